/** A speaker and a theme's sides → the one side to which the speaker surely belongs, or none. */
import type { Side } from '../../library/model.ts';
import { countriesIn, countryOf } from '../actors/countries.ts';
import { nameKey } from '../actors/find-actors.ts';
import { ORGANISATION_WORDS, plainWord } from '../actors/name-words.ts';
import { countryOfOfficeHolder } from '../actors/office-holders.ts';
import { apposedTitle } from './apposed-title.ts';
import { APART, OFFICIAL } from './side-words.ts';

const key = nameKey;
const isPerson = (holder: string): boolean => {
  const parts = holder.split(/\s+/);
  return (
    parts.length > 1 &&
    parts.every((p) => /^\p{Lu}/u.test(p)) &&
    countryOf(holder) === null &&
    !parts.some((p) => ORGANISATION_WORDS.has(plainWord(p)))
  );
};

/** Surname of a holder, for speakers whom an article calls by nothing else. */
const surname = (name: string): string => key(name).split(' ').at(-1) ?? '';

/** Whether holder and speaker are the same name, or one of them the surname of the other. */
function sameName(holder: string, speaker: string): boolean {
  if (key(holder) === key(speaker)) return true;
  const single = (name: string): boolean => !key(name).includes(' ');
  if (single(speaker) && isPerson(holder)) return surname(holder) === key(speaker);
  // "Energieminister Tomas Arvell": one word of an office before a full name.
  if (isPerson(holder) && key(speaker).endsWith(` ${key(holder)}`))
    return /^[\p{L}-]+$/u.test(key(speaker).slice(0, -key(holder).length - 1));
  return single(holder) && isPerson(speaker) && surname(speaker) === key(holder) && countryOf(holder) === null;
}

/** The country or body that a phrase speaks for: "the Polish foreign ministry", "NATO's chief"; [] where it is unsure. */
function speaksFor(phrase: string): readonly number[] {
  const parts = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .map((p) => p.replace(/[.,'’]s?$/, ''));
  if (parts.some((p) => APART.has(p)) || /\b(?:of|from|on|against|for|about)\b/i.test(phrase)) return [];
  const head = parts.at(-1) ?? '';
  return OFFICIAL.has(head) ? countriesIn(phrase) : [];
}

/** Bodies of a state that are not the state: who was once at their head, or is of the same country, is not of them. */
const BODIES = new Set(['white house', 'biden administration', 'trump administration', 'pentagon', 'state department']);

/** Whether a side holds a country, or the one body of it that the speaker's own words name. */
function holdsCountry(side: Side, country: number, phrases: readonly string[]): boolean {
  const names = phrases.map((phrase) => phrase.toLowerCase());
  return side.holders.some((holder) => {
    if (countryOf(holder) !== country) return false;
    const body = holder.toLowerCase().replace(/^the /, '');
    return !BODIES.has(body) || names.some((name) => name.includes(body));
  });
}

/** Sides that hold a speaker by name, or else by the country or body that the words before the name speak for. */
function matchingSides(
  sides: readonly Side[],
  name: string,
  titles: readonly string[],
  affiliated: readonly number[],
  inOffice: boolean,
): readonly number[] {
  const all = sides.map((_, i) => i);
  const holds = (i: number, test: (holder: string) => boolean): boolean =>
    sides[i]?.holders.some(test) === true || test(sides[i]?.name ?? '');
  const exact = all.filter((i) => holds(i, (holder) => key(holder) === key(name)));
  if (exact.length > 0) return exact;
  const named = all.filter((i) => holds(i, (holder) => sameName(holder, name)));
  if (named.length > 0) return named;
  if (affiliated.length > 0) return affiliated;
  const titled = [...new Set([name, ...titles].flatMap(speaksFor))];
  const own = countryOf(name) ?? (titled.length === 0 && inOffice ? countryOfOfficeHolder(name) : null);
  const countries = own !== null ? [own] : titled;
  if (countries.length !== 1) return [];
  return all.filter((i) => holdsCountry(sides[i] as Side, countries[0] as number, [name, ...titles]));
}

/**
 * Index of the speaker's side; null where no side or more than one holds the speaker. `titles` are the phrases that
 * stand before the name in the articles ("Polish Foreign Minister"), `affiliated` the sides for whose holders the
 * articles say that the speaker speaks (affiliation.ts). `inOffice`: false where they say that the speaker does not hold the
 * office by which he is known: he speaks for no state then.
 */
export function sideOf(
  sides: readonly Side[],
  name: string,
  titles: readonly string[] = [],
  affiliated: readonly number[] = [],
  inOffice = true,
): number | null {
  const found = matchingSides(sides, name, titles, affiliated, inOffice);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The capitalised and lower-case titles right before each occurrence of a name in a text, and those set apart behind it. */
export function titlesOf(text: string, name: string): readonly string[] {
  if (!name.includes(' ')) return [];
  const found = new Set<string>();
  for (let at = text.indexOf(name); at >= 0 && found.size < 8; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 80), at);
    const title =
      /(?:^|[\s(“"])((?:\p{Lu}[\p{L}.’'-]*|of|for|spokesman|spokeswoman|spokesperson|president|minister|prime|foreign|defense|defence)\s+){1,6}$/u.exec(
        before,
      );
    if (title) found.add(title[0].trim());
    const apposed = apposedTitle(text.slice(at + name.length, at + name.length + 80));
    if (apposed !== null) found.add(apposed);
  }
  return [...found];
}
