/**
 * A speaker's name and a text → the sides for whose holders the text says that the speaker speaks: "Greg Stroud of the
 * Farmers Union", "Tom Birk, director of the River Trust", "Skippers' Federation chairman Magnus Rae", "The Forum
 * welcomed it, said its director, Hanna Weiss". Whoever has left an organisation, or fights it, does not speak for it.
 */
import type { Side } from '../../library/model.ts';
import { nameKey } from '../actors/find-actors.ts';
import { plainWord } from '../actors/name-words.ts';
import { APART, ROLE_MODIFIERS, ROLES } from './side-words.ts';

/** Occurrences of a name that are looked at, and characters around each. */
const MOST = 8;
const NEAR = 110;
const TIE = /^(?:of|at|for|from|with|heads|leads|chairs|runs|represents|von|vom|der|des|beim|du|de)$/;
const CAN_BE_BARE = /^(?:of|at|from|vom|von)$/;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}'’-]+/gu) ?? [];
const isRole = (word: string): boolean => ROLES.has(plainWord(word));
const isApart = (words: readonly string[]): boolean =>
  words.some((word) => word.split('-').some((part) => APART.has(plainWord(part))));
const bare = (holder: string): string => holder.replace(/^the /i, '');

/** ", chief engineer of the": the words between a name and a holder behind it. */
function tiesForward(between: string): boolean {
  if (!/^(?:,? |, who )[\p{L}'’ -]*$/u.test(between)) return false;
  const words = wordsOf(between).filter((word) => !/^(?:the|a|an|who|is|den|dem|die)$/.test(word));
  const tie = words.at(-1) ?? '';
  if (!TIE.test(tie) || isApart(words)) return false;
  if (words.length === 1) return CAN_BE_BARE.test(tie) || /s$/.test(tie);
  return words.length <= 5 && isRole(words.at(-2) ?? '');
}

/** "'s managing director, ": the words between a holder and a name behind it. */
function tiesBackward(between: string): boolean {
  const match = /^(['’]s?)?((?: [\p{L}-]+){1,4}),? $/u.exec(between);
  if (!match) return false;
  const words = wordsOf(match[2] ?? '');
  if (!isRole(words.at(-1) ?? '') || isApart(words)) return false;
  return match[1] !== undefined || words.every((word) => isRole(word) || ROLE_MODIFIERS.has(plainWord(word)));
}

/** "The head of the Skippers' Federation, Magnus Rae". */
const isHeadOf = (before: string, between: string): boolean => between === ', ' && endsWithRoleOf(before);

function endsWithRoleOf(before: string): boolean {
  const words = wordsOf(before).filter((word) => !/^(?:the|a|an)$/i.test(word));
  return /^(?:of|at|for)$/.test(words.at(-1) ?? '') && isRole(words.at(-2) ?? '') && !isApart(words.slice(-4));
}

/** A day or a month, alone or before a name that goes on from it: "On Monday the". */
const DATE =
  '(?:On |In |By |Last |Since )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)';
const IS_DATE = new RegExp(`^${DATE}$`);
const BEFORE_NAME = new RegExp(`^(?:${DATE} the |(?:The|But|A|An|And|In|On|At) )`);

/** The end of a text without what is quoted in it: its last name is the one that "its" points to. */
function lastName(paragraph: string): string {
  const unquoted = paragraph.replace(/[“"][^”"]*[”"]/g, ' , ');
  const names = unquoted.match(/\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|for|the|and) )?\p{Lu}[\p{L}'’&-]*)*/gu) ?? [];
  return names.findLast((found) => !IS_DATE.test(found))?.replace(BEFORE_NAME, '') ?? '';
}

const ITS_ROLE = /(?:^|[\s,])its ((?:[\p{L}-]+ ){1,4})$/iu;

function organisationOfIts(before: string): string | null {
  const its = ITS_ROLE.exec(before.replace(/, $/, ' '));
  const words = wordsOf(its?.[1] ?? '');
  if (!its || !isRole(words.at(-1) ?? '') || isApart(words)) return null;
  return lastName(before.slice(Math.max(0, before.lastIndexOf('\n')), its.index));
}

function speaksHere(text: string, at: number, name: string, holder: string): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + name.length, at + name.length + NEAR);
  const ahead = after.indexOf(holder);
  const end = after.slice(ahead + holder.length);
  if (ahead >= 0 && !/^['’\p{L}-]/u.test(end) && tiesForward(after.slice(0, ahead))) return true;
  const behind = before.lastIndexOf(holder);
  if (behind < 0) return false;
  const between = before.slice(behind + holder.length);
  return tiesBackward(between) || isHeadOf(before.slice(0, behind), between);
}

function speaksForHolder(text: string, places: readonly number[], name: string, holder: string): boolean {
  return places.some((at) => {
    if (speaksHere(text, at, name, holder)) return true;
    const owner = organisationOfIts(text.slice(Math.max(0, at - 4 * NEAR), at));
    return owner !== null && nameKey(owner) === nameKey(holder);
  });
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST; at = text.indexOf(name, at + name.length))
    places.push(at);
  return places;
}

/** "a spokesman for the River Trust", "the Skippers' Federation's chairman": the name itself says for whom it speaks. */
function isOwnPhrase(name: string, holder: string): boolean {
  const at = name.toLowerCase().indexOf(holder.toLowerCase());
  if (at < 0) return false;
  const end = name.slice(at + holder.length);
  if (end === '') return endsWithRoleOf(name.slice(0, at).toLowerCase());
  return /^(?:the )?$/i.test(name.slice(0, at)) && tiesBackward(`${end} `);
}

/** "Education Secretary Nadia Rahimi" is met as "the education secretary" too; an office of one word may be another's. */
function formsOf(holder: string): readonly string[] {
  const words = bare(holder).split(' ');
  const office = words.slice(0, -2);
  return office.length > 1 && isRole(office.at(-1) ?? '') ? [bare(holder), office.join(' ')] : [bare(holder)];
}

/** Indices of sides; a name that is written in one word is nobody's here. */
export function affiliatedSides(texts: readonly string[], name: string, sides: readonly Side[]): readonly number[] {
  if (!name.includes(' ')) return [];
  const found = texts.map((text) => ({ text, places: placesOf(text, name) })).filter(({ places }) => places.length > 0);
  const speaksFor = (holder: string): boolean =>
    formsOf(holder).some((form) => isOwnPhrase(name, form)) ||
    (holder.includes(' ') && found.some(({ text, places }) => speaksForHolder(text, places, name, bare(holder))));
  return sides.flatMap((side, i) => (side.holders.some(speaksFor) ? [i] : []));
}
