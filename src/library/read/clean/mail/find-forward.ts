/** Blocks of a mail → where a mail that is passed on or answered begins in it, and what the fields above it say. */
import { type FieldKey, fieldLines, forwardMark } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';

export interface ForwardedHead {
  /** Place of its first block, and of the first block of the mail's text. */
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
}

/** Programs write four to six fields. */
const LONGEST_HEAD = 10;
const KEYS = Object.keys(fieldLines) as FieldKey[];

function fieldIn(line: string): readonly [FieldKey, string] | null {
  for (const key of KEYS) {
    const value = fieldLines[key].exec(line)?.groups?.['value'];
    if (value !== undefined) return [key, value.trim()];
  }
  return null;
}

/** The fields of a block, if it holds nothing else; a long field goes on in the next line. */
function fieldsIn({ text }: RawBlock): (readonly [FieldKey, string])[] | null {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.map(fieldIn);
  if (found[0] === null || found.filter((field) => field === null).length > found.length / 2) return null;
  return found.filter((field) => field !== null);
}

const isMark = (line: string): boolean => line.length < 90 && forwardMark.test(plainLine(line));
const isMarked = ({ text }: RawBlock): boolean => isMark(text.split('\n', 1)[0] ?? '');

/** The fields may stand in the same block, below the mark. */
function withoutMark(block: RawBlock): RawBlock {
  const [first = '', ...rest] = block.text.split('\n');
  return rest.length > 0 && isMark(first) ? { ...block, text: rest.join('\n') } : block;
}

interface Line {
  readonly marked: boolean;
  /** The fields of a block that holds nothing else; null where it holds more. */
  readonly fields: readonly (readonly [FieldKey, string])[] | null;
}

function headAt(lines: readonly Line[], start: number): ForwardedHead | null {
  const marked = lines[start]?.marked === true;
  const first = marked && lines[start]?.fields === null ? start + 1 : start;
  const fields: Partial<Record<FieldKey, string>> = {};
  let end = first;
  for (; end - start < LONGEST_HEAD; end += 1) {
    const found = lines[end]?.fields ?? null;
    if (found === null) break;
    for (const [key, value] of found) fields[key] ??= value;
  }
  const known = Object.keys(fields).length;
  const isHead = fields.from !== undefined && (fields.sent ?? fields.subject) !== undefined;
  return isHead && known >= (marked ? 2 : 3) ? { start, end, fields } : null;
}

export function findForward(blocks: readonly RawBlock[]): ForwardedHead | null {
  const lines = blocks.map((block): Line => ({ marked: isMarked(block), fields: fieldsIn(withoutMark(block)) }));
  for (let i = 0; i < lines.length; i += 1) {
    const head = lines[i]?.marked || lines[i]?.fields ? headAt(lines, i) : null;
    if (head) return head;
  }
  return null;
}
