/**
 * Line of text → offsets at which a new item of a list begins inside it ("1. First 2. Second", "a) … b) …", "• … • …").
 * Markers count only when they run on from a first one that opens the line, so that "in class 2. The" stays prose.
 */

interface Marker {
  readonly at: number;
  readonly style: string;
  readonly ordinal: number;
}

const BULLET = /[•⁃◦▪‣∙●○■□➤►]/;
const MARKER = /(?<=^|\s|[•⁃◦▪‣∙●])(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])(\.\)|\)|\.))(?=\s)/gu;

const ordinalOf = (label: string): number =>
  /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 'a'.charCodeAt(0) + 1;

function readMarker(match: RegExpExecArray): Marker {
  const label = match[1] ?? match[2] ?? '';
  const style = `${/\d/.test(label) ? 'number' : 'letter'} ${match[3] ?? '()'}`;
  return { at: match.index, style, ordinal: ordinalOf(label) };
}

/** Start of a marker together with a bullet that stands before it. */
function withBullet(line: string, at: number): number {
  const before = line.slice(0, at).trimEnd();
  return BULLET.test(before.slice(-1)) ? before.length - 1 : at;
}

function bulletStarts(line: string): number[] {
  const at = [...line.matchAll(new RegExp(`(?<=\\s)${BULLET.source}\\s*(?=\\S)`, 'gu'))].map((m) => m.index);
  return at.filter((i) => line.slice(0, i).trim() !== '');
}

/** Offsets into the line, ascending; the line's own start is not among them. */
export function findListItems(line: string): number[] {
  const first = /^\s*[•⁃◦▪‣∙●]?\s*(?:\((?:\d{1,2}|[a-z])\)|(?:\d{1,2}|[a-z])(?:\.\)|\)|\.))\s/u.exec(line);
  const bullets = BULLET.test(line) ? bulletStarts(line) : [];
  if (!first) return bullets;
  const markers = [...line.matchAll(MARKER)].map(readMarker);
  const run: Marker[] = [];
  for (const marker of markers) {
    const last = run.at(-1);
    if (!last || (marker.style === last.style && marker.ordinal === last.ordinal + 1)) run.push(marker);
  }
  const starts = run.slice(1).map((marker) => withBullet(line, marker.at));
  return [...new Set([...starts, ...bullets])].sort((a, b) => a - b);
}
