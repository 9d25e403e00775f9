/**
 * The chosen articles → the one desk over which everything printed from them must go: it checks evidence, names
 * sources by their place in the selection, counts quoted words, and keeps a list of what it refused. Lives as long as one composition.
 */
import type { AnalysedArticle, Evidence, Quote } from '../analysis/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Article } from '../library/model.ts';
import { faultOfEvidence, faultOfParts } from './evidence-check.ts';
import { type ItemIds, itemIds } from './item-ids.ts';
import type { EarlierPassage, Edition, Passage } from './model.ts';
import { countQuotedWords } from './quoted-words.ts';

const PARTS_JOINED_BY = ' […] ';

export interface Desk {
  readonly texts: ReadonlyMap<string, string>;
  /** Whose an article is; null where it is not among the sources. */
  readonly signed: (article: string) => Pick<Article, 'byline' | 'site'> | null;
  /** Place of an article in the selection, from 1, until sources are numbered as the page has them; 0 where it is not one. */
  readonly sourceOf: (article: string) => number;
  readonly ids: ItemIds;
  /**
   * Evidence that holds, as a passage; null, and a line under `omitted`, where it does not or the article is used up.
   * `reworded` are the editor's words for it: the article's are not printed then, and not counted. `sentence` is the
   * whole of which the evidence is what is left: it gives the id, so that trimming changes none.
   */
  readonly passage: (
    what: string,
    evidence: Evidence,
    reworded?: string | null,
    sentence?: Quote | null,
  ) => Passage | null;
  /** Evidence in an article of an earlier edition, by the same rules; null where it does not hold or the article is used up. */
  readonly earlier: (what: string, evidence: Evidence) => EarlierPassage | null;
  /** Counts words before anything is printed; those of other items then find less room. */
  readonly reserve: (evidence: Evidence) => void;
  /** Puts an item on the list of what is not printed. */
  readonly refuse: (what: string, article: string, fault: string) => null;
  readonly omit: (what: string, why: string) => null;
  readonly omitted: Edition['omitted'];
  readonly diagnostics: readonly Diagnostic[];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** `limit`: words of one article that may be printed. `earlierTexts`: of articles that an earlier edition was made from. */
export function openDesk(
  analysed: readonly AnalysedArticle[],
  limit: number,
  earlierTexts: ReadonlyMap<string, string> = new Map(),
): Desk {
  const texts = new Map(analysed.map(({ article }) => [article.id, article.text]));
  const signed: Desk['signed'] = (id) => analysed.find(({ article }) => article.id === id)?.article ?? null;
  const ids = itemIds(analysed);
  const numbers = new Map(analysed.map(({ article }, i) => [article.id, i + 1]));
  const words = countQuotedWords(limit);
  const omitted: { what: string; why: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  const sourceOf = (article: string): number => numbers.get(article) ?? 0;

  const omit = (what: string, why: string): null => {
    omitted.push({ what, why });
    return null;
  };
  const refuse = (what: string, article: string, fault: string): null => {
    diagnostics.push(diagnose('evidence-refused', { what, article, fault }));
    return omit(what, `refused: ${fault}`);
  };
  const overLimit = (what: string, article: string): null => {
    if (!diagnostics.some((d) => d.code === 'quoted-words-limit' && d.key === article)) {
      diagnostics.push(diagnose('quoted-words-limit', { article, limit }, { key: article }));
    }
    return omit(what, `more than ${limit} words of ${article} would be printed`);
  };
  const faultOf = (evidence: Evidence, sentence: Quote | null): string | null =>
    faultOfEvidence(texts, evidence) ??
    (sentence && faultOfParts(texts.get(evidence.article) ?? '', sentence, evidence.spans));
  const passage: Desk['passage'] = (kind, evidence, reworded = null, sentence = null) => {
    const text = evidence.spans.map((s) => s.text).join(PARTS_JOINED_BY);
    const what = `${kind} "${shortened(text)}"`;
    const fault = faultOf(evidence, sentence);
    if (fault) return refuse(what, evidence.article, fault);
    if (reworded === null && !words.take(evidence)) return overLimit(what, evidence.article);
    const spans = evidence.spans.map(({ start, end, text: of }) => ({ start, end, text: of }));
    const plain = { article: evidence.article, spans };
    const id = ids.of('passage', sentence ? { article: evidence.article, spans: [sentence] } : plain);
    const cut = sentence !== null && (spans[0]?.start ?? 0) > sentence.start ? ({ opensCut: true } as const) : {};
    return { origin: 'source', id, text, reworded, evidence: plain, ...cut, source: sourceOf(evidence.article) };
  };
  const earlier = (kind: string, evidence: Evidence): EarlierPassage | null => {
    const text = evidence.spans.map((s) => s.text).join(PARTS_JOINED_BY);
    const what = `${kind} "${shortened(text)}" of an earlier edition`;
    const fault = faultOfEvidence(earlierTexts, evidence);
    if (fault) return omit(what, `its words no longer stand in ${evidence.article}`);
    if (!words.take(evidence)) return omit(what, `more than ${limit} words of ${evidence.article} would be printed`);
    return { text, evidence };
  };
  const reserve = (evidence: Evidence): void => {
    if (faultOfEvidence(texts, evidence) === null) words.take(evidence);
  };
  return { texts, signed, sourceOf, ids, passage, earlier, reserve, refuse, omit, omitted, diagnostics };
}
