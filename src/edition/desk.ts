/**
 * The chosen articles → the one desk over which everything printed from them must go: it checks evidence, numbers
 * sources, counts quoted words, and keeps a list of what it refused. Lives as long as one composition.
 */
import type { AnalysedArticle, Evidence } from '../analysis/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { faultOfEvidence } from './evidence-check.ts';
import { evidenceId, hashText, type IdKind } from './hash.ts';
import type { Edition, Passage } from './model.ts';
import { countQuotedWords } from './quoted-words.ts';

const PARTS_JOINED_BY = ' […] ';

export interface Desk {
  readonly texts: ReadonlyMap<string, string>;
  /** Number of an article among the sources, from 1; 0 where it is not one. */
  readonly sourceOf: (article: string) => number;
  readonly idOf: (kind: IdKind, evidence: Evidence) => string;
  /** Evidence that holds, as a passage; null, and a line under `omitted`, where it does not or the article is used up. */
  readonly passage: (what: string, evidence: Evidence) => Passage | null;
  /** Puts an item on the list of what is not printed. */
  readonly refuse: (what: string, article: string, fault: string) => null;
  readonly omit: (what: string, why: string) => null;
  readonly omitted: Edition['omitted'];
  readonly diagnostics: readonly Diagnostic[];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** `limit`: words of one article that may be printed. */
export function openDesk(analysed: readonly AnalysedArticle[], limit: number): Desk {
  const texts = new Map(analysed.map(({ article }) => [article.id, article.text]));
  const hashes = new Map([...texts].map(([id, text]) => [id, hashText(text)]));
  const numbers = new Map(analysed.map(({ article }, i) => [article.id, i + 1]));
  const words = countQuotedWords(limit);
  const omitted: { what: string; why: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  const sourceOf = (article: string): number => numbers.get(article) ?? 0;
  const idOf = (kind: IdKind, evidence: Evidence): string =>
    evidenceId(kind, hashes.get(evidence.article) ?? '', evidence.spans);

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
    return omit(what, `more than ${limit} words of source ${sourceOf(article)} would be printed`);
  };
  const passage = (kind: string, evidence: Evidence): Passage | null => {
    const text = evidence.spans.map((s) => s.text).join(PARTS_JOINED_BY);
    const what = `${kind} "${shortened(text)}"`;
    const fault = faultOfEvidence(texts, evidence);
    if (fault) return refuse(what, evidence.article, fault);
    if (!words.take(evidence)) return overLimit(what, evidence.article);
    const spans = evidence.spans.map(({ start, end, text: of }) => ({ start, end, text: of }));
    const plain = { article: evidence.article, spans };
    return { id: idOf('passage', plain), text, evidence: plain, source: sourceOf(evidence.article) };
  };
  return { texts, sourceOf, idOf, passage, refuse, omit, omitted, diagnostics };
}
