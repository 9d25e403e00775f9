/** The sections of a page and the pages on which an earlier print found them → contents and running heads. */

export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface ContentsEntry extends Section {
  /** Null before the first print. */
  readonly page: number | null;
}

type Pages = Readonly<Record<string, number>>;

const pageOf = (pages: Pages, id: string): number | null => (Object.hasOwn(pages, id) ? (pages[id] ?? null) : null);

export function viewContents(sections: readonly Section[], pages: Pages): readonly ContentsEntry[] {
  return sections.map(({ id, title }) => ({ id, title, page: pageOf(pages, id) }));
}

/**
 * The section that each page's head names, from page 1: the first that begins on the page, else the one that goes on
 * (as in a dictionary). Null where nothing has begun yet.
 */
export function sectionsByPage(sections: readonly Section[], pages: Pages): readonly (string | null)[] {
  const placed = sections.flatMap(({ id, title }) => {
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
