/** The sections of a page and the pages on which an earlier print found them → contents and running heads. */

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** A section in the order of the page; one of level 2 belongs to the one of level 1 before it. */
export interface OutlineSection extends Section {
  readonly level: 1 | 2;
}

export interface ContentsEntry extends Section {
  readonly sub: boolean;
  /** Null before the first print. */
  readonly page: number | null;
}

type Pages = Readonly<Record<string, number>>;

const pageOf = (pages: Pages, id: string): number | null => (Object.hasOwn(pages, id) ? (pages[id] ?? null) : null);

export function viewContents(sections: readonly OutlineSection[], pages: Pages): readonly ContentsEntry[] {
  return sections.map(({ id, title, level }) => ({ id, title, sub: level === 2, page: pageOf(pages, id) }));
}

/** Each section under the title of the one of level 1 that it belongs to: the heads name no other. */
function underChief(sections: readonly OutlineSection[]): readonly Section[] {
  let chief = '';
  return sections.map(({ id, title, level }) => {
    if (level === 1) chief = title;
    return { id, title: chief };
  });
}

/**
 * The section that each page's head names, from page 1: the first of which a part begins on the page, else the one that
 * goes on (as in a dictionary). Null where nothing has begun yet.
 */
export function sectionsByPage(sections: readonly OutlineSection[], pages: Pages): readonly (string | null)[] {
  const placed = underChief(sections).flatMap(({ id, title }) => {
    const page = pageOf(pages, id);
    return page === null ? [] : [{ page, title }];
  });
  const last = placed.reduce((most, { page }) => Math.max(most, page), 0);
  return Array.from({ length: last }, (_, index) => {
    const begins = placed.find(({ page }) => page === index + 1);
    const goesOn = placed.findLast(({ page }) => page < index + 1);
    return (begins ?? goesOn)?.title ?? null;
  });
}
