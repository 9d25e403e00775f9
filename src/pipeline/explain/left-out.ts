/** All that reading found and what was printed of it → the best of the rest, part by part, each with what it lost to. */
import { overlap } from '../../analysis/viewpoints/score-statement.ts';
import type { EditedPart, Editing } from '../../definition/model.ts';
import { allEvents } from '../../edition/choose-events.ts';
import { statementsOf } from '../../edition/editing/known-ids.ts';
import { type ItemIds, itemIds } from '../../edition/item-ids.ts';
import type { Edition, EditionPart } from '../../edition/model.ts';
import type { Found } from '../find-candidates.ts';
import { ARTICLE_FIGURES } from '../fit/article-limits.ts';
import type { Reading } from '../make-edition.ts';
import { wordFaults } from './fault-words.ts';

/** One thing that was found, as a row of a table. */
export interface FoundItem {
  readonly id: string;
  readonly score: number;
  readonly article: string;
  readonly text: string;
  /** Those of the article alone. */
  readonly words: string;
  /** Why it is not printed; of a printed item, not to be shown. */
  readonly reason: string;
}

type FoundByPart = Readonly<Record<EditedPart, readonly FoundItem[]>>;

const beyond = (limit: number | string): string => `beyond the limit of ${limit}`;

function sentencesOf({ sentences }: Found, limit: number | string, ids: ItemIds): FoundItem[] {
  const prose = sentences.filter((s) => s.prose);
  return prose.map(({ sentence, faults, standsAlone, repeats }) => {
    const { article, text, score } = sentence;
    const alone = standsAlone ? null : `not understandable alone: ${wordFaults(faults, text)}`;
    const reason = alone ?? (repeats ? `repeats ${ids.sentence(repeats)}` : beyond(limit));
    return { id: ids.sentence(sentence), score, article, text, words: text, reason };
  });
}

function figuresOf({ figures }: Found, limit: number | string, ids: ItemIds): FoundItem[] {
  return figures.map(({ figure, labelled }) => {
    const { article, display, label, score } = figure;
    const words = label.map((l) => l.text).join(' […] ');
    const text = `${display}  ${words}`;
    const reason = labelled ? beyond(limit) : 'no words of its own say what it counts';
    return { id: ids.figure(figure), score, article, text, words, reason };
  });
}

function statementItems({ statements }: Found, edition: Edition, noRoom: string, ids: ItemIds): FoundItem[] {
  const inArticles = (edition.articles ?? []).flatMap((a) => a.statement ?? []);
  const printed = [...edition.viewpoints.flatMap(statementsOf), ...inArticles];
  const known = new Set<string>();
  return statements.flatMap(({ placed, onTheme }) => {
    const id = ids.statement(placed);
    if (known.has(id)) return [];
    known.add(id);
    const { article, content, speaker, score, statement } = placed;
    const like = printed.find((p) => p.id !== id && overlap(p.content.text, content.text) > 0.7);
    const doubt = statement.printable ? null : 'its words or its speaker are not sure enough';
    const reason = doubt ?? (onTheme ? (like ? `repeats ${like.id}` : noRoom) : 'on no theme of the brief');
    return [{ id, score, article, text: `${speaker}: ${content.text}`, words: content.text, reason }];
  });
}

function eventsOf({ analysed }: Reading, limit: number, ids: ItemIds): FoundItem[] {
  return allEvents(analysed).map(({ event, worth, told }) => ({
    id: ids.event(event),
    score: worth,
    article: event.article,
    text: `${event.date}  ${event.text}`,
    words: event.text,
    reason: told ? `told already by ${ids.event(told)}` : beyond(limit),
  }));
}

interface Limits {
  readonly summary: number;
  readonly summaryWords?: number;
  readonly keyFigures: number;
  readonly timeline: number;
  readonly perArticle: number;
}

/** The kinds by which the edition's list of what is omitted calls the items of a part. */
const OMITTED_AS: Readonly<Record<EditedPart, RegExp>> = {
  summary: /^(?:summary|theme|article) sentence "/,
  keyFigures: /^key figure "/,
  viewpoints: /^statement "/,
  timeline: /^timeline entry "/,
};
/** So much of a text is in that list. */
const OMITTED_TEXT = 50;

/** What an item lost to after it was chosen: the editor, the limit of words, a span that did not hold; null for none. */
function overruled(part: EditedPart, item: FoundItem, edition: Edition, editing: Editing): string | null {
  if (editing[part].drop.includes(item.id)) return 'dropped in the brief';
  const text = item.words.slice(0, OMITTED_TEXT);
  const cut = edition.omitted.find((o) => OMITTED_AS[part].test(o.what) && o.what.includes(`"${text}`));
  return cut?.why ?? null;
}

/** Everything found, best first; what the brief drops says so. */
export function foundItems(edition: Edition, reading: Reading, limits: Limits, editing: Editing): FoundByPart {
  const ids = itemIds(reading.analysed);
  const found = reading.found();
  const prints = (part: EditionPart): boolean => reading.parts.includes(part);
  const usual = limits.summaryWords === undefined ? limits.summary : `${limits.summaryWords} words`;
  const summaryLimit = prints('summary') ? usual : `${limits.perArticle} an article`;
  const noRoom = prints('viewpoints') ? 'no room in its cell' : 'one of an article is enough';
  const figureLimit = prints('keyFigures') ? limits.keyFigures : `${ARTICLE_FIGURES} an article`;
  const ranked = (part: EditedPart, items: readonly FoundItem[]): FoundItem[] =>
    items
      .map((item) => ({ ...item, reason: overruled(part, item, edition, editing) ?? item.reason }))
      .sort((a, b) => b.score - a.score);
  return {
    summary: ranked('summary', sentencesOf(found, summaryLimit, ids)),
    keyFigures: ranked('keyFigures', figuresOf(found, figureLimit, ids)),
    viewpoints: ranked('viewpoints', statementItems(found, edition, noRoom, ids)),
    timeline: ranked('timeline', eventsOf(reading, limits.timeline, ids)),
  };
}
