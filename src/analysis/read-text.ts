/** Article → its tokens and sentences, tagged once and handed to every finder. */
import type { Article } from '../library/model.ts';
import type { Sentence } from './model.ts';
import { sentencesOf } from './sentences/sentences-of.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence and its run of tokens: `from` inclusive, `to` exclusive, indices into the tokens of the text. */
export interface TokenisedSentence extends Sentence {
  readonly from: number;
  readonly to: number;
}

export interface ReadText {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenisedSentence[];
}

/** Index of the first token that ends after an offset; tokens.length where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Its sentences outside of tables: a row is none. */
export const proseSentences = ({ article, sentences }: ReadText): TokenisedSentence[] =>
  sentences.filter(({ block }) => article.blocks[block]?.kind !== 'table-row');

/** Tags and splits an article. Throws when loadLanguage() has not been awaited. */
export function readText(article: Article): ReadText {
  const tokens = tokenise(article.text);
  const sentences = sentencesOf(article).map((sentence) => {
    const from = tokenAt(tokens, sentence.start);
    let to = from;
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++;
    return { ...sentence, from, to };
  });
  return { article, tokens, sentences };
}
