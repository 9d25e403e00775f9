/** A name in a text, with the title before it → the one person who is called so: "Mr. Lima" is not Ana Lima. */
import type { MarkedText, TokenRun } from '../statements/marked-text.ts';
import { FEMALE_TITLES, MALE_TITLES, plainWord } from './name-words.ts';
import type { Person } from './person-names.ts';
import { isSharedName, personCalled } from './short-forms.ts';

const HONORIFIC = /^(?:mr|mrs|ms)$/;

const isHonorific = (m: MarkedText, i: number): boolean => HONORIFIC.test(plainWord(m.tokens[i]?.text ?? ''));

/** The word before a name; a stop that the tagger parts from it is none. */
const beforeName = (m: MarkedText, from: number): number => (m.words[from - 1] === '.' ? from - 2 : from - 1);

/** The pronoun that the word before a name tells of whoever is called so; null where it tells none. */
function genderBefore(m: MarkedText, { from }: TokenRun): Person['gender'] {
  const title = plainWord(m.tokens[beforeName(m, from)]?.text ?? '');
  if (MALE_TITLES.has(title)) return 'he';
  return FEMALE_TITLES.has(title) ? 'she' : null;
}

/** Those who may be called so: without a title, all. */
function bearers(m: MarkedText, name: TokenRun, people: readonly Person[]): readonly Person[] {
  const gender = genderBefore(m, name);
  return gender === null ? people : people.filter((p) => p.gender === null || p.gender === gender);
}

/** Who is known by no more than a surname is found by it where a title tells him from the others alone. */
export function calledBy(m: MarkedText, name: TokenRun, text: string, people: readonly Person[]): Person | null {
  const all = bearers(m, name, people);
  const titled = all.length < people.length || /\s/.test(text);
  return all.find((p) => p.name === text && titled) ?? personCalled(all, text);
}

export const isSharedBy = (m: MarkedText, name: TokenRun, text: string, people: readonly Person[]): boolean =>
  isSharedName(bearers(m, name, people), text);

/** "Mr. Lima" in a text whose only Lima is Ana Lima: another, of whom the text gives the surname and a title. */
export function titledStrangers(
  m: MarkedText,
  runs: readonly TokenRun[],
  people: readonly Person[],
): readonly Person[] {
  const found = new Map<string, Person>();
  for (const { from, to } of runs) {
    const surname = m.tokens[to - 1]?.text ?? '';
    const bare = to - from === 1 || (to - from === 2 && isHonorific(m, from));
    const gender = bare && isHonorific(m, beforeName(m, to - 1)) ? genderBefore(m, { from: to - 1, to }) : null;
    const namesakes = people.filter((p) => p.surname === surname);
    if (gender === null || namesakes.length === 0 || namesakes.some((p) => p.gender === null || p.gender === gender))
      continue;
    found.set(`${gender} ${surname}`, { name: surname, surname, titles: new Set(), gender });
  }
  return [...found.values()];
}
