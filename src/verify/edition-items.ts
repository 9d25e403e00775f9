/** An edition → everything in it that it prints from articles, by name, with what it rests on. */
import type {
  EarlierFigure,
  EarlierPassage,
  EarlierSource,
  EarlierStatement,
  Edition,
  EditionArticle,
  EditionDifferingFigure,
  EditionKeyFigure,
  EditionSource,
  EditionStatement,
  Passage,
} from '../edition/model.ts';
import type { EditionItem, Evidence, ItemSource } from './model.ts';

/**
 * Rules by which an edition was composed: what is wrong with a printed number in the light of the words that it was
 * read from, and with a writer's name in that of the article's own fields, or null.
 */
export interface EditionRules {
  readonly faultOfNumber: (display: string, value: EditionKeyFigure['value'], number: string) => string | null;
  readonly faultOfAuthor: (speaker: string, signed: EditionSource | null) => string | null;
}

const LONGEST_NAME = 60;

const shortened = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 3).trimEnd()}…` : text;

const joined = (evidence: Evidence, by: string): string => evidence.spans.map((span) => span.text).join(by);

function faultOfPassage({ text, evidence, source }: Passage, of: EditionSource | null): string | null {
  if (text !== joined(evidence, ' […] ')) return 'its text is not that of its own spans';
  if (of?.article !== evidence.article) return `its source ${source} is another article than that of its spans`;
  return null;
}

/** An editor may have said it in other words: they are printed, and the evidence stays. */
function printedOf(passage: Passage): readonly string[] {
  const reworded = 'reworded' in passage && typeof passage.reworded === 'string' ? passage.reworded : null;
  return reworded === null ? passage.evidence.spans.map((span) => span.text) : [reworded];
}

type Sources = ReadonlyMap<number, EditionSource>;

function itemOf(sources: Sources, kind: string, words: string, passage: Passage, more: readonly Evidence[] = []) {
  const source = sources.get(passage.source) ?? null;
  const elsewhere = more.some(({ article }) => article !== passage.evidence.article);
  return {
    name: `${kind} “${shortened(words)}”`,
    source,
    evidence: [passage.evidence, ...more],
    printed: printedOf(passage),
    fault: faultOfPassage(passage, source) ?? (elsewhere ? 'its spans are of more than one article' : null),
  };
}

type SomeFigure = EditionKeyFigure | EditionDifferingFigure;

/** Whoever is printed as having it is a source, the one of its label among them. */
function faultOfSources(all: Sources, { label, sources }: SomeFigure): string | null {
  if (!sources.includes(label.source)) return `its sources are not that of its label, ${label.source}`;
  const unknown = sources.find((number) => !all.has(number));
  return unknown === undefined ? null : `the edition has no source ${unknown}`;
}

function figureItem(sources: Sources, kind: string, figure: SomeFigure, rules: EditionRules): EditionItem {
  const { display, value, label, number } = figure;
  const base = itemOf(sources, kind, display, label, [number]);
  const fault =
    base.fault ?? faultOfSources(sources, figure) ?? rules.faultOfNumber(display, value, joined(number, ' '));
  return { ...base, printed: [display, ...base.printed], fault };
}

/** What is called another value of a measure is of its unit, and another value. */
function faultOfDiffering(above: EditionKeyFigure, { unit, value }: EditionDifferingFigure): string | null {
  if (above.kind !== 'count' && unit !== above.unit) return `it is in another unit than “${above.display}” above it`;
  const same = JSON.stringify(value) === JSON.stringify(above.value);
  return same ? `its value is that of “${above.display}” above it` : null;
}

/** A key figure, and what differs from it beneath. */
function figureItems(sources: Sources, figure: EditionKeyFigure, rules: EditionRules): EditionItem[] {
  const beneath = (figure.differing ?? []).map((other) => {
    const item = figureItem(sources, `beneath key figure “${shortened(figure.display)}”:`, other, rules);
    return { ...item, fault: item.fault ?? faultOfDiffering(figure, other) };
  });
  return [figureItem(sources, 'key figure', figure, rules), ...beneath];
}

/**
 * The mouth and the verb are the article's own words too: what is written beside the content is a span of it, but for the
 * parentheses of a noun and the "[…]" that says that words were left out before a participle.
 */
type Attributed = Pick<EditionStatement, 'attribution' | 'speakerAsWritten' | 'cue'>;

function faultOfAttribution({ attribution, speakerAsWritten, cue }: Attributed): string | null {
  const written = attribution?.spans.map((span) => span.text) ?? [];
  if (attribution && !written.includes(speakerAsWritten)) return 'its speaker is not in the words that attribute it';
  const verb = cue?.replace(/^\((.*)\)$|^\[…\] /, '$1') ?? null;
  return verb === null || written.includes(verb) ? null : `“${verb}” is not in the words that attribute it`;
}

function statementItem(sources: Sources, statement: EditionStatement, rules: EditionRules): EditionItem {
  const { content, attribution, speaker, author } = statement;
  const base = itemOf(sources, `statement of ${speaker}`, content.text, content, attribution ? [attribution] : []);
  const mouth = author ? rules.faultOfAuthor(speaker, base.source) : faultOfAttribution(statement);
  return { ...base, printed: [...base.printed, speaker], fault: base.fault ?? mouth };
}

/** What an earlier edition printed: its source is told with it, and is asked for like any other. */
function earlierItem(name: string, { text, evidence }: EarlierPassage, of: EarlierSource, more: readonly Evidence[]) {
  const source: ItemSource = { number: null, article: of.article, textHash: of.textHash };
  const all = [evidence, ...more];
  const elsewhere = all.some(({ article }) => article !== of.article);
  const fault = elsewhere ? 'its spans are of another article than its source' : null;
  const own = text === joined(evidence, ' […] ') ? null : 'its text is not that of its own spans';
  return { name, source, evidence: all, printed: evidence.spans.map((span) => span.text), fault: fault ?? own };
}

function earlierFigure({ display, value, label, number, source }: EarlierFigure, rules: EditionRules): EditionItem {
  const base = earlierItem(`earlier figure “${shortened(display)}”`, label, source, [number]);
  const fault = base.fault ?? rules.faultOfNumber(display, value, joined(number, ' '));
  return { ...base, printed: [display, ...base.printed], fault };
}

function earlierStatement(speaker: string, statement: EarlierStatement): EditionItem {
  const { content, attribution, source } = statement;
  const name = `earlier statement of ${speaker} “${shortened(content.text)}”`;
  const base = earlierItem(name, content, source, attribution ? [attribution] : []);
  return { ...base, fault: base.fault ?? faultOfAttribution(statement) };
}

/** Both sides of everything that is said to have changed. */
function changeItems({ changes, sources }: Edition, rules: EditionRules): EditionItem[] {
  if (!changes) return [];
  const byNumber = new Map(sources.map((source) => [source.number, source]));
  return [
    ...changes.figures.flatMap(({ before, now }) => [
      earlierFigure(before, rules),
      figureItem(byNumber, 'key figure', now, rules),
    ]),
    ...changes.statements.flatMap(({ before, now }) => [
      earlierStatement(now.speaker, before),
      statementItem(byNumber, now, rules),
    ]),
  ];
}

/** A block of a round-up has one number, beside which everything in it stands: it must be that of its words. */
function articleItems(sources: Sources, article: EditionArticle, rules: EditionRules): EditionItem[] {
  const { source, gist, keyFigures, statement } = article;
  const faultOf = (passage: Passage): string | null =>
    passage.source === source ? null : `it stands beside the number ${source}, and is from source ${passage.source}`;
  const own = (item: EditionItem, passage: Passage): EditionItem => ({
    ...item,
    fault: item.fault ?? faultOf(passage),
  });
  return [
    ...gist.map((passage) => own(itemOf(sources, 'sentence', passage.text, passage), passage)),
    ...keyFigures.map((figure) => own(figureItem(sources, 'key figure', figure, rules), figure.label)),
    ...(statement ? [own(statementItem(sources, statement, rules), statement.content)] : []),
  ];
}

/** What an editor added has no evidence, and is no item: it is held against the pages alone. */
const fromArticle = <T extends object>(passage: T): passage is T & Passage => 'evidence' in passage;

/** In the order of the edition. */
export function editionItems(edition: Edition, rules: EditionRules): EditionItem[] {
  const sources = new Map(edition.sources.map((source) => [source.number, source]));
  const sentence = (kind: string) => (passage: Passage) => itemOf(sources, kind, passage.text, passage);
  const { summary, keyFigures, viewpoints, timeline, themes, articles = [] } = edition;
  const statements = viewpoints.flatMap(({ points, further, others }) => [
    ...points.flatMap((point) => point.cells.flat()),
    ...further.flat(),
    ...others,
  ]);
  return [
    ...summary.flat().filter(fromArticle).map(sentence('summary sentence')),
    ...keyFigures.flatMap((figure) => ('number' in figure ? figureItems(sources, figure, rules) : [])),
    ...themes.flatMap(({ title, passages }) => passages.filter(fromArticle).map(sentence(`sentence under ${title}`))),
    ...timeline.flatMap(({ date, passage }) =>
      fromArticle(passage) ? [sentence(`timeline entry of ${date}`)(passage)] : [],
    ),
    ...statements.flatMap((statement) =>
      'attribution' in statement ? [statementItem(sources, statement, rules)] : [],
    ),
    ...articles.flatMap((article) => articleItems(sources, article, rules)),
    ...changeItems(edition, rules),
  ];
}
