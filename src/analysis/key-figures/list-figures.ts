/** An analysed article → the numbers that open the items of its lists, told with the line that leads to the list: "Poland has sent:" "18 tanks". */
import type { AnalysedArticle, KeyFigure, Quantity, Quote, Sentence } from '../model.ts';
import { functionWords } from '../summary/function-words.ts';
import { quoteAt } from '../tables/table-cells.ts';
import { displayOf, qualifierOf } from './display.ts';
import { mayMatter } from './eligible.ts';
import { pointsElsewhere, quoteOf, saysSomething, trimEnd, wordsOf } from './label-text.ts';
import { isUnreal } from './unreal.ts';

const MOST_WORDS = { lead: 10, item: 8 } as const;

/** The last sentence before a list, without its colon: it says who and what by itself, and nothing that is denied. */
function leadTo({ article: { text, blocks }, analysis }: AnalysedArticle, item: number): Quote | null {
  let at = item;
  while (blocks[at]?.kind === 'list-item') at--;
  const sentence =
    blocks[at]?.kind === 'paragraph' ? analysis.sentences.findLast(({ block }) => block === at) : undefined;
  if (!sentence || text[sentence.end - 1] !== ':') return null;
  const words = wordsOf(text, sentence.start, sentence.end - 1);
  const named = !functionWords.has(words[0]?.lower ?? '');
  const clear = !pointsElsewhere(words) && words.filter(saysSomething).length > 1 && words.length <= MOST_WORDS.lead;
  return named && clear && !isUnreal(text.slice(sentence.start, sentence.end - 1))
    ? (quoteOf(text, words)[0] ?? null)
    : null;
}

/** What stands behind the number in an item that is a phrase and no sentence. */
function restOf(text: string, sentence: Sentence, quantity: Quantity): Quote | null {
  const words = wordsOf(text, quantity.end, sentence.end);
  if (/[.!?:]$/.test(text.slice(sentence.start, sentence.end)) || words.length > MOST_WORDS.item) return null;
  return words.some(saysSomething) && !pointsElsewhere(words) ? (quoteOf(text, trimEnd(words))[0] ?? null) : null;
}

function figureOf(analysed: AnalysedArticle, sentence: Sentence): KeyFigure[] {
  const { id, text, blocks } = analysed.article;
  const block = blocks[sentence.block];
  const inside = analysed.analysis.quantities.filter((q) => q.start >= sentence.start && q.end <= sentence.end);
  const [quantity] = inside;
  const alone =
    block?.kind === 'list-item' && block.start === sentence.start && block.end === sentence.end && inside.length === 1;
  if (!alone || !quantity || !mayMatter(text, sentence, quantity)) return [];
  if (
    /\p{L}/u.test(
      text
        .slice(sentence.start, quantity.start)
        .replace(/\b(?:about|over|up to|more than|at least|some|nearly)\b/i, ''),
    )
  )
    return [];
  const [lead, rest] = [leadTo(analysed, sentence.block), restOf(text, sentence, quantity)];
  if (!lead || !rest) return [];
  const shown = {
    display: displayOf(text, quantity),
    qualifier: qualifierOf(text, quantity),
    unitWords: null,
    label: [lead, rest],
  };
  return [{ article: id, quantity, ...shown, sentence: quoteAt(text, lead.start, sentence.end), score: 0, also: [] }];
}

/** In the order of the text. */
export const listFigures = (analysed: AnalysedArticle): KeyFigure[] =>
  analysed.analysis.sentences.flatMap((sentence) =>
    analysed.article.blocks[sentence.block]?.kind === 'list-item' ? figureOf(analysed, sentence) : [],
  );
