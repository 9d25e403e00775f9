/** A way to compose a brief at any size → the composition that keeps to the pages which its brief asks for, or its template promises. */
import type { Brief } from '../../definition/model.ts';
import type { Edition } from '../../edition/model.ts';
import { promisedPages } from '../../render/page-limit.ts';
import { type Composed, fitPages, type Measure } from './fit-pages.ts';
import { leftForSpace } from './left-for-space.ts';

type ComposeAt<T> = (size: number, pages: number | null, leftOut?: Edition['omitted'], tables?: number) => Promise<T>;

/** What it had no room for is told, and why: as the brief asks for so many pages, or its template promises them. */
async function composeInto<T extends Composed>(
  pages: number,
  asked: boolean,
  measure: Measure,
  composeAt: ComposeAt<T>,
): Promise<T> {
  const into = (size: number, tables: number): Promise<T> => composeAt(size, pages, [], tables);
  const { composed, size, tables } = await fitPages(into, pages, measure);
  if (size >= 1 && tables >= 1) return composed;
  const usual = await composeAt(1, pages);
  const why = asked ? `no room with "pages: ${pages}"` : `no room on the ${pages} pages that its template keeps to`;
  return composeAt(size, pages, leftForSpace(usual.edition, composed.edition, why), tables);
}

/**
 * At the usual size where no pages are asked for, or nothing can be printed. Where that is more than its template
 * promises, as if so many pages were asked for.
 */
export async function composeToFit<T extends Composed>(
  { pages, template }: Pick<Brief, 'pages' | 'template'>,
  measure: Measure | null,
  composeAt: ComposeAt<T>,
): Promise<T> {
  if (measure === null) return composeAt(1, pages);
  if (pages !== null) return composeInto(pages, true, measure, composeAt);
  const [usual, promised] = [await composeAt(1, null), promisedPages(template)];
  if (promised === null) return usual;
  const taken = await measure(usual.edition);
  return taken === null || taken <= promised ? usual : composeInto(promised, false, measure, composeAt);
}
