/** A query's tree → a condition in SQL over the index, and the words by which hits are ranked. */
import type { SqlValue } from '../../store/database.ts';
import { labelKey } from '../../text/label-key.ts';
import { foldText, joinedCompounds } from '../../text/term-tokens.ts';
import { hostOf } from '../../text/web-address.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Query } from './query.ts';

export interface Condition {
  /** Over the table article, called a. Values stand in `values`, never in the text. */
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export interface CompiledQuery {
  readonly condition: Condition;
  /** A query of FTS5 that weighs what was asked for; null where nothing in it can be weighed. */
  readonly ranking: string | null;
}

/** The articles of a theme, as a condition: by front matter, and by terms. */
export type ThemeCondition = (name: string) => Condition;

export function compileQuery(query: Query, themeCondition: ThemeCondition): CompiledQuery {
  const wanted = positiveWords(query);
  return {
    condition: toCondition(query, themeCondition),
    ranking: wanted.length === 0 ? null : wanted.map(toMatch).join(' OR '),
  };
}

type Words = Extract<Query, { kind: 'words' }>;

function positiveWords(query: Query): readonly Words[] {
  if (query.kind === 'words') return [query];
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(positiveWords) : [];
}

/** FTS5 parts the phrase into words itself. A word with a hyphen is also looked for as one word. */
function toMatch({ text, prefix }: Words): string {
  const quoted = (t: string): string => `${matchPhrase(t)}${prefix ? ' *' : ''}`;
  const joined = /\s/.test(text.trim()) ? [] : joinedCompounds(text);
  const whole = joined.toSorted((a, b) => b.length - a.length)[0];
  return whole === undefined ? quoted(text) : `(${quoted(text)} OR ${quoted(whole)})`;
}

const matching = (match: string): Condition => ({
  sql: 'a.key IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)',
  values: [match],
});

function toCondition(query: Query, themeCondition: ThemeCondition): Condition {
  switch (query.kind) {
    case 'words':
      return matching(toMatch(query));
    case 'not': {
      const { sql, values } = toCondition(query.part, themeCondition);
      return { sql: `NOT (${sql})`, values };
    }
    case 'and':
    case 'or':
      return joinConditions(query, themeCondition);
    case 'field':
      return fieldCondition(query, themeCondition);
  }
}

/** Words beside each other are one search: FTS5 is much faster at joining them than SQL. */
function joinConditions(query: Extract<Query, { kind: 'and' | 'or' }>, themeCondition: ThemeCondition): Condition {
  const words = query.parts.filter((part): part is Words => part.kind === 'words');
  const operator = query.kind === 'and' ? ' AND ' : ' OR ';
  const ofWords = words.length === 0 ? [] : [matching(words.map(toMatch).join(operator))];
  const others = query.parts.filter((part) => part.kind !== 'words').map((part) => toCondition(part, themeCondition));
  const conditions = [...ofWords, ...others];
  return {
    sql: `(${conditions.map((c) => c.sql).join(operator)})`,
    values: conditions.flatMap((c) => c.values),
  };
}

/**
 * site: by words of the site's name or parts of the host ("bbc", "bbc.co.uk", also within an address); author: by words of a byline; since: and
 * until: by the date of adding, both inclusive, an article without one counting as in.
 */
function fieldCondition(query: Extract<Query, { kind: 'field' }>, themeCondition: ThemeCondition): Condition {
  const value = foldText(query.value.trim());
  switch (query.field) {
    case 'site':
      return {
        sql: "(instr(' ' || a.site || ' ', ' ' || ? || ' ') > 0 OR instr('.' || a.host || '.', '.' || ? || '.') > 0)",
        values: [value, hostOf(value) ?? value.replace(/^www\./, '')],
      };
    case 'author':
      return matching(`byline : ${matchPhrase(query.value)}${query.prefix ? ' *' : ''}`);
    case 'theme':
      return themeCondition(query.value.trim());
    case 'tag':
      return { sql: `a.key IN (SELECT article FROM label WHERE value = ?)`, values: [labelKey(query.value)] };
    case 'since':
      return { sql: "(a.added = '' OR substr(a.added, 1, length(?)) >= ?)", values: [value, value] };
    case 'until':
      return { sql: "(a.added = '' OR substr(a.added, 1, length(?)) <= ?)", values: [value, value] };
    case 'lang':
      return { sql: "(a.lang = ? OR substr(a.lang, 1, length(?) + 1) = ? || '-')", values: [value, value, value] };
  }
}
