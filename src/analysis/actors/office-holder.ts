/** "the NATO chief", "Poland's president" → the one person of a text who holds that office. */
import type { MarkedText, TokenRun } from '../statements/marked-text.ts';
import { countryOf } from './countries.ts';
import { OFFICE_SYNONYMS, OFFICES, plainWord, TITLES } from './name-words.ts';
import type { Person } from './person-names.ts';

const plain = (m: MarkedText, i: number): string => plainWord(m.tokens[i]?.text ?? '');
const isCapital = (m: MarkedText, i: number): boolean => /^\p{Lu}/u.test(m.tokens[i]?.text ?? '');

/** Whether a word before a name says the same as a bound of an office: "NATO", or "Poland's" and "Polish". */
const bindsTo = (bound: string, title: string): boolean =>
  bound === title || (countryOf(bound) !== null && countryOf(bound) === countryOf(title));

/** How many people of the text have one of these words for a title, those without a full name among them. */
function countTitled(m: MarkedText, wanted: readonly string[]): number {
  const names = new Set<string>();
  for (let i = 0; i + 1 < m.tokens.length; i++) {
    if (!wanted.includes(plain(m, i)) || !isCapital(m, i) || m.tags[i + 1] !== 'PROPN') continue;
    let last = i + 1;
    while (m.tags[last + 1] === 'PROPN') last++;
    if (!TITLES.has(plain(m, last))) names.add(plain(m, last));
  }
  return names.size;
}

/** "the NATO chief", "Poland's president" → the one person of the text who holds that office. */
export function officeHolder(m: MarkedText, head: TokenRun, people: readonly Person[]): Person | null {
  const office = plain(m, head.to - 1);
  const bounds: string[] = [];
  for (let i = head.from; i < head.to - 1; i++)
    if (isCapital(m, i) && !TITLES.has(plain(m, i))) bounds.push(plain(m, i));
  if (!OFFICES.has(office) || (m.words[head.from] !== 'the' && bounds.length === 0)) return null;
  if (m.words.slice(head.from, head.to).includes('former')) return null;
  const wanted = [office, ...(OFFICE_SYNONYMS[office] ?? [])];
  const holders = people.filter((p) => wanted.some((w) => p.titles.has(w)));
  const fitting = holders.filter((p) => bounds.every((b) => [...p.titles].some((t) => bindsTo(b, t))));
  if (fitting.length !== 1 || (bounds.length === 0 && countTitled(m, wanted) > 1)) return null;
  return fitting[0] ?? null;
}
