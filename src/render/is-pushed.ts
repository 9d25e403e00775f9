/** A printed page → whether its last sheet may be there for its pictures alone: worth a print without them. */
import type { Edition } from '../edition/model.ts';
import { endsInTail, type PrintedPage } from './ends-in-tail.ts';
import { pageLimit } from './page-limit.ts';

interface FilledPage extends PrintedPage {
  /** Share of the last page; null where it is not known. */
  readonly filled?: number | null;
}

/** A strip and some bars take no more of a sheet. */
const MOST_OF_SHEET = 0.2;

/** A number of pages that was asked for is to be filled: only beyond it is a sheet one too many. */
export function isPushed(printed: FilledPage, edition: Pick<Edition, 'pages' | 'template'>): boolean {
  const { pages, filled = null } = printed;
  const limit = pageLimit(edition);
  if (limit !== null && pages > limit) return true;
  if (edition.pages !== null || pages < 2) return false;
  return endsInTail(printed) || (filled !== null && filled < MOST_OF_SHEET);
}
