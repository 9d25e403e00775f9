/** A sentence → the connective at its start that can be cut, or null: "But the ministry said …" → "the ministry said …". */
import { connectives } from './connective-words.ts';
import { alternatives, type Cut } from './cut.ts';

interface Patterns {
  readonly withComma: RegExp | null;
  readonly bare: RegExp;
  readonly notBefore: RegExp | null;
  readonly onlyBefore: RegExp | null;
}

const opening = (list: string, behind: string): RegExp => new RegExp(`^(?:${alternatives(list)})${behind}`, 'iu');
const wordOf = (list: string): RegExp | null => (list === '' ? null : opening(list, "(?![\\p{L}\\p{N}'’-])"));

const patterns = new Map(
  Object.entries(connectives).map(([lang, { withComma, bare, notBefore, onlyBefore }]): [string, Patterns] => [
    lang,
    {
      withComma: withComma === '' ? null : opening(withComma, ',\\s+'),
      bare: opening(bare, '\\s+'),
      notBefore: wordOf(notBefore),
      onlyBefore: wordOf(onlyBefore),
    },
  ]),
);

/** What opens a clause of its own: a word, a number, or a currency before one; never a quotation, dash or comma. */
const OPENS_CLAUSE = /^[\p{L}\p{N}$€£¥₴]/u;

const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** `lang` as in BCP 47. Languages without a list of connectives are left as they are. */
export function leadingConnective(sentence: string, lang: string): Cut | null {
  const rules = patterns.get(languageOf(lang));
  if (!rules) return null;
  const comma = rules.withComma?.exec(sentence)?.[0] ?? null;
  const bare = comma === null ? (rules.bare.exec(sentence)?.[0] ?? null) : null;
  const found = comma ?? bare;
  if (found === null) return null;
  const rest = sentence.slice(found.length);
  if (!OPENS_CLAUSE.test(rest)) return null;
  if (bare !== null && rules.notBefore?.test(rest)) return null;
  if (bare !== null && rules.onlyBefore && !rules.onlyBefore.test(rest)) return null;
  return { start: 0, end: found.length };
}
