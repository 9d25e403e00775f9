/** An edition → every passage that its page prints of an article, or that its editor wrote among them. */
import type {
  EarlierPassage,
  EarlierSource,
  Edition,
  EditionKeyFigure,
  EditorKeyFigure,
  EditorPassage,
  Passage,
} from '../../edition/model.ts';

type Printed = Passage | EditorPassage;

/** In no order that means anything. */
export function passagesOf({ articles = [], changes, ...edition }: Edition): readonly Printed[] {
  const statements = [
    ...edition.viewpoints.flatMap((v) => [
      ...v.points.flatMap((p) => p.cells.flat()),
      ...v.further.flat(),
      ...v.others,
    ]),
    ...articles.flatMap(({ statement }) => statement ?? []),
    ...(changes?.statements ?? []).map(({ now }) => now),
  ];
  const figures: readonly (EditionKeyFigure | EditorKeyFigure)[] = [
    ...edition.keyFigures,
    ...articles.flatMap(({ keyFigures }) => keyFigures),
    ...(changes?.figures ?? []).map(({ now }) => now),
  ];
  return [
    ...edition.summary.flat(),
    ...figures.flatMap((k) => [k, ...(k.origin === 'source' ? (k.differing ?? []) : [])]).map(({ label }) => label),
    ...statements.map(({ content }) => content),
    ...edition.timeline.map(({ passage }) => passage),
    ...edition.themes.flatMap(({ passages }) => passages),
    ...articles.flatMap(({ gist }) => gist),
  ];
}

interface Earlier {
  readonly passage: EarlierPassage;
  readonly source: EarlierSource;
}

/** What an earlier edition printed, beside what is. */
export const earlierPassagesOf = ({ changes }: Edition): readonly Earlier[] => [
  ...(changes?.figures ?? []).map(({ before }) => ({ passage: before.label, source: before.source })),
  ...(changes?.statements ?? []).map(({ before }) => ({ passage: before.content, source: before.source })),
];
