/** A byline as written → the names of its authors, without "by", job titles, addresses and degrees. */
import { alternatives, phraseTables } from '../phrases/phrases.ts';

const BY = new RegExp(`^(?:${alternatives('by')})(?=[\\s:])\\s*:?\\s*`, 'iu');
const BETWEEN = new RegExp(`\\s*[,;|•·\\n]\\s*|\\s+(?:${alternatives('and')})\\s+|\\s+[/–—-]\\s+`, 'iu');
const JOBS = new Set(phraseTables.flatMap((table) => table.jobs));
const PARTICLES =
  /^(?:de|da|do|dos|du|di|del|della|la|le|van|von|der|den|ter|ten|zu|al|el|bin|ibn|ben|of|the|for|y|e)$/u;
const DEGREES =
  /^(?:m\.?d\.?|ph\.?d\.?|r\.?d\.?n?\.?|m\.?s\.?(?:c\.?)?|b\.?[as]\.?(?:c\.?)?|m\.?b\.?a\.?|cfp®?|cpa|cfa|dds|dvm|rn|jd|esq\.?|jr\.?|sr\.?|cdces|ld|lmft|lcsw|mph|m\.?a\.?|dr\.?)$/iu;
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|(?<!\S)@\w+/gu;

/** Words up to the first that begins a job title; a name may not be empty. */
function withoutJob(part: string): string {
  const words = part.split(' ');
  const job = words.findIndex((word, i) => i > 0 && JOBS.has(word.toLowerCase().replace(/[^\p{L}-]/gu, '')));
  return (job < 0 ? words : words.slice(0, job)).join(' ');
}

function isJob(part: string): boolean {
  const words = part.toLowerCase().split(/[\s-]+/);
  return words.some((word) => JOBS.has(word)) && words.length <= 6;
}

const partsOf = (byline: string): string[] =>
  byline
    .replace(ADDRESS, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(BY, '')
        .replace(/\s+/g, ' ')
        .replace(/^[\s.:–—-]+|[\s:–—-]+$/gu, ''),
    );

/** One to five words, each with a capital or a particle between. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || text.length > 50 || /[\d!?"“”:;/]/u.test(text)) return false;
  return (
    words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.test(word)) &&
    /^\p{Lu}/u.test(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** Names in a byline whose words are known to be one, from the page's own declaration. */
export function parseByline(byline: string): string[] {
  const parts = partsOf(byline).filter((part) => part !== '' && part.length <= 80 && !DEGREES.test(part));
  // Before a title stand full names, or what the person is head of.
  const job = parts.findIndex((part, i) => i > 0 && isJob(part));
  const people =
    job < 0 ? parts : parts.slice(0, job).filter((part, i) => i === 0 || (isName(part) && part.includes(' ')));
  const found = people.map(withoutJob);
  // Beside names, what is none is a place, a programme, an address.
  const names = found.some(isName) ? found.filter(isName) : found;
  return [...new Set(names.filter((name) => /\p{L}/u.test(name)))];
}

/** Names in a visible line that begins like a byline ("By …"); empty where it is none. */
export function readBylineLine(line: string): string[] {
  if (line.length > 140 || !BY.test(line) || /[.!?]$/.test(line.replace(/\b[A-Z]\.$/, ''))) return [];
  const names = parseByline(line);
  return names.length > 0 && names.every(isName) ? names : [];
}
