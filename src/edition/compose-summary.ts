/** Summary sentences in reading order → paragraphs of passages, no sentence twice in one edition. */
import type { SummarySentence } from '../analysis/model.ts';
import type { AddedSentence, Edits } from '../definition/model.ts';
import type { Desk } from './desk.ts';
import { addedPassage, type NumberOf } from './editing/added-items.ts';
import { inOrder } from './editing/edit-list.ts';
import type { EditorPassage, Passage } from './model.ts';

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

const evidenceOf = ({ article, start, end, text, parts }: SummarySentence): Passage['evidence'] => ({
  article,
  spans: parts ?? [{ start, end, text }],
});

interface Placed {
  readonly theme: string | null;
  readonly passage: Passage | EditorPassage;
}

/** What a paragraph of so many sentences costs: two or three read best. */
const lengthCost = (sentences: number): number =>
  sentences === 2 || sentences === 3 ? 0 : 3 * Math.abs(sentences - 2);

/** Themes that differ from their neighbour's inside one paragraph; a sentence of no theme differs from none. */
function mixingCost(part: readonly Placed[]): number {
  const themes = part.flatMap((p) => p.theme ?? []);
  return themes.filter((theme, i) => i > 0 && theme !== themes[i - 1]).length;
}

interface Layout {
  readonly cost: number;
  readonly paragraphs: readonly (readonly Placed[])[];
}

/** The cheapest way to part sentences, in their order, into paragraphs that keep a theme together. */
function paragraphs(sentences: readonly Placed[]): (Passage | EditorPassage)[][] {
  const best: Layout[] = [{ cost: 0, paragraphs: [] }];
  for (let end = 1; end <= sentences.length; end++) {
    const layouts = [1, 2, 3, 4].flatMap((length): Layout[] => {
      const before = best[end - length];
      const part = sentences.slice(Math.max(0, end - length), end);
      if (!before) return [];
      const cost = before.cost + lengthCost(length) + mixingCost(part);
      return [{ cost, paragraphs: [...before.paragraphs, part] }];
    });
    best.push(layouts.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return (best.at(-1)?.paragraphs ?? []).map((part) => part.map((p) => p.passage));
}

/** The passage of a sentence that is not printed yet; null where it is, or where its evidence is refused. */
export function composeSentence(
  what: string,
  s: SummarySentence,
  reword: Edits<unknown>['reword'],
  desk: Desk,
  printed: Printed,
): Passage | null {
  const reworded = reword[desk.ids.sentence(s)] ?? null;
  const whole = { start: s.start, end: s.end, text: s.text };
  const passage = printed.has(s) ? null : desk.passage(what, evidenceOf(s), reworded, whole);
  if (passage) printed.add(s);
  return passage;
}

/** Sentences that are refused or printed already are left out. What the editor added stands last, unless put elsewhere. */
export function composeSummary(
  sentences: readonly SummarySentence[],
  edits: Edits<AddedSentence>,
  desk: Desk,
  printed: Printed,
  numberOf: NumberOf,
): (Passage | EditorPassage)[][] {
  const found = sentences.flatMap((s): Placed[] => {
    const passage = composeSentence('summary sentence', s, edits.reword, desk, printed);
    return passage ? [{ theme: s.theme, passage }] : [];
  });
  const added = edits.add.map((item) => ({ theme: null, passage: addedPassage(item, numberOf) }));
  return paragraphs(inOrder([...found, ...added], edits.order, (placed) => placed.passage.id));
}
