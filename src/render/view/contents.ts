/** The sections of a page and the places at which an earlier print found them → contents and running heads. */

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** A section of level 2 belongs to the one of level 1 before it. */
export interface OutlineSection extends Section {
  readonly level: 1 | 2;
  /** Stands in a column beside others, on one sheet: it never goes on over the page. */
  readonly beside?: true;
  /** The list of contents itself, which does not list itself. */
  readonly unlisted?: true;
}

export interface ContentsEntry extends Section {
  readonly sub: boolean;
  /** Null before the first print. */
  readonly page: number | null;
}

/** Page (from 1) of each id and how far down it, as a decimal: 3.25 is a quarter down the third page. */
export type Places = Readonly<Record<string, number>>;

interface Placed extends OutlineSection {
  readonly place: number;
}

const pageOf = ({ place }: Placed): number => Math.floor(place);

/** In the order of the page, whatever the template's; those of one height in the order that they have. Others are not on the page. */
function placeAll(sections: readonly OutlineSection[], places: Places): readonly Placed[] {
  const placed = sections.flatMap((section): readonly Placed[] => {
    const place = Object.hasOwn(places, section.id) ? places[section.id] : undefined;
    return place === undefined ? [] : [{ ...section, place }];
  });
  return placed.toSorted((a, b) => a.place - b.place);
}

/** Where no place is known yet, all that there may be, so that the list takes its room. */
export function viewContents(sections: readonly OutlineSection[], places: Places): readonly ContentsEntry[] {
  const listed = sections.filter(({ unlisted }) => !unlisted);
  const entry = ({ id, title, level }: OutlineSection, page: number | null): ContentsEntry => ({
    ...{ id, title, page },
    sub: level === 2,
  });
  if (Object.keys(places).length === 0) return listed.map((section) => entry(section, null));
  return placeAll(listed, places).map((section) => entry(section, pageOf(section)));
}

/** Each section under the title of the one of level 1 that it belongs to: the heads name no other. */
function underChief(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  let chief = '';
  return sections.map((section) => {
    if (section.level === 1) chief = section.title;
    return { ...section, title: chief };
  });
}

/** A section that begins so far down its sheet begins at the top: above it is the margin, and a line or two at most. */
const TOP = 1 / 7;

/**
 * The section that each page's head names, from page 1: the one that stands at its top, as `string(section, start)` of CSS
 * Generated Content for Paged Media has it. It begins there, or goes on from the page before; on a page on which the first of
 * all begins lower, that one. Null where nothing has begun yet. The last entry is for every page behind the last heading.
 */
export function sectionsByPage(sections: readonly OutlineSection[], places: Places): readonly (string | null)[] {
  const placed = placeAll(underChief(sections), places);
  const last = placed.reduce((most, section) => Math.max(most, pageOf(section)), 0);
  if (last === 0) return [];
  return Array.from({ length: last + 1 }, (_, index) => {
    const page = index + 1;
    const begins = placed.find((section) => pageOf(section) === page);
    const before = placed.filter((section) => pageOf(section) < page);
    const goesOn = before.findLast(({ beside }) => !beside) ?? before.at(-1);
    const atTop = begins && begins.place - page <= TOP ? begins : goesOn;
    return (atTop ?? begins)?.title ?? null;
  });
}
