/** What an editor added in a brief → items of the edition without evidence, marked as the editor's. */
import type { AddedEvent, AddedKeyFigure, AddedSentence, AddedStatement, EditedPart } from '../../definition/model.ts';
import { hashText } from '../hash.ts';
import type { EditorKeyFigure, EditorPassage, EditorStatement, EditorTimelineEntry } from '../model.ts';

/** Number of the source for an article's id; null for null. */
export type NumberOf = (article: string | null) => number | null;

function passageOf(part: EditedPart, words: string, text: string, source: number | null): EditorPassage {
  return { origin: 'editor', id: `e${hashText(`${part} ${words}`).slice(0, 8)}`, text, source };
}

export const addedPassage = ({ text, source }: AddedSentence, numberOf: NumberOf): EditorPassage =>
  passageOf('summary', text, text, numberOf(source));

export function addedKeyFigure({ display, text, source }: AddedKeyFigure, numberOf: NumberOf): EditorKeyFigure {
  const label = passageOf('keyFigures', `${display} ${text}`, text, numberOf(source));
  return { origin: 'editor', id: label.id, display, label };
}

export function addedStatement(added: AddedStatement, numberOf: NumberOf): EditorStatement {
  const { speaker, cue, text, source } = added;
  const content = passageOf('viewpoints', `${speaker} ${text}`, text, numberOf(source));
  return { origin: 'editor', id: content.id, speaker, cue, content };
}

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** `today` is the edition's date: what lies after it is announced. */
export function addedEvent({ date, text, source }: AddedEvent, numberOf: NumberOf, today: string): EditorTimelineEntry {
  const passage = passageOf('timeline', `${date} ${text}`, text, numberOf(source));
  const firstDay = `${date}-01-01`.slice(0, 10);
  return {
    origin: 'editor',
    id: passage.id,
    date: firstDay,
    until: null,
    precision: PRECISIONS[date.length as keyof typeof PRECISIONS] ?? 'day',
    mark: firstDay > today ? 'announced' : 'happened',
    passage,
  };
}
