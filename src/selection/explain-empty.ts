/** A selection that chose nothing → one diagnostic that says what was looked for, and what each rule caught or left out. */
import type { Brief } from '../definition/model.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { JudgedArticles } from './judge-articles.ts';
import type { LeftOutArticle, LeftOutReason } from './model.ts';

const LEFT_OUT: Readonly<Record<LeftOutReason['kind'], string>> = {
  excluded: 'excluded',
  'no-match': 'matched by none of these',
  source: 'not from the sources asked for',
  before: 'added before the window',
  after: 'added after the window',
  printed: 'printed before',
  'same-story': 'the same story as another',
  limit: 'beyond the limit',
};

/** A rule's count is of all articles that it caught, also of those that another rule then left out. */
export function explainEmpty(
  brief: Brief,
  caught: ReturnType<JudgedArticles['caught']>,
  leftOut: readonly LeftOutArticle[],
): Diagnostic {
  const { search } = brief.select;
  const rules = [
    ...brief.select.themes.map((slug, i) => `theme "${slug}" catches ${caught.themes[i] ?? 0}`),
    ...(search === null ? [] : [`search "${search}" finds ${caught.search}`]),
  ];
  const outcome = (Object.keys(LEFT_OUT) as LeftOutReason['kind'][]).flatMap((kind) => {
    const count = leftOut.filter((article) => article.reason.kind === kind).length;
    return count === 0 ? [] : [`${count} ${LEFT_OUT[kind]}`];
  });
  const looked = rules.length === 0 ? 'every article counts' : rules.join(', ');
  const facts = { total: leftOut.length, looked, outcome: outcome.length === 0 ? '' : ` (${outcome.join(', ')})` };
  const place = { file: `briefs/${brief.name}.md`, key: 'select' };
  return leftOut.length === 0 ? diagnose('library-empty', {}, place) : diagnose('selection-empty', facts, place);
}
