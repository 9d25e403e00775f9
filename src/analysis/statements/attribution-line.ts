/** A block of a quotation set apart → the line in it that signs the quotation: "— Jane Doe, prime minister", "(Jane Doe, Reuters)". */
import type { Span } from '../../library/model.ts';
import { tokenAt } from '../read-text.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { hasFiniteVerb } from './verb-groups.ts';

export interface Signature {
  readonly source: TokenRun;
  /** Where the line begins; the first token of the block where it is all of it. */
  readonly from: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const JOINT = String.raw`(?:\s(?:of|the|von|van|der|den|de|del|la|bin|al))*\s`;
const NAME = String.raw`(?<name>(?:[Tt]he\s)?${WORD}(?:${JOINT}${WORD}){0,5})`;
const FULL_NAME = `(?<name>${WORD}(?:${JOINT}${WORD}){1,5})`;
const DATE = String.raw`(?:\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4})`;
const HANDLE = String.raw`(?:\s?\(@\w{1,30}\))`;
const ROLE = String.raw`(?:,\s(?<role>[^.!?\n]{2,120}))`;

/** A name without a mark before it. */
const BARE = new RegExp(String.raw`(?:^|\n)\s*\(?${FULL_NAME}(?:${HANDLE}|${ROLE})?\)?$`, 'du');
/** Each is a way to sign, looked for at the end of a block. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|(?<=[.!?…"”’»])\s+|\n\s*)(?:[—–]|--?(?=\s))\s*${NAME}(?:${HANDLE}?\s?${DATE}?|${ROLE})\.?$`,
    'du',
  ),
  new RegExp(String.raw`(?<=[.!?…"”’»])\s+\(${NAME}(?:,\s[^()]{2,60})?\)\.?$`, 'du'),
  BARE,
];

function runOf(m: MarkedText, span: Span): TokenRun {
  const from = tokenAt(m.tokens, span.start);
  return { from, to: Math.max(from, tokenAt(m.tokens, span.end - 1) + 1) };
}

/** Two words with capitals may be a motto; a person is named in the article as well. */
const standsElsewhere = (text: string, name: string): boolean => text.indexOf(name) !== text.lastIndexOf(name);

/** Null where the block ends with nothing of the kind. */
export function signatureOf(m: MarkedText, block: Span): Signature | null {
  const text = m.text.slice(block.start, block.end);
  const tail = Math.max(0, text.length - 240);
  for (const form of FORMS) {
    const match = form.exec(text.slice(tail));
    const [name, role] = [match?.indices?.groups?.['name'], match?.indices?.groups?.['role']];
    if (!match || !name || (match.index === 0 && tail > 0)) continue;
    const at = ([start, end]: readonly [number, number]): TokenRun =>
      runOf(m, { start: block.start + tail + start, end: block.start + tail + end });
    if (role && hasFiniteVerb(m, at(role))) continue;
    if (
      form === BARE &&
      !role &&
      !match[0].includes('@') &&
      !standsElsewhere(m.text, text.slice(tail + name[0], tail + name[1]))
    )
      continue;
    const lead = match[0].length - match[0].trimStart().length;
    return { source: at(name), from: tokenAt(m.tokens, block.start + tail + match.index + lead) };
  }
  return null;
}
