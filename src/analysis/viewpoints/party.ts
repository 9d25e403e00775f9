/**
 * A speaker, the articles and a theme's sides → the sides whose holder is the speaker's party: "Sen. Ana Lima (R-Ky.)",
 * "Republican Senator Ana Lima", "House Democratic leaders". Only where an article says the party beside the name, and no
 * article that names the person tells of a break with it; a holder of one chamber holds nobody of the other.
 */
import type { Side } from '../../library/model.ts';
import { plainWord } from '../actors/name-words.ts';
import { BREAKS, OFFICES_OF_PARTY, PARTIES, type PartyWords } from './party-words.ts';

type Chamber = 'house' | 'senate' | null;

interface Membership {
  readonly party: number;
  readonly chamber: Chamber;
}

/** Occurrences of a name that are looked at, and characters before and behind each. */
const MOST = 16;
const [BEFORE, BEHIND] = [60, 14];

const withoutArticle = (name: string): string => name.replace(/^the /i, '');
const chamberOf = (word: string): Chamber | undefined =>
  /^(?:house|senate)$/i.test(word) ? (word.toLowerCase() as Chamber) : OFFICES_OF_PARTY.get(plainWord(word));

/** "Democrats", "the Republican Party", "House Democrats". */
function ofHolder(holder: string): Membership | null {
  const name = withoutArticle(holder).toLowerCase();
  const [, chamber = null, people = ''] = /^(?:(house|senate) )?(.+)$/.exec(name) ?? [];
  const party = PARTIES.findIndex((p) => p.people.includes(people));
  return party < 0 ? null : { party, chamber: chamber as Chamber };
}

/** "Democratic", or the last words of "Utah Republican". */
const endsWithParty = (text: string, { before }: PartyWords): boolean =>
  before.some((word) => text === word || text.endsWith(` ${word}`));

/** What may stand beside the word of a party in the name of a group that is all of its leadership or its members. */
const OF_GROUP = /^(?:top|senior|leading|congressional|house|senate)$/i;

/** "House Democratic leaders", "GOP lawmakers", "Senate Republicans"; not "some Republicans" or "moderate Democrats". */
function ofGroup(name: string): Membership | null {
  const words = withoutArticle(name).split(' ');
  const chamber = words.map((word) => chamberOf(word)).find((found) => found) ?? null;
  const rest = words.filter((word) => !OF_GROUP.test(word)).join(' ');
  const party = PARTIES.findIndex(({ people, before }) => {
    if (people.includes(rest.toLowerCase())) return /^\p{Lu}/u.test(rest);
    const word = before.find((b) => rest.startsWith(`${b} `));
    return word !== undefined && OFFICES_OF_PARTY.has(plainWord(rest.slice(word.length + 1)));
  });
  return party < 0 ? null : { party, chamber };
}

/** The words right before a name: "Utah Republican Sen.". */
function ofTitle(before: string): Membership | null {
  const match = /((?:\p{Lu}[\p{L}'’-]{0,30} ){1,4})(\p{L}{2,20})\.? $/u.exec(before);
  const chamber = OFFICES_OF_PARTY.get(plainWord(match?.[2] ?? ''));
  if (!match || chamber === undefined) return null;
  const party = PARTIES.findLastIndex((p) => endsWithParty((match[1] ?? '').trimEnd(), p));
  return party < 0 ? null : { party, chamber };
}

/** The words right behind a name: "(R-Ky.)", ", D-Calif.". */
function ofLetters(behind: string, before: string): Membership | null {
  const [, letters = ''] = /^(?: \(|, )(\p{Lu}\p{L}{0,2})(?:-\p{Lu}|\))/u.exec(behind) ?? [];
  const party = PARTIES.findIndex((p) => p.letters.includes(letters));
  const title = /(\p{L}{3,20})\.? $/u.exec(before)?.[1] ?? '';
  return party < 0 ? null : { party, chamber: OFFICES_OF_PARTY.get(plainWord(title)) ?? null };
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST; at = text.indexOf(name, at + name.length))
    places.push(at);
  return places;
}

function membershipsIn(text: string, name: string): readonly Membership[] {
  return placesOf(text, name).flatMap((at) => {
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const behind = text.slice(at + name.length, at + name.length + BEHIND);
    return ofTitle(before) ?? ofLetters(behind, before) ?? [];
  });
}

/** Whether a sentence with the person's surname in it tells of a break. */
function tellsOfBreak(text: string, surname: string): boolean {
  return text.split(/(?<=\p{Ll}{3}[.!?]["”’]?)\s+|\n+/u).some((part) => part.includes(surname) && BREAKS.test(part));
}

/** The person's one party as all articles tell it; null where they tell none, two, or a break. */
function ofPerson(texts: readonly string[], name: string): Membership | null {
  const found = texts.flatMap((text) => membershipsIn(text, name));
  const [first] = found;
  if (!first || found.some(({ party }) => party !== first.party)) return null;
  const surname = name.split(' ').at(-1) ?? name;
  if (texts.some((text) => tellsOfBreak(text, surname))) return null;
  const chambers = new Set(found.flatMap(({ chamber }) => chamber ?? []));
  return { party: first.party, chamber: chambers.size === 1 ? ([...chambers][0] ?? null) : null };
}

/** Indices of sides. A name of one word is nobody's here, but for a party's own. */
export function partySides(texts: readonly string[], name: string, sides: readonly Side[]): readonly number[] {
  const holders = sides.map((side) => side.holders.flatMap((holder) => ofHolder(holder) ?? []));
  if (holders.every((found) => found.length === 0)) return [];
  const own = ofGroup(name) ?? (name.includes(' ') ? ofPerson(texts, name) : null);
  if (own === null) return [];
  const holds = (h: Membership): boolean => h.party === own.party && (h.chamber === null || h.chamber === own.chamber);
  return holders.flatMap((found, i) => (found.some(holds) ? [i] : []));
}
