/** A Markdown file's text ⇄ its front matter as data and its body. Front matter is data: no language in it is ever run. */
import matter from 'gray-matter';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { type KeyPath, parseYaml } from './parse-yaml.ts';
import { writeYaml } from './write-yaml.ts';

export interface FrontMatter {
  /** Keys and values as written; dates stay strings. Empty where there is no front matter, or it has an error. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The text after the front matter, without leading blank lines; line ends are "\n". */
  readonly body: string;
  /** The line of the file (from 1) on which `body` begins. */
  readonly bodyLine: number;
  /** The line of the file that has this key, ["select", "themes", 1] for a list item; null where there is none. */
  readonly lineOf: (path: KeyPath) => number | null;
  readonly diagnostics: readonly Diagnostic[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;
const OPENING = /^---[ \t]*([^\s-][^\n]*)?(?:\n|$)/;
const NEXT_MARK = /\n---([^\n]*)/;

/** Reads the text of a file. `file` is how diagnostics call it. Never throws, and never runs what it reads. */
export function parseFrontMatter(text: string, file: string | null): FrontMatter {
  const clean = text.replace(BYTE_ORDER_MARK, '').replace(/\r\n?/g, '\n');
  const opening = OPENING.exec(clean);
  if (!opening) return withoutFrontMatter(clean, []);
  const language = opening[1]?.trim().toLowerCase() ?? 'yaml';
  if (language !== 'yaml' && language !== 'yml') {
    return withoutFrontMatter(clean, [diagnose('front-matter-language', { language }, { file, line: 1 })]);
  }
  if (NEXT_MARK.exec(clean)?.[1]?.trim() !== '') {
    return withoutFrontMatter(clean, [diagnose('front-matter-unclosed', {}, { file, line: 1 })]);
  }
  const { head, body } = split(clean);
  return { ...parseYaml(head, file), ...trimBody(clean, body) };
}

function withoutFrontMatter(clean: string, diagnostics: readonly Diagnostic[]): FrontMatter {
  return { data: {}, ...trimBody(clean, clean), lineOf: () => null, diagnostics };
}

/**
 * gray-matter finds the two parts; every engine it has is replaced, for it would evaluate JavaScript, and it is given
 * options on each call, for without them it caches results by content.
 */
function split(clean: string): { readonly head: string; readonly body: string } {
  let head = '';
  const keep = (raw: string): object => {
    head = raw;
    return {};
  };
  const refuse = (): never => {
    throw new Error('only YAML front matter is read');
  };
  const engines = { yaml: keep, yml: keep, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
  const { content } = matter(clean, { engines });
  return { head, body: content };
}

/** The body without what is left of the closing line and without leading blank lines; both parts share the text's end. */
function trimBody(clean: string, rest: string): { readonly body: string; readonly bodyLine: number } {
  const body = rest.replace(/^(?:[ \t]*\n)+/, '');
  return { body, bodyLine: clean.slice(0, clean.length - body.length).split('\n').length };
}

/**
 * Writes front matter and body as one file. Keys keep their order, undefined ones are left out, lists of short values
 * stand on one line. A string that looks like a number or a boolean is quoted, so that parseFrontMatter() gives it back.
 */
export function writeFrontMatter(data: Readonly<Record<string, unknown>>, body: string): string {
  const text = body.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return `---\n${writeYaml(data)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
