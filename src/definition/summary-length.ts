/** How long a brief wants its summary: "8" and "8 sentences" → sentences, "180 words" → words. */
import * as v from 'valibot';

export const MOST_SENTENCES = 50;
/** Fewer words are one sentence, or none. */
const WORDS = { least: 20, most: 2000 } as const;

const ALLOWED = `a number of sentences from 0 to ${MOST_SENTENCES}, such as 8, or of words from ${WORDS.least} to ${WORDS.most}, such as "180 words"`;

export interface WrittenLength {
  readonly summary: number;
  readonly summaryWords?: number;
}

function readLength(written: string | number): WrittenLength | null {
  const [, number = '', unit = 'sentences'] =
    /^(\d{1,4})(?:\s*(sentences?|words?))?$/.exec(String(written).trim()) ?? [];
  if (number === '') return null;
  const count = Number(number);
  if (unit.startsWith('sentence')) return count <= MOST_SENTENCES ? { summary: count } : null;
  const inRange = count >= WORDS.least && count <= WORDS.most;
  return inRange ? { summary: MOST_SENTENCES, summaryWords: count } : null;
}

export function summaryLengthField() {
  return v.pipe(
    v.union([v.number(), v.string()], ALLOWED),
    v.check((written) => readLength(written) !== null, ALLOWED),
    v.transform((written): WrittenLength => readLength(written) ?? { summary: 0 }),
  );
}
