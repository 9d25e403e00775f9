/** A printed page → whether its last sheet holds only the end of what began before: worth printing again, set closer. */

export interface PrintedPage {
  readonly pages: number;
  /** Page (from 1) of each linked id. */
  readonly destinations: Readonly<Record<string, number>>;
}

/** Sources are linked one by one; only ids of sections begin something. */
export function endsInTail({ pages, destinations }: PrintedPage): boolean {
  const begins = Object.entries(destinations).some(([id, page]) => page === pages && !id.startsWith('source-'));
  return pages > 1 && !begins;
}
