/**
 * Words of a source → the same, with spaces at which no line ends: "11 | 300" would read as three hundred, "12 | November"
 * and "40 | %" lose what they count, and a line that begins with a sign was broken at the wrong place. A search of the PDF
 * finds them as before: the browser writes such a space as any other.
 */
import { BOUND } from '../words/date-ranges.ts';
import { monthNames } from './month-names.ts';

/** A space between groups of three digits, none of which goes on. */
const BETWEEN_GROUPS = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;
/** Between a number and the sign of what it counts, on either side of it. */
const BESIDE_SIGN =
  /(?<=\d) (?=[%‰€$£¥₴₽°])|(?<=[\p{L}.]) (?=[€$£¥₴₽](?! ?\d))|(?<=[№§€$£¥]|\b[Nn](?:r\.|o\.|[°º])) (?=\d)/gu;
/** What is measured or counted in thousands, in the languages of the page. */
const UNITS =
  '[kcm]?m[²³]?|[kmt]?g|kg|t|ha|l|h|min|[kMGT]W(?:h|p)?|°?[CF]|Uhr|Mio|Mrd|Tsd|mn?|bn|[mb]illions?|trillions?|Million(?:en)?|Milliarden?|milliards?|' +
  'Euros?|euros?|dollars?|USD|EUR|[ap]\\.m|Prozent|per ?cent|pour cent|тис|млн|млрд|трлн|грн|євро|[ксм]?м|[ктм]?г|т|га|год|хв|відсот\\p{L}+';
const BEFORE_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
/** "7 h 30". */
const WITHIN_TIME = /(?<=\d[ \u00a0]h) (?=[0-5]\d(?!\d))/g;
/** Before a sign that closes something: French parts most of them from the word, and a dash goes with what it ends. */
const BEFORE_SIGN = / (?=[:;!?»](?![\p{L}\p{N}])|[–—·|] )/gu;
/** German has these marks the other way round: behind a word they close. */
const AFTER_OPENING = /(?<=(?<!\S)«) /g;

/** "12 November", "12. November", "1er novembre", "November 12". */
function dateSpaces(lang: string): RegExp | null {
  const names = monthNames(lang).join('|');
  if (names === '') return null;
  return new RegExp(
    `(?<=(?<![\\p{L}\\d])\\d{1,2}(?:\\.|er|st|nd|rd|th)?) (?=(?:${names})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${names})\\.?) (?=\\d{1,2}(?!\\d))`,
    'giu',
  );
}

const spaces = new Map<string, RegExp | null>();

function dateSpacesOf(lang: string): RegExp | null {
  if (!spaces.has(lang)) spaces.set(lang, dateSpaces(lang));
  return spaces.get(lang) ?? null;
}

/** `lang` is that of the words, BCP 47. */
export function unbroken(text: string, lang: string): string {
  if (!text.includes(' ')) return text;
  const dates = /\d/.test(text) ? dateSpacesOf(lang) : null;
  const bound = [BETWEEN_GROUPS, BESIDE_SIGN, BEFORE_UNIT, WITHIN_TIME, BEFORE_SIGN, AFTER_OPENING].reduce(
    (all, r) => all.replace(r, BOUND),
    text,
  );
  return dates === null ? bound : bound.replace(dates, BOUND);
}

/** Characters of a last word, with its stop, that would look lost on a line of its own. */
const LOST = 6;
const LAST_SPACE = new RegExp(`(?<=\\S) (?=\\S{1,${LOST}}$)`);

/**
 * A text whose last word is short keeps it on the line of the word before. (`text-wrap: pretty` would set up to four lines a
 * quarter too narrow for it.)
 */
export const withTail = (text: string): string => text.replace(LAST_SPACE, BOUND);
