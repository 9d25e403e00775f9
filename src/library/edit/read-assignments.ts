/** Words such as "site=The Pier" and "tags+=roads" → what is to be set in front matter, or what is wrong with them. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { fieldRules } from '../article-file.ts';

const TEXTS = ['title', 'site', 'url', 'published', 'lang'] as const;
const LISTS = ['byline', 'tags', 'themes'] as const;
const KEYS: readonly string[] = [...TEXTS, ...LISTS];
/** Names hold commas ("Ada Berg, Jr"), labels do not. */
const PARTED: readonly string[] = ['tags', 'themes'];

type TextKey = (typeof TEXTS)[number];
export type ListKey = (typeof LISTS)[number];

export type Assignment =
  /** Null empties the field. */
  | { readonly kind: 'text'; readonly key: TextKey; readonly value: string | null }
  | {
      readonly kind: 'list';
      readonly key: ListKey;
      readonly how: 'set' | 'add' | 'take';
      readonly values: readonly string[];
    };

export interface ReadAssignments {
  readonly assignments: readonly Assignment[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readAssignments(words: readonly string[]): ReadAssignments {
  const read = words.map((word) => ({ word, result: readAssignment(word) }));
  return {
    assignments: read.flatMap(({ result }) => (typeof result === 'string' ? [] : [result])),
    diagnostics: read.flatMap(({ word: assignment, result: reason }) =>
      typeof reason === 'string' ? [diagnose('assignment-wrong', { assignment, reason, keys: KEYS.join(', ') })] : [],
    ),
  };
}

const FORM = /^\s*([^\s=+-]+)\s*(\+=|-=|=)([\s\S]*)$/;
const HOW = { '=': 'set', '+=': 'add', '-=': 'take' } as const;

/** A text says what is wrong. */
function readAssignment(word: string): Assignment | string {
  const [, name = '', operator = '=', raw = ''] = FORM.exec(word) ?? [];
  if (name === '') return 'it has no "="';
  const value = raw.trim();
  const list = LISTS.find((key) => key === name);
  const how = HOW[operator as keyof typeof HOW];
  if (list) return { kind: 'list', key: list, how, values: valuesOf(list, value) };
  const key = TEXTS.find((known) => known === name);
  if (!key) return unknownKey(name);
  if (how !== 'set') return `"${key}" is no list`;
  return problemOf(key, value) ?? { kind: 'text', key, value: value === '' ? null : value };
}

function valuesOf(key: ListKey, value: string): readonly string[] {
  const values = PARTED.includes(key) ? value.split(',') : [value];
  return [...new Set(values.map((v) => v.trim()).filter(Boolean))];
}

function unknownKey(name: string): string {
  const near = nearest(name, KEYS);
  return `there is no key "${name}" that can be set${near === null ? '' : `, did you mean "${near}"?`}`;
}

function problemOf(key: TextKey, value: string): string | null {
  if (value === '') return key === 'title' ? 'an article has a title' : null;
  if (key === 'title' || key === 'site') return null;
  const { accept, expected } = fieldRules[key];
  return accept(value) ? null : `it must be ${expected}`;
}
