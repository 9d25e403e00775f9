/** Two full names of one first and last name → whether they may be one person's: "George H.W. Bush" is not "George W. Bush". */

/** What stands between first and last name, letters alone: "H.W." → "hw". */
const middleOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(1, -1)
    .join('')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** A middle name may be left out or cut to its first letter; two that begin otherwise are two people's. */
export function maySharePerson(a: string, b: string): boolean {
  const [one, two] = [middleOf(a), middleOf(b)];
  return one === '' || two === '' || one.startsWith(two) || two.startsWith(one);
}
