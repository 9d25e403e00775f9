/** A tagged text → the people whom it names in full, with the titles that stand before their names. */

import type { MarkedText, TokenRun } from '../statements/marked-text.ts';
import { isDateBefore } from '../statements/noun-phrases.ts';
import { titledStrangers } from './called-by.ts';
import { countryOf } from './countries.ts';
import { particlesFrom } from './name-particles.ts';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  ORGANISATION_WORDS,
  plainWord,
  TITLES,
} from './name-words.ts';
import { isPlace, standsAsPlace } from './places.ts';
import { maySharePerson } from './same-full-name.ts';
import { isGeneration, isShortForm } from './short-forms.ts';

export interface Person {
  /** Given name and surname as the text has them first. */
  readonly name: string;
  readonly surname: string;
  /** Lower-case words of titles and countries before the name, anywhere in the text. */
  readonly titles: ReadonlySet<string>;
  readonly gender: 'he' | 'she' | null;
}

const INITIAL = /^\p{Lu}\.?$/u;

const plain = (m: MarkedText, i: number): string => plainWord(m.tokens[i]?.text ?? '');
const isName = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'PROPN' && /^\p{Lu}/u.test(m.tokens[i]?.text ?? '') && !isDateBefore(m, i);

/** How many tokens from `i` on join the name before them to the word behind them: particles, or a hyphen without white space. */
function joint(m: MarkedText, i: number): number {
  if (m.tokens[i]?.text !== '-') return particlesFrom((at) => m.tokens[at]?.text ?? '', i);
  return m.tokens[i - 1]?.end === m.tokens[i]?.start && m.tokens[i]?.end === m.tokens[i + 1]?.start ? 1 : 0;
}

/** Where a name that has come to `to` ends with its next word; `to` itself where no other follows. */
function withNextWord(m: MarkedText, to: number, starts: ReadonlySet<number>): number {
  for (let at = to, last = to + joint(m, to); at <= last; at++) if (starts.has(at)) return to;
  const next = to + joint(m, to);
  return isName(m, next) && !isHeadingBefore(m, next) ? next + 1 : to;
}

/** Characters of the longest line that is read as a heading, and not as a line of running text that was broken. */
const LONGEST_HEADING = 50;

/** "Ana Lima", a line by itself, above "Lima was born …": whether a short line ends before a token. */
function isHeadingBefore(m: MarkedText, i: number): boolean {
  const { start = 0 } = m.tokens[i] ?? {};
  const line = m.text.lastIndexOf('\n', start);
  if (line < (m.tokens[i - 1]?.end ?? 0)) return false;
  return line - m.text.lastIndexOf('\n', line - 1) <= LONGEST_HEADING;
}

/** First tokens of the blocks of a text: no name goes on from a heading into the paragraph below it. */
const blockStarts = ({ sentences }: MarkedText): ReadonlySet<number> =>
  new Set(sentences.filter(({ block }, i) => block !== sentences[i - 1]?.block).map(({ from }) => from));

