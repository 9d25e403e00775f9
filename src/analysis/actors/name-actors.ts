/**
 * Analysed articles and the known actors → the same with speakers under their full names: by the forms and offices that
 * an editor keeps, else by the one full name that another article gives for a surname. Spans and texts stay as they are.
 */
import type { KnownActor } from '../../library/model.ts';
import type { AnalysedArticle, Statement } from '../model.ts';
import { countryOf } from './countries.ts';
import { nameKey } from './find-actors.ts';
import { isSurnameAlone, withoutParticles } from './name-particles.ts';
import { FEMALE_NAMES, MALE_NAMES, ORGANISATION_WORDS, plainWord, TITLES } from './name-words.ts';

/** The one name for each key; none for a key that has several. */
function uniqueNames(pairs: readonly (readonly [key: string, name: string])[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const [key, name] of pairs) names.set(key, (names.get(key) ?? new Set()).add(name));
  return new Map([...names].flatMap(([key, all]) => (all.size === 1 ? [[key, [...all][0] ?? '']] : [])));
}

const byForm = (actors: readonly KnownActor[]): ReadonlyMap<string, string> =>
  uniqueNames(actors.flatMap(({ name, forms }) => [name, ...forms].map((form) => [nameKey(form), name] as const)));

/** Offices of whoever holds them on a date; one without dates says nothing of when. */
function byOffice(actors: readonly KnownActor[], date: string | null): ReadonlyMap<string, string> {
  if (date === null) return new Map();
  const day = date.slice(0, 10);
  const pairs = actors.flatMap(({ name, offices }) =>
    offices
      .filter(({ from, until }) => (from !== null || until !== null) && (from ?? '') <= day && day <= (until ?? '9'))
      .map(({ office }) => [nameKey(office), name] as const),
  );
  return uniqueNames(pairs);
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** "Ana Lima", "Ana de Lima": capitalised words, none of them a title or the word of an institution. */
function isPersonName(name: string): boolean {
  const words = withoutParticles(name.split(/\s+/));
  const plain = words.map(plainWord);
  if (words.length < 2 || words.length > 4 || countryOf(name) !== null || isSurnameAlone(name)) return false;
  if (words.some((word) => countryOf(word) !== null)) return false;
  return words.every(isCapital) && !plain.some((w) => ORGANISATION_WORDS.has(w) || TITLES.has(w));
}

/** "Lima": one capitalised word that is no country, no title and no institution. */
function isBareSurname(name: string): boolean {
  const word = plainWord(name);
  return (
    isCapital(name) &&
    !/\s/.test(name) &&
    countryOf(name) === null &&
    !TITLES.has(word) &&
    !ORGANISATION_WORDS.has(word)
  );
}

const namesOf = (analysed: readonly AnalysedArticle[]): string[] =>
  analysed.flatMap(({ analysis }) => analysis.statements.flatMap((s) => (s.source ? [s.source.name] : [])));

/** "Ukrainian Lima", "Mr Lima" → "Lima"; a name without such words is as it was. */
function withoutApposition(name: string): string {
  const words = name.split(/\s+/);
  const from = words.findIndex((word) => !TITLES.has(plainWord(word)) && countryOf(word) === null);
  return from === -1 ? name : words.slice(from).join(' ');
}

/** Full names that the articles give for a surname in passing: after a title, or with a first name that is known as one. */
function mentionsOf(surname: string, analysed: readonly AnalysedArticle[]): string[] {
  if (!/^[\p{L}’'-]+$/u.test(surname)) return [];
  const pattern = new RegExp(`(?:([\\p{L}.]+)\\s+)?(\\p{Lu}[\\p{L}’'-]+)\\s+${surname}(?![\\p{L}])`, 'gu');
  return analysed.flatMap(({ article }) =>
    [...article.text.matchAll(pattern)].flatMap(([, before = '', first = '']) => {
      const word = plainWord(first);
      const known = MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || TITLES.has(plainWord(before));
      const full = `${first} ${surname}`;
      return known && isPersonName(full) && countryOf(first) === null ? [full] : [];
    }),
  );
}

/**
 * Surnames for which the speakers of all articles, the known actors, and what the articles mention in passing give one
 * full name. Transliterations count as one.
 */
function bySurname(analysed: readonly AnalysedArticle[], actors: readonly KnownActor[]): ReadonlyMap<string, string> {
  const names = namesOf(analysed);
  const bare = [...new Set(names.map(withoutApposition).filter(isBareSurname))];
  const spoken = [...names, ...actors.map((a) => a.name)].filter(isPersonName);
  const first = new Map<string, string>();
  for (const name of [...spoken, ...bare.flatMap((surname) => mentionsOf(surname, analysed))]) {
    if (!first.has(nameKey(name))) first.set(nameKey(name), name);
  }
  return uniqueNames([...first].map(([key, name]) => [key.split(' ').at(-1) ?? key, name] as const));
}

/** "Mr. Lima", "he": not Ana Lima. */
function isOtherGender(text: string, name: string): boolean {
  const [said = ''] = text.toLowerCase().split(/[\s.]/);
  const first = plainWord(name.split(/\s/)[0] ?? '');
  if (/^(?:mr|he|his)$/.test(said)) return FEMALE_NAMES.has(first);
  return /^(?:mrs|ms|miss|she|her)$/.test(said) && MALE_NAMES.has(first);
}

function renamed(statement: Statement, nameOf: (name: string) => string | null): Statement {
  const { source } = statement;
  const name = source && nameOf(source.name);
  return source && name !== null && name !== source.name && !isOtherGender(source.text, name)
    ? { ...statement, source: { ...source, name } }
    : statement;
}

/** The full name for a surname, with its small words where it has some; null where it is none, or nobody's. */
function fullName(bare: string, surnames: ReadonlyMap<string, string>): string | null {
  const alone = isSurnameAlone(bare);
  if (!alone && !isBareSurname(bare)) return null;
  const full = surnames.get(nameKey(alone ? (bare.split(/[\s-]/).at(-1) ?? bare) : bare)) ?? null;
  return alone && !full?.toLowerCase().endsWith(` ${bare.toLowerCase()}`) ? null : full;
}

export function nameActors(analysed: readonly AnalysedArticle[], actors: readonly KnownActor[]): AnalysedArticle[] {
  const [forms, surnames] = [byForm(actors), bySurname(analysed, actors)];
  return analysed.map(({ article, analysis }) => {
    const offices = byOffice(actors, article.published);
    const nameOf = (name: string): string | null => {
      const key = nameKey(name);
      return forms.get(key) ?? offices.get(key) ?? fullName(withoutApposition(name), surnames);
    };
    return { article, analysis: { ...analysis, statements: analysis.statements.map((s) => renamed(s, nameOf)) } };
  });
}
