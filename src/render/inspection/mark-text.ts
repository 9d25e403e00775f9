/** A run of text and the marks over it → pieces that follow each other, each with all kinds that cover it. */
import type { Mark, MarkKind } from './model.ts';

export interface Piece {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  /** What is said of the innermost mark; null for plain text. */
  readonly note: string | null;
  /** Anchors of findings that begin here. */
  readonly anchors: readonly string[];
  /** True where a sentence begins. */
  readonly opensSentence: boolean;
}

export const anchorOf = (kind: MarkKind, number: number): string => `${kind}-${number}`;

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Marks may overlap in any way: the text is cut wherever one begins or ends. */
export function markText(text: string, run: Run, marks: readonly Mark[], sentences: readonly number[]): Piece[] {
  const inside = marks.filter((m) => m.start < run.end && m.end > run.start && m.start < m.end);
  const opening = new Set(sentences.filter((at) => at >= run.start && at < run.end));
  const cuts = [run.start, run.end, ...inside.flatMap((m) => [m.start, m.end]), ...opening];
  const bounds = [...new Set(cuts)].filter((at) => at >= run.start && at <= run.end).sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] ?? run.end;
    const over = inside.filter((m) => m.start <= start && m.end >= end);
    const innermost = [...over].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const begun = over.filter((m) => m.number !== null && Math.max(m.start, run.start) === start);
    return {
      text: text.slice(start, end),
      kinds: [...new Set(over.map((m) => m.kind))],
      note: innermost?.note ?? null,
      anchors: begun.filter((m) => m.start === start).map((m) => anchorOf(m.kind, m.number ?? 0)),
      opensSentence: opening.has(start),
    };
  });
}
