/** A sheet → how many ems of its labels a picture over the width of the text may count on. */
import type { Sheet } from '../view/sheet.ts';

/** Millimetres of the default style: side margins, and a label's em. */
const MARGINS = 36;
const NARROW_MARGINS = 26;
const EM = 2.9;
/** Templates and styles set labels a little larger; a picture that counts on less never has labels that touch. */
const SURE = 0.88;

/** Of a phone of 360 pixels, with labels of 14. */
const PHONE = 22;

export function stripWidth({ width, narrow }: Sheet, room: 'sheet' | 'phone'): number {
  return room === 'phone' ? PHONE : ((width - (narrow ? NARROW_MARGINS : MARGINS)) / EM) * SURE;
}
