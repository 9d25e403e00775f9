/**
 * A PDF as Chromium writes it → how many pages it has, and on which of them each named destination stands.
 *
 * Chromium's writer (Skia) uses a plain cross-reference table and uncompressed dictionaries, so that these two can be
 * read in a millisecond, where a PDF library takes thirty; they are needed after every print of a page budget.
 */

type Objects = (number: number) => string;

export interface ReadPages {
  readonly pages: number;
  /** Page (from 1) of each named destination. */
  readonly destinations: Readonly<Record<string, number>>;
  /** The same with how far down its page each stands, as a decimal: 3.25 is a quarter down the third page. */
  readonly places: Readonly<Record<string, number>>;
  /** Share of the last page's height down to the destination "page-end"; null where there is none. */
  readonly filled: number | null;
}

/** The destination by which a page tells where its content ends. */
const END = 'page-end';

/** Throws an Error when the bytes are not such a PDF. */
export function readPages(bytes: Uint8Array): ReadPages {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const objects = readObjects(pdf);
  const catalog = objects(reference(pdf.slice(pdf.lastIndexOf('trailer')), 'Root'));
  const pages = listPages(objects, reference(catalog, 'Pages'));
  const dests = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
  const numbers = new Map(pages.map((object, i) => [object, i + 1]));
  const named = dests === undefined ? '' : objects(Number(dests));
  const heights = pages.map((object) => heightOf(objects(object)));
  const places = readPlaces(named, numbers, heights);
  const end = places[END];
  return {
    pages: pages.length,
    destinations: Object.fromEntries(Object.entries(places).map(([id, place]) => [id, Math.floor(place)])),
    places,
    filled: end === undefined ? null : end % 1,
  };
}

/** ISO 32000-1, 7.5.4: the table's entries are 20 bytes each, the offset in the first ten. */
function readObjects(pdf: string): Objects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.slice(-64))?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s*?\n/.exec(pdf.slice(start, start + 64));
  if (!head) throw new Error('the PDF has no plain cross-reference table');
  const entries = start + head[0].length;
  return (number) => {
    const offset = Number(pdf.slice(entries + number * 20, entries + number * 20 + 10));
    return pdf.slice(offset, pdf.indexOf('endobj', offset));
  };
}

function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`the PDF has no /${key}`);
  return Number(found);
}

/** Object numbers of the pages, in order: the leaves of the page tree. */
function listPages(objects: Objects, number: number): number[] {
  const node = objects(number);
  const kids = /\/Type \/Pages\b/.test(node) ? /\/Kids \[([^\]]*)\]/.exec(node)?.[1] : undefined;
  if (kids === undefined) return [number];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => listPages(objects, Number(kid[1])));
}

/** Height of a page in points; that of A4 where the page inherits it, which Chromium never writes. */
const heightOf = (page: string): number =>
  Number(/\/MediaBox\s*\[\s*\S+\s+\S+\s+\S+\s+([\d.]+)/.exec(page)?.[1] ?? 842);

/** A destination says how high above the foot of its page it stands (12.3.2.2). */
function readPlaces(
  dests: string,
  numbers: ReadonlyMap<number, number>,
  heights: readonly number[],
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, name, object, above] of dests.matchAll(/\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R(?: \/XYZ \S+ (-?[\d.]+))?/g)) {
    const page = numbers.get(Number(object));
    if (name === undefined || page === undefined) continue;
    const height = heights[page - 1] ?? 0;
    found[decodeName(name)] = placeOn(page, above === undefined ? height : Number(above), height);
  }
  return found;
}

/** To four digits, and never on the next page. */
function placeOn(page: number, above: number, height: number): number {
  const down = height > 0 ? 1 - above / height : 0;
  return page + Math.min(0.9999, Math.max(0, Math.round(down * 10_000) / 10_000));
}

/** ISO 32000-1, 7.3.5: bytes of a name may be written #xx. Chromium's are fragments of an address: percent-encoded UTF-8. */
function decodeName(name: string): string {
  const fragment = name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
