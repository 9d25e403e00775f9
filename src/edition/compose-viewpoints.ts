/** Viewpoints → printable ones: content and attribution of every statement checked, speakers under names that sources have. */
import type { AnalysedArticle, PlacedStatement, Quote, Viewpoint } from '../analysis/model.ts';
import type { AddedStatement, Edits } from '../definition/model.ts';
import type { Desk } from './desk.ts';
import { addedStatement, type NumberOf } from './editing/added-items.ts';
import { inOrder } from './editing/edit-list.ts';
import { faultOfAuthor, faultOfSpans, faultOfSpeaker } from './evidence-check.ts';
import type { EditionStatement, EditionViewpoint, EditorStatement } from './model.ts';
import { tellFurther, tellPoints } from './unprinted-sides.ts';

const quote = ({ start, end, text }: Quote): Quote => ({ start, end, text });

function attributionOf({ statement }: PlacedStatement): Quote[] {
  const parts = [statement.source, statement.cue].filter((part) => part !== null);
  return parts.map(quote).sort((a, b) => a.start - b.start);
}

function faultOf(placed: PlacedStatement, desk: Desk, holders: readonly string[]): string | null {
  const text = desk.texts.get(placed.article) ?? '';
  const { content, statement } = placed;
  if (content.start !== statement.start || content.end !== statement.end) return 'its words are not those of its span';
  const attribution = attributionOf(placed);
  const spans = attribution.length > 0 ? faultOfSpans(text, attribution) : null;
  if (placed.author) return spans ?? faultOfAuthor(placed.speaker, desk.signed(placed.article));
  return spans ?? faultOfSpeaker(placed.speaker, desk.texts, holders);
}

/** Nothing where its evidence is refused. */
export function composeStatement(
  placed: PlacedStatement,
  desk: Desk,
  holders: readonly string[],
  reword: Edits<unknown>['reword'],
): EditionStatement[] {
  const { article, statement, speaker, unnamed, author } = placed;
  const fault = faultOf(placed, desk, holders);
  if (fault) {
    desk.refuse(`statement of ${speaker}`, article, fault);
    return [];
  }
  const id = desk.ids.statement(placed);
  const content = desk.passage('statement', { article, spans: [quote(placed.content)] }, reword[id] ?? null);
  if (!content) return [];
  const spans = attributionOf(placed);
  return [
    {
      origin: 'source',
      id,
      speaker,
      speakerAsWritten: statement.source?.text ?? speaker,
      cue: placed.cue,
      kind: statement.kind,
      unnamed,
      ...(author ? { author: true as const } : {}),
      content,
      attribution: spans.length > 0 ? { article, spans } : null,
    },
  ];
}

/** The statements that sides make on no point, one list a side. */
const bySide = (viewpoint: Viewpoint): PlacedStatement[][] =>
  viewpoint.sides.map((_, side) => viewpoint.further.filter((s) => s.side === side));

/** Statements that are sure enough to print, by side and on none, in the theme's articles; printed or not. */
function balanceOf({ balance }: Viewpoint, analysed: readonly AnalysedArticle[]): EditionViewpoint['balance'] {
  const speaking = analysed.map((a) => a.analysis.statements.filter((s) => s.printable && s.source).length);
  const onSides = balance.reduce((sum, n) => sum + n, 0);
  const all = speaking.reduce((sum, n) => sum + n, 0);
  return { bySide: balance, onNoSide: Math.max(0, all - onSides), articles: speaking.filter((n) => n > 0).length };
}

type Statement = EditionStatement | EditorStatement;
type Point = EditionViewpoint['points'][number];

/** What the editor added to a viewpoint, by the index of its side. */
interface Addition {
  readonly side: number;
  readonly point: string | null;
  readonly statement: EditorStatement;
}

function additionsTo(viewpoint: Viewpoint, added: readonly AddedStatement[], numberOf: NumberOf): Addition[] {
  return added
    .filter((item) => item.theme === viewpoint.theme)
    .map((item) => ({
      side: viewpoint.sides.findIndex((s) => s.name === item.side),
      point: item.point,
      statement: addedStatement(item, numberOf),
    }));
}

const onSide = (additions: readonly Addition[], side: number): EditorStatement[] =>
  additions.filter((a) => a.side === side).map((a) => a.statement);

/** Rows gain what the editor added to them; a point without a row gets one. */
function withAdditions(points: readonly Point[], sides: number, additions: readonly Addition[]): Point[] {
  const named = [...new Set(additions.flatMap((a) => a.point ?? []))];
  const fresh = named.filter((name) => !points.some((p) => p.name === name));
  const blank = Array.from({ length: sides }, (): Statement[] => []);
  const all = [...points, ...fresh.map((name): Point => ({ name, origin: 'theme', cells: blank }))];
  return all.map((point) => ({
    ...point,
    cells: point.cells.map((cell, side) => [
      ...cell,
      ...onSide(
        additions.filter((a) => a.point === point.name),
        side,
      ),
    ]),
  }));
}

/** `names` are those under which speakers may be printed though no article has them so; `analysed` are the theme's articles. */
export function composeViewpoint(
  viewpoint: Viewpoint,
  names: readonly string[],
  analysed: readonly AnalysedArticle[],
  edits: Edits<AddedStatement>,
  desk: Desk,
  numberOf: NumberOf,
): EditionViewpoint {
  const { theme, question, sides, sidesFound, unplaced } = viewpoint;
  const compose = (list: readonly PlacedStatement[]): EditionStatement[] =>
    inOrder(
      list.flatMap((s) => composeStatement(s, desk, names, edits.reword)),
      edits.order,
      (s) => s.id,
    );
  const additions = additionsTo(viewpoint, edits.add, numberOf);
  const points = viewpoint.points.map(({ name, origin, cells }) => ({ name, origin, cells: cells.map(compose) }));
  const offPoints = additions.filter((a) => a.point === null);
  const rows = withAdditions(points, sides.length, additions).filter((point) => point.cells.some((c) => c.length > 0));
  const further = bySide(viewpoint).map((list, side) => [...compose(list), ...onSide(offPoints, side)]);
  const printed = { points: rows, further };
  return {
    theme,
    question,
    sides: sides.map(({ name }) => ({ name })),
    sidesFound,
    points: tellPoints(printed, viewpoint),
    further,
    others: compose(viewpoint.others),
    ...tellFurther(printed, viewpoint),
    balance: balanceOf(viewpoint, analysed),
    unplaced: unplaced.map(({ name, statements }) => ({ name, statements })),
  };
}
