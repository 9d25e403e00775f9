/** A byline as written → the names of its authors, without "by", job titles, places, addresses and degrees. */
import { alternatives, phraseTables } from '../phrases/phrases.ts';
import { inNameCase } from './name-case.ts';
import { isOrganisation } from './organisations.ts';

const BY = new RegExp(`^(?:${alternatives('by')})(?=[\\s:])\\s*:?\\s*`, 'iu');
const AND = new RegExp(`^(?:;|(?:${alternatives('and')}))$`, 'iu');
const BETWEEN = new RegExp(`\\s*,?\\s+(${alternatives('and')}|[/–—-])\\s+|\\s*([,;|•·\\n])\\s*`, 'iu');
const JOBS = new Set(phraseTables.flatMap((table) => table.jobs));
const PARTICLES =
  /^(?:de|da|do|dos|du|di|del|della|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn|ben|of|the|for|y|e)$|^(?:al|el|d|abu)[-'’]\p{Lu}/u;
const DEGREES =
  /^(?:m\.?d\.?|ph\.?d\.?|r\.?d\.?n?\.?|m\.?s\.?(?:c\.?)?|b\.?[as]\.?(?:c\.?)?|m\.?b\.?a\.?|cfp®?|cpa|cfa|dds|dvm|rn|jd|esq\.?|cdces|ld|lmft|lcsw|mph|m\.?a\.?|dr\.?)$/iu;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|(?<!\S)@\w+/gu;
/** A part of a name that a comma stands before. */
const SUFFIX = /,\s*((?:jr|sr)\.?|I{2,3}|IV)(?=\s*(?:,|$)|\s(?:and|&)\s)/giu;
/** Those who did something else than write; words up to the end of the line. */
const OTHERS = new RegExp(`[\\s,;|•·(]*(?<!\\p{L})(?:${alternatives('helpers')})(?!\\p{L}).*$`, 'isu');
/** "… in Kyiv", "… for The Post" behind a full name. */
const WHERE = /^(\S+ (?:\S+ )*?\S+) (?:in|aus|à|en|from|at|for|für|pour|of|avec|mit|у|в) (?:the |l')?\p{Lu}.*$/u;

/** Places of two words look like a person's name. */
const PLACES =
  /^(?:(?:new|san|los|las|tel|hong|abu|sri|cape|mexico|kansas|buenos|saint|st\.?|são|south|north|west|east) \S+|\S+ city|\S+ d\.?c\.?)$/iu;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|now|then|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

interface Part {
  readonly text: string;
  /** Joined to the part before by "and" rather than a comma. */
  readonly joined: boolean;
}

const isFull = (name: string): boolean => isName(name) && name.includes(' ');

/** Words up to the first that begins a job title behind a full name. */
function withoutJob(part: string): string {
  const words = part.split(' ');
  const job = words.findIndex((word, i) => i > 1 && JOBS.has(word.toLowerCase().replace(/[^\p{L}-]/gu, '')));
  if (job < 0) return part;
  // The house that the job is with: "Jane Doe BBC News".
  const end = job > 2 && /^\p{Lu}{2,4}$/u.test(words[job - 1] ?? '') ? job - 1 : job;
  return words.slice(0, end).join(' ');
}

function isJob(part: string): boolean {
  const words = part.toLowerCase().split(/[\s-]+/);
  return words.length <= 6 && words.some((word) => JOBS.has(word));
}

function partsOf(byline: string): Part[] {
  const line = byline
    .replace(ADDRESS, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(SUFFIX, ' $1')
    .replace(OTHERS, '');
  const split = line.split(BETWEEN).filter((piece) => piece !== undefined);
  return split.flatMap((piece, i) => {
    if (i % 2 === 1) return [];
    const bare = piece
      .replace(/^[\s.:–—-]+/u, '')
      .replace(BY, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.:–—-]+|[\s:–—-]+$/gu, '');
    const text = bare.replace(WHERE, '$1');
    return text === '' || text.length > 80 || DEGREES.test(text)
      ? []
      : [{ text, joined: AND.test(split[i - 1] ?? '') }];
  });
}

/** One to four words, particles not counted, each with a capital or a particle between; scripts without capitals have none. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (
    words.filter((word) => !PARTICLES.test(word)).length > 4 ||
    words.length > 6 ||
    text.length > 50 ||
    /[\d!?"“”:;/]/u.test(text)
  )
    return false;
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLES.test(word)) &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** Behind a person's name and "and" stands another; behind a comma also what the person is, and where. */
function isFurtherName({ text, joined }: Part, before: readonly Part[]): boolean {
  const prior = before.at(-1)?.text ?? '';
  // "Jane Doe, Privacy and Digital Security Expert": the job goes on.
  if (joined && isJob(text) && before.length > 0 && !isFull(prior) && !isJob(prior)) return false;
  if (joined) return isFull(withoutJob(text)) || isOrganisation(text);
  const since = before.slice(before.findLastIndex((part) => part.joined) + 1);
  const isPerson = isFull(text) && !isJob(text) && !isOrganisation(text) && !PLACES.test(text);
  return isPerson && !since.some((part) => isJob(part.text));
}

/** Names in a byline whose words are known to be one, from the page's own declaration. */
export function parseByline(byline: string): string[] {
  const [first, ...more] = partsOf(byline);
  if (!first) return [];
  // "Center for Evaluation and Research" is one.
  if (isOrganisation(first.text) && more.some(({ text, joined }) => joined && !isFull(text))) return [byline.trim()];
  const isPerson = isFull(withoutJob(first.text));
  const further = more.filter((part, i) => (isPerson ? isFurtherName(part, more.slice(0, i)) : !isJob(part.text)));
  const names = [first, ...further].map(({ text }) => withoutJob(text));
  // Beside names, what is none is a programme, an address, a handle.
  const kept = names.some(isName) ? names.filter(isName) : names;
  return [...new Set(kept.filter((name) => /\p{L}/u.test(name)).map(inNameCase))];
}

/** Names in a visible line that begins like a byline ("By …"); empty where it is none. */
export function readBylineLine(line: string): string[] {
  if (line.length > 140 || !BY.test(line) || /[.!?]$/.test(line.replace(/\b(?:\p{Lu}|[JS]r)\.$/u, ''))) return [];
  const names = parseByline(line);
  return names.length > 0 && names.every((name) => isName(name) && !DAY.test(name)) ? names : [];
}
