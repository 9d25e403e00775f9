/** A name in short → the one person of the text who is called so in full: "Ocasio-Cortez", "von der Leyen", "Xi". */
import { countryOf } from './countries.ts';
import { isSurnameAlone } from './name-particles.ts';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  MALE_NAMES,
  MALE_TITLES,
  OFFICES,
  ORGANISATION_WORDS,
  plainWord,
} from './name-words.ts';
import type { Person } from './person-names.ts';

/** What may follow a surname: "King Jr.", "Charles III". */
export const isGeneration = (word: string): boolean => /^(?:[JS]r\.?|I{2,3}|IV)$/.test(word);

const onlyOne = (people: readonly Person[]): Person | null => (people.length === 1 ? (people[0] ?? null) : null);

/** Those whose longer names end with this one; small words before a surname may be written large. */
function endingWith(people: readonly Person[], short: string): readonly Person[] {
  const alone = isSurnameAlone(short);
  const [form, tail] = [(name: string) => (alone ? name.toLowerCase() : name), alone ? short.toLowerCase() : short];
  return people.filter(({ name }) => form(name).endsWith(` ${tail}`));
}

/**
 * Whether a full name is but the end of another's: "Le Pen" of "Marine Le Pen", "Suu Kyi" of "Aung San Suu Kyi". One that
 * begins with a known first name is somebody's own: "Ann Lima" beside "Mary Ann Lima".
 */
export function isShortForm({ name }: Person, people: readonly Person[]): boolean {
  const first = plainWord(name.split(' ')[0] ?? '');
  const own = !isSurnameAlone(name) && (MALE_NAMES.has(first) || FEMALE_NAMES.has(first));
  return !own && endingWith(people, name).length > 0;
}

/** Surely a person's name: things have two capitals as well, "Facebook Messenger". */
const isSurelyPerson = ({ gender, titles }: Person): boolean =>
  gender !== null || [...titles].some((t) => OFFICES.has(t) || MALE_TITLES.has(t) || FEMALE_TITLES.has(t));

/** By the family name where it stands first, and by the given name: "Xi" of "Xi Jinping", "Sir Keir". */
function beginningWith(people: readonly Person[], word: string): Person | null {
  if (/[\s-]/.test(word) || countryOf(word) !== null || ORGANISATION_WORDS.has(plainWord(word))) return null;
  const found = onlyOne(people.filter(({ name }) => name.startsWith(`${word} `)));
  return found !== null && isSurelyPerson(found) ? found : null;
}

/** "Kim" beside "Kim Jong Un" and "Kim Yo Jong", "Le Pen" beside two of them: nobody can tell who is meant. */
export function isSharedName(people: readonly Person[], short: string): boolean {
  const bearers = people.filter(({ name }) => name !== short);
  const ending = endingWith(bearers, short).length;
  const named = people.some(({ name }) => name === short);
  // Somebody of whom no more than the surname is known bears it beside them.
  const alone = named && !/\s/.test(short) ? 1 : 0;
  if (ending > 0 || named) return ending + alone > 1;
  return bearers.filter(({ name }) => name.startsWith(`${short} `)).filter(isSurelyPerson).length > 1;
}

/** Null where nobody is called so, or more than one. */
export function personCalled(people: readonly Person[], short: string): Person | null {
  const bySurname = people.filter(({ surname }) => surname === short);
  const found = bySurname.length > 0 ? bySurname : endingWith(people, short);
  return found.length > 0 ? onlyOne(found) : beginningWith(people, short);
}
