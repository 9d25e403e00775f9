/** Summary sentences in reading order → paragraphs of passages, no sentence twice in one edition. */
import type { SummarySentence } from '../analysis/model.ts';
import type { Desk } from './desk.ts';
import type { Passage } from './model.ts';

const SENTENCES_A_PARAGRAPH = 3;

const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Remembers what an edition has printed, by place and by wording: a syndicated sentence stands in two articles. */
export interface Printed {
  readonly has: (sentence: SummarySentence) => boolean;
  readonly add: (sentence: SummarySentence) => void;
}

export function startPrinted(): Printed {
  const all: SummarySentence[] = [];
  const overlaps = (a: SummarySentence, b: SummarySentence): boolean =>
    a.article === b.article && a.start < b.end && b.start < a.end;
  return {
    has: (s) => all.some((other) => overlaps(s, other) || wording(s.text) === wording(other.text)),
    add: (s) => {
      all.push(s);
    },
  };
}

const evidenceOf = ({ article, start, end, text }: SummarySentence): Passage['evidence'] => ({
  article,
  spans: [{ start, end, text }],
});

interface Placed {
  readonly theme: string | null;
  readonly passage: Passage;
}

/** A paragraph ends where the theme changes (a sentence of none changes nothing) or after three sentences, but never leaves one sentence over. */
function paragraphs(sentences: readonly Placed[]): Passage[][] {
  const runs: Placed[][] = [];
  for (const s of sentences) {
    const last = runs.at(-1);
    const theme = last?.find((p) => p.theme !== null)?.theme ?? s.theme;
    if (last && (s.theme === null || s.theme === theme)) last.push(s);
    else runs.push([s]);
  }
  return runs.flatMap((run) => {
    const count = Math.ceil(run.length / SENTENCES_A_PARAGRAPH);
    const size = Math.ceil(run.length / count);
    return Array.from({ length: count }, (_, i) => run.slice(i * size, (i + 1) * size).map((p) => p.passage));
  });
}

/** The passage of a sentence that is not printed yet; null where it is, or where its evidence is refused. */
export function composeSentence(what: string, s: SummarySentence, desk: Desk, printed: Printed): Passage | null {
  const passage = printed.has(s) ? null : desk.passage(what, evidenceOf(s));
  if (passage) printed.add(s);
  return passage;
}

/** Sentences that are refused or printed already are left out. */
export function composeSummary(sentences: readonly SummarySentence[], desk: Desk, printed: Printed): Passage[][] {
  const placed = sentences.flatMap((s): Placed[] => {
    const passage = composeSentence('summary sentence', s, desk, printed);
    return passage ? [{ theme: s.theme, passage }] : [];
  });
  return paragraphs(placed).filter((p) => p.length > 0);
}
