/**
 * A text → the length of the dateline at its start, the white space behind it included; 0 for none. "OSLO, Norway (AP) — ",
 * "CHARLOTTE - ", "Porto (Reuters) - ". A place in small letters is one with its agency alone: "Lima — …" may be a name.
 */
const REGION = '(?:,\\s\\p{Lu}[\\p{L}.]{1,20}(?:\\s\\p{Lu}[\\p{L}.]{1,20})?)?';
const DAY = '(?:,\\s\\p{Lu}\\p{L}{2,9}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?)?';
const DASH = '\\s?(?:--|[–—]|(?<=\\s)-)\\s?';
const CAPITALS = `\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[\\s/]\\p{Lu}[\\p{Lu}.'’-]+){0,3}${REGION}${DAY}(?:\\s\\([^()]{2,24}\\))?${DASH}`;
const WITH_AGENCY = `\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}${REGION}${DAY}\\s\\((?:\\p{Lu}{2,8}|Reuters|Bloomberg)\\)(?:${DASH}|\\s?)`;
const DATELINE = new RegExp(`^(?:${CAPITALS}|${WITH_AGENCY})(?=["'“‘„«]?\\p{Lu})`, 'u');

export const datelineLength = (text: string): number => DATELINE.exec(text.slice(0, 100))?.[0].length ?? 0;
