/** Words of a source → the same, with numbers that no line may break: "11 | 300" would read as three hundred. */

/** A space between groups of three digits, none of which goes on. */
const BETWEEN_GROUPS = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;

export const withWholeNumbers = (text: string): string => text.replace(BETWEEN_GROUPS, '\u00a0');
