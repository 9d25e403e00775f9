/** Viewpoints → printable ones: content and attribution of every statement checked, speakers under names that sources have. */
import type { AnalysedArticle, PlacedStatement, Quote, Viewpoint } from '../analysis/model.ts';
import type { Theme } from '../library/model.ts';
import type { Desk } from './desk.ts';
import { faultOfSpans, faultOfSpeaker } from './evidence-check.ts';
import type { EditionStatement, EditionViewpoint } from './model.ts';

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
  return spans ?? faultOfSpeaker(placed.speaker, desk.texts, holders);
}

function composeStatement(placed: PlacedStatement, desk: Desk, holders: readonly string[]): EditionStatement[] {
  const { article, statement, speaker, unnamed } = placed;
  const fault = faultOf(placed, desk, holders);
  if (fault) {
    desk.refuse(`statement of ${speaker}`, article, fault);
    return [];
  }
  const content = desk.passage('statement', { article, spans: [quote(placed.content)] });
  if (!content) return [];
  const spans = attributionOf(placed);
  return [
    {
      id: desk.idOf('statement', content.evidence),
      speaker,
      speakerAsWritten: statement.source?.text ?? speaker,
      cue: statement.cue?.text ?? null,
      kind: statement.kind,
      unnamed,
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

/** `themes` give the names under which their sides' holders may be printed; `analysed` are the theme's articles. */
export function composeViewpoint(
  viewpoint: Viewpoint,
  themes: readonly Theme[],
  analysed: readonly AnalysedArticle[],
  desk: Desk,
): EditionViewpoint {
  const { theme, question, sides, sidesFound, unplaced } = viewpoint;
  const holders = themes.filter((t) => t.slug === theme).flatMap((t) => t.sides.flatMap((s) => s.holders));
  const compose = (list: readonly PlacedStatement[]): EditionStatement[] =>
    list.flatMap((s) => composeStatement(s, desk, holders));
  return {
    theme,
    question,
    sides: sides.map(({ name }) => ({ name })),
    sidesFound,
    points: viewpoint.points
      .map(({ name, origin, cells }) => ({ name, origin, cells: cells.map(compose) }))
      .filter((point) => point.cells.some((cell) => cell.length > 0)),
    further: bySide(viewpoint).map(compose),
    others: compose(viewpoint.others),
    balance: balanceOf(viewpoint, analysed),
    unplaced: unplaced.map(({ name, statements }) => ({ name, statements })),
  };
}
