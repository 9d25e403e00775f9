/**
 * The text of a search query → its tree, or what is wrong with it and where.
 *
 *     query  = all { "OR" all }
 *     all    = one { ["AND"] one }
 *     one    = ("NOT" | "-") one | "(" query ")" | [field ":"] (word | word"*" | "phrase")
 *     field  = site | author | theme | tag | since | until | lang
 *
 * The operators are written in capitals. NOT binds closest, then AND (which may be left out), then OR.
 */
import { BriefpressError, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { isIsoDate } from '../../text/dates.ts';
import { FIELDS, type Query } from './query.ts';
import { type QueryToken, queryProblem, queryTokens } from './query-tokens.ts';

export interface ParsedQuery {
  /** Null where something is wrong. */
  readonly query: Query | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_LENGTH = 2000;
const MAX_DEPTH = 50;

export function parseQuery(text: string): ParsedQuery {
  if (text.length > MAX_LENGTH)
    return refused(queryProblem(text, MAX_LENGTH + 1, `it is longer than ${MAX_LENGTH} characters`));
  const { tokens, diagnostics } = queryTokens(text);
  if (diagnostics.length > 0) return { query: null, diagnostics };
  try {
    const cursor: Cursor = { text, tokens, at: 0 };
    if (tokens.length === 0) fault(cursor, 'it holds nothing to look for');
    const query = readAny(cursor, 0);
    if (cursor.at < tokens.length) fault(cursor, 'this parenthesis was never opened');
    return { query, diagnostics: [] };
  } catch (error) {
    if (error instanceof BriefpressError) return { query: null, diagnostics: error.diagnostics };
    throw error;
  }
}

const refused = (diagnostic: Diagnostic): ParsedQuery => ({ query: null, diagnostics: [diagnostic] });

/** Where reading has come to; `at` moves on. */
interface Cursor {
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  at: number;
}

/** Column of the token that comes next, or of the end. */
const columnOf = (cursor: Cursor): number => cursor.tokens[cursor.at]?.column ?? cursor.text.length + 1;

/** Ends parseQuery() with one problem: what follows a fault cannot be told from it. */
function fault(cursor: Cursor, reason: string, column = columnOf(cursor)): never {
  throw new BriefpressError([queryProblem(cursor.text, column, reason)]);
}

/** Takes the next token if it is of this kind. */
function take(cursor: Cursor, kind: QueryToken['kind']): boolean {
  if (cursor.tokens[cursor.at]?.kind !== kind) return false;
  cursor.at += 1;
  return true;
}

function readAny(cursor: Cursor, depth: number): Query {
  if (depth > MAX_DEPTH) fault(cursor, `parentheses and NOT are nested more than ${MAX_DEPTH} deep`);
  const parts = [readAll(cursor, depth)];
  while (take(cursor, 'or')) parts.push(readAll(cursor, depth));
  return joined('or', parts);
}

function readAll(cursor: Cursor, depth: number): Query {
  const parts = [readOne(cursor, depth)];
  for (;;) {
    const next = cursor.tokens[cursor.at]?.kind;
    if (next === undefined || next === 'or' || next === 'close') return joined('and', parts);
    take(cursor, 'and');
    parts.push(readOne(cursor, depth));
  }
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

function readOne(cursor: Cursor, depth: number): Query {
  const start = cursor.tokens[cursor.at];
  if (depth > MAX_DEPTH) fault(cursor, `parentheses and NOT are nested more than ${MAX_DEPTH} deep`);
  if (take(cursor, 'not')) return { kind: 'not', part: readOne(cursor, depth + 1) };
  if (take(cursor, 'open')) {
    const inner = readAny(cursor, depth + 1);
    if (!take(cursor, 'close')) fault(cursor, 'the parenthesis is not closed', start?.column);
    return inner;
  }
  if (start?.kind === 'field') return readField(cursor, start.name);
  if (start?.kind !== 'word' && start?.kind !== 'phrase')
    fault(cursor, 'a word, a phrase or a parenthesis is missing here');
  cursor.at += 1;
  return { kind: 'words', text: start.text, prefix: start.prefix };
}

function readField(cursor: Cursor, name: string): Query {
  const column = columnOf(cursor);
  const field = FIELDS.find((known) => known === name) ?? fault(cursor, unknownField(name));
  cursor.at += 1;
  const value = cursor.tokens[cursor.at];
  if (value?.kind !== 'word' && value?.kind !== 'phrase') fault(cursor, `"${name}:" wants a word or a phrase after it`);
  const isWrongDate = (field === 'since' || field === 'until') && !isPartialDate(value.text);
  if (isWrongDate) fault(cursor, `"${name}:" wants a date like 2024, 2024-01 or 2024-01-15`);
  if (value.prefix && field !== 'author') fault(cursor, `"${name}:" takes whole words, and no "*"`);
  cursor.at += 1;
  return { kind: 'field', field, value: value.text, prefix: value.prefix, column };
}

function unknownField(name: string): string {
  const near = nearest(name, FIELDS);
  const meant = near === null ? '' : `, did you mean "${near}:"?`;
  return `there is no field "${name}:"${meant}; fields are ${FIELDS.join(', ')}, and a word with a colon wants quotation marks`;
}

function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isIsoDate(`${text}-01-01`.slice(0, 10));
}
