/** An edition → the name of its files without their ending. Issued ones have names of their own, which no draft takes. */
import type { Edition } from './model.ts';

/** "ceasefire-2025-03-10", "ceasefire-2025-03-10-no3", "ceasefire-2025-03-10-no3-r2". */
export function fileStem({ brief, date, status, number, revision }: Edition): string {
  if (status === 'draft' || number === null) return `${brief}-${date}`;
  return `${brief}-${date}-no${number}${revision > 1 ? `-r${revision}` : ''}`;
}
