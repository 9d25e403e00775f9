/** The sheets that are asked for → whether their pages are bound: then left and right ones mirror each other. */
import type { SheetOptions } from '../print/sheets/model.ts';

/** Of several pages on a side none is bound. A brief may ask for it, too, with `sides: two`. */
export function sidesOf(sheets: SheetOptions | null | undefined): { readonly sides?: 'two' } {
  if (!sheets) return {};
  const { arrangement, duplex } = sheets;
  const bound = arrangement.kind === 'booklet' || (arrangement.kind === 'single' && duplex !== null);
  return bound ? { sides: 'two' } : {};
}
