/**
 * A sentence → the parts of it that are printed, with […] for what is left out, or null where it is printed whole. Only
 * what its claim does not hang on is cut, and nothing behind its main clause: an attribution always stays.
 */
import type { Quote } from '../../model.ts';
import { datelineLength } from '../../sentences/dateline.ts';
import { asides } from './asides.ts';
import type { Cut } from './cut.ts';
import { innerConnective } from './inner-connective.ts';
import { leadingConnective } from './leading-connective.ts';

export interface Trimmed {
  /** In order, none empty, all inside the sentence. */
  readonly parts: readonly Quote[];
  /** True where a connective was cut: what it joined the sentence to is missed a little still. */
  readonly joined: boolean;
}

function partsAround(sentence: Quote, cuts: readonly Cut[]): Quote[] {
  const starts = [0, ...cuts.map((c) => c.end)];
  const ends = [...cuts.map((c) => c.start), sentence.text.length];
  return starts.flatMap((from, i) => {
    const raw = sentence.text.slice(from, ends[i]);
    const text = raw.trim();
    const start = sentence.start + from + (raw.length - raw.trimStart().length);
    return text === '' ? [] : [{ start, end: start + text.length, text }];
  });
}

export function trimSentence(sentence: Quote, lang: string): Trimmed | null {
  const { text } = sentence;
  const dateline = { start: 0, end: datelineLength(text) };
  const connective = dateline.end > 0 ? null : (leadingConnective(text, lang) ?? innerConnective(text, lang));
  const apart = (cut: Cut): boolean => cut.start >= Math.max(dateline.end, connective?.end ?? 0);
  const cuts = [
    ...(dateline.end > 0 ? [dateline] : []),
    ...(connective ? [connective] : []),
    ...asides(text, lang).filter(apart),
  ];
  return cuts.length === 0 ? null : { parts: partsAround(sentence, cuts), joined: connective !== null };
}
