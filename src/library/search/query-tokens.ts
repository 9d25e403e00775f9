/** The text of a search query → its signs, each with the column (from 1) where it stands. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

export type QueryToken = { readonly column: number } & (
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
);

const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);

/** White space, a parenthesis, a phrase, a field's name, a minus before something, or a word. */
const SIGN = /(\s+)|([()])|"([^"]*)(")?(\*?)|([A-Za-z]+):|-(?=["\p{L}\p{N}(])|[^\s()"]+/uy;

export interface QueryTokens {
  readonly tokens: readonly QueryToken[];
  readonly diagnostics: readonly Diagnostic[];
}

export function queryTokens(query: string): QueryTokens {
  const tokens: QueryToken[] = [];
  const diagnostics: Diagnostic[] = [];
  const wrong = (column: number, reason: string): void => void diagnostics.push(queryProblem(query, column, reason));
  for (const match of query.matchAll(new RegExp(SIGN, 'guy'))) {
    const [sign, space, parenthesis, phrase, closing, star, field] = match;
    const column = match.index + 1;
    if (space !== undefined) continue;
    if (parenthesis !== undefined) tokens.push({ kind: parenthesis === '(' ? 'open' : 'close', column });
    else if (phrase !== undefined) {
      if (closing === undefined) wrong(column, 'the quotation mark is not closed');
      else if (!hasLetter(phrase)) wrong(column, 'the phrase has no letter or digit to look for');
      tokens.push({ kind: 'phrase', text: phrase, prefix: star === '*', column });
    } else if (field !== undefined) tokens.push({ kind: 'field', name: field.toLowerCase(), column });
    else if (sign === '-') tokens.push({ kind: 'not', column });
    else tokens.push(wordToken(sign, column, wrong));
  }
  return { tokens, diagnostics };
}

function wordToken(sign: string, column: number, wrong: (column: number, reason: string) => void): QueryToken {
  const operator = OPERATORS.get(sign);
  if (operator) return { kind: operator, column };
  const text = sign.replace(/\*+$/, '');
  if (text.includes('*')) wrong(column, '"*" may stand at the end of a word only');
  else if (!hasLetter(text)) wrong(column, `"${sign}" has no letter or digit to look for`);
  return { kind: 'word', text, prefix: text !== sign, column };
}

const hasLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Shows the place by a mark in the query itself. */
export function queryProblem(query: string, column: number, reason: string): Diagnostic {
  const shown = `${query.slice(0, column - 1)}⟨here⟩${query.slice(column - 1)}`;
  return diagnose('query-syntax', { reason, column, shown: shown.length > 200 ? `${shown.slice(0, 200)}…` : shown });
}
