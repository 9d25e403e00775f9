/** A printed page → whether its last sheet holds only the end of what began before: worth printing again, set closer. */

export interface PrintedPage {
  readonly pages: number;
  /** Page (from 1) of each linked id. */
  readonly destinations: Readonly<Record<string, number>>;
}

const isOfSources = (id: string): boolean => id === 'sources' || id.startsWith('source-') || id === 'page-end';

/** Sources are where a page ends: a sheet on which only they begin is a tail, too. */
export function endsInTail({ pages, destinations }: PrintedPage): boolean {
  const begins = Object.entries(destinations).some(([id, page]) => page === pages && !isOfSources(id));
  return pages > 1 && !begins;
}
