/** How many each of so many has on average → how many each has, in whole numbers: the first have what the others lack. */

/** A mean of 2.5 over four is 3, 3, 2, 2; so a page grows and shrinks by one item, and not by one for everybody. */
export function shareOut(mean: number, among: number): readonly number[] {
  const least = Math.floor(mean);
  const more = Math.round((mean - least) * among);
  return Array.from({ length: among }, (_, i) => least + (i < more ? 1 : 0));
}
