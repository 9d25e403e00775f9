/** Words of a label → how wide they are at most, in ems of their size. */

const NARROW = /[\s.,:;'’|ijlftr()]/g;
const CHARACTER = 0.55;
const THIN = 0.33;

/** For Source Sans 3, a little more than it takes: labels that stand too near each other are worse than one fewer. */
export function textWidth(text: string): number {
  const thin = text.match(NARROW)?.length ?? 0;
  return thin * THIN + (text.length - thin) * CHARACTER;
}