/** The runs of capitalised names of a text, particles inside them included. */
export function nameRuns(m: MarkedText): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  const starts = blockStarts(m);
  for (let i = 0; i < m.tokens.length; i++) {
    if (!isName(m, i)) continue;
    let to = i + 1;
    for (let next = withNextWord(m, to, starts); next > to; next = withNextWord(m, to, starts)) to = next;
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

/** "leader" of "party leader Ana Lima"; the small words of a name are none. */
const isCommonNoun = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'NOUN' &&
  !/^\p{Lu}/u.test(m.tokens[i]?.text ?? '') &&
  particlesFrom((at) => m.tokens[at]?.text ?? '', i) === 0;

/** "Stephen King", "Martin Luther King Jr.": titles that are surnames, behind a first name. */
const SURNAMES = /^(?:king|prince|judge|justice|bishop|pope|lord|major|marshal|sheriff|chancellor|brother)$/;

function isSurname(m: MarkedText, from: number, i: number): boolean {
  const first = plain(m, from);
  return i > from && SURNAMES.test(plain(m, i)) && (MALE_NAMES.has(first) || FEMALE_NAMES.has(first));
}

/** "State Farm", "State Street": of a title only where another follows it, as in "State Senator Ana Lima". */
const isOwnState = (m: MarkedText, run: TokenRun, i: number): boolean =>
  plain(m, i) === 'state' &&
  i + 1 < run.to &&
  !TITLES.has(plain(m, i + 1)) &&
  (i === run.from || isCommonNoun(m, i - 1));

/** The part of a run after its last title: "Foreign Minister Ana Lima" → "Ana Lima". Empty where a title ends it. */
export function withoutTitles(m: MarkedText, run: TokenRun): TokenRun {
  let { from } = run;
  if (ORGANISATION_WORDS.has(plain(m, run.to - 1)) && !TITLES.has(plain(m, run.to - 1))) return run;
  for (let i = run.from; i < run.to; i++)
    if ((TITLES.has(plain(m, i)) && !isSurname(m, from, i) && !isOwnState(m, run, i)) || isCommonNoun(m, i))
      from = i + 1;
  if (m.words[run.from - 1] === 'of' && run.to - run.from > 2 && ORGANISATION_WORDS.has(plain(m, run.from)))
    from = Math.max(from, run.from + 1);
  if (from > run.from && isOrganisation(m, { from, to: run.to })) return run;
  if (m.words[from - 1] === 'of' && from + 2 < run.to && countryOf(m.tokens[from]?.text ?? '') !== null) from++;
  return { from, to: run.to };
}

/** "King said", where the text has named Stephen King: a surname that is a title as well, without an article. */
export function bareSurname(m: MarkedText, run: TokenRun, people: readonly Person[]): Person | null {
  const text = m.tokens[run.from]?.text ?? '';
  if (run.to - run.from !== 1 || !SURNAMES.test(text.toLowerCase()) || m.tags[run.from - 1] === 'DET') return null;
  const found = people.filter((person) => person.surname === text);
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isOrganisation = (m: MarkedText, run: TokenRun): boolean => {
  for (let i = run.from; i < run.to; i++) if (ORGANISATION_WORDS.has(plain(m, i))) return true;
  return false;
};

const textOf = (m: MarkedText, run: TokenRun): string =>
  m.text.slice(m.tokens[run.from]?.start, m.tokens[run.to - 1]?.end);

/** Lower-case words up to six tokens before a name: its titles, and the country or body that they go with. */
function titlesBefore(m: MarkedText, at: number): readonly string[] {
  const titles: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 7; i--) {
    if (m.tags[i] === 'PUNCT' || m.tags[i] === 'VERB' || m.tags[i] === 'ADP' || m.tags[i] === 'AUX') break;
    titles.push(plain(m, i));
  }
  return titles;
}

function genderOf(first: string, titles: readonly string[]): 'he' | 'she' | null {
  if (titles.some((t) => FEMALE_TITLES.has(t))) return 'she';
  if (titles.some((t) => MALE_TITLES.has(t))) return 'he';
  if (MALE_NAMES.has(first)) return 'he';
  return FEMALE_NAMES.has(first) ? 'she' : null;
}

/** The last word, before "Jr." or "III" where these end the name. */
function surnameOf(m: MarkedText, { from, to }: TokenRun): string {
  let last = to - 1;
  while (last > from + 1 && (isGeneration(m.tokens[last]?.text ?? '') || m.tokens[last]?.text === '.')) last--;
  return m.tokens[last]?.text ?? '';
}

/** Full names: two to four words without an organisation's, given name known or a title before it, or at least no article. */
function isFullName(m: MarkedText, name: TokenRun): boolean {
  const size = name.to - name.from;
  if (size < 2 || size > 5 || isOrganisation(m, name) || holdsCountry(m, name)) return false;
  const surname = surnameOf(m, name);
  if (INITIAL.test(surname) || surname.length < 2 || /^\p{Lu}{2,}s?$/u.test(surname)) return false;
  return (m.words[name.from - 1] ?? '') !== 'the' || name.from === 0;
}

/** The key under which a name goes: that of the first of its first and last name whose it may be. */
function keyOf(people: ReadonlyMap<string, Person>, names: string, text: string): string {
  let key = names;
  while (!maySharePerson(people.get(key)?.name ?? text, text)) key += '+';
  return key;
}

/** "Facebook Norland", "Modern English Grammar": a country that ends or divides the capitals, and no first name begins them. */
function holdsCountry(m: MarkedText, { from, to }: TokenRun): boolean {
  const first = plain(m, from);
  if (MALE_NAMES.has(first) || FEMALE_NAMES.has(first)) return false;
  const words = m.tokens.slice(from + 1, to).map(({ text }) => text);
  return words.some((word, i) => countryOf(word) !== null || countryOf(`${word} ${words[i + 1]}`) !== null);
}

/** The people of a text, by their full names in the order of first mention. */
export function findPeople(m: MarkedText): readonly Person[] {
  const people = new Map<string, Person>();
  const places = new Set<string>();
  const runs = nameRuns(m);
  for (const run of runs) {
    const name = withoutTitles(m, run);
    if (!isFullName(m, name)) continue;
    const text = textOf(m, name);
    if (isPlace(text)) continue;
    if (standsAsPlace(m, name)) places.add(text);
    const titles = titlesBefore(m, name.from);
    const first = plain(m, name.from);
    const surname = surnameOf(m, name);
    const key = keyOf(people, `${first} ${surname.toLowerCase()}`, text);
    const known = people.get(key);
    people.set(key, {
      name: known?.name ?? text,
      surname,
      titles: new Set([...(known?.titles ?? []), ...titles]),
      gender: known?.gender ?? genderOf(first, titles),
    });
  }
  const all = [...people.values()].filter((person) => person.gender !== null || !places.has(person.name));
  const named = all.filter((person) => !isShortForm(person, all));
  return [...named, ...titledStrangers(m, runs, named)];
}
