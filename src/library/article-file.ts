/** The text of library/articles/SLUG.md ⇄ the article in it, and what an editor added to its front matter. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { isIsoDateOrTime } from '../text/dates.ts';
import { type FrontMatter, parseFrontMatter, writeFrontMatter } from '../text/front-matter.ts';
import { readMarkdownText, writeMarkdownText } from '../text/markdown-text.ts';
import type { Article, Block, Copy, GuessableField } from './model.ts';
import { type FieldReader, readFields } from './read-fields.ts';

export interface ArticleFile {
  /** Null where the file holds no article that can be used; a diagnostic says why. */
  readonly article: Article | null;
  /** Keys of the front matter that are not the program's, in their order: the editor's own. */
  readonly extra: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

const ALWAYS = ['title', 'byline', 'site', 'url', 'published', 'added', 'lang', 'tags', 'themes', 'guessed'] as const;
/** `copies` stands there only where there are some. */
const KEYS: readonly string[] = [...ALWAYS, 'copies'];
const GUESSABLE: readonly GuessableField[] = ['title', 'byline', 'site', 'published', 'url', 'lang'];

interface FieldRule {
  readonly accept: (text: string) => boolean;
  readonly expected: string;
}

const DATE = 'a date like 2024-01-15, or one with a time like 2024-01-15T09:30:00Z';
/** What a field of one text may hold. */
export const fieldRules = {
  url: { accept: isWebAddress, expected: 'an address that begins with http:// or https://' },
  published: { accept: isIsoDateOrTime, expected: DATE },
  added: { accept: isIsoDateOrTime, expected: DATE },
  lang: { accept: isLanguage, expected: 'a language tag like en or uk' },
} satisfies Readonly<Record<string, FieldRule>>;

/**
 * `file` is the path by which diagnostics call it; its last part without the ending becomes the article's id. A field of
 * a wrong type is told and counts as missing. Without a title the first heading, else the file's name, stands for one.
 */
export function parseArticleFile(text: string, file: string): ArticleFile {
  const front = parseFrontMatter(text, file);
  const broken = front.diagnostics.find((d) => d.severity === 'error');
  if (broken)
    return unusable(
      diagnose(
        'article-front-matter',
        { reason: broken.what, how: broken.how },
        { file, line: broken.line, key: broken.key },
      ),
    );
  const content = readMarkdownText(front.body);
  if (content.text.trim() === '') return unusable(diagnose('article-empty', {}, { file }));
  const fields = readFields(front, file);
  const article = { ...readMetadata(front, fields, file, content), ...content };
  return { article, extra: extraKeys(front.data), diagnostics: [...front.diagnostics, ...fields.diagnostics] };
}

const unusable = (diagnostic: Diagnostic): ArticleFile => ({ article: null, extra: {}, diagnostics: [diagnostic] });

/** Names are compared in NFC: some file systems give them back decomposed. */
export const idOf = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.md$/i, '').normalize('NFC');

type Content = Pick<Article, 'text' | 'blocks'>;

function readMetadata(
  front: FrontMatter,
  fields: FieldReader,
  file: string,
  content: Content,
): Omit<Article, 'text' | 'blocks'> {
  const id = idOf(file);
  const title = fields.text('title');
  const guessed = readGuessed(fields);
  return {
    id,
    title: title ?? headingOf(content) ?? id.replace(/[-_]+/g, ' '),
    byline: fields.texts('byline'),
    site: fields.text('site'),
    url: ruled(fields, 'url'),
    published: ruled(fields, 'published'),
    added: ruled(fields, 'added'),
    lang: ruled(fields, 'lang') ?? 'und',
    tags: fields.texts('tags', true),
    themes: fields.texts('themes', true),
    copies: readCopies(front, fields, file),
    guessed: title === null && !guessed.includes('title') ? ['title', ...guessed] : guessed,
  };
}

const ruled = (fields: FieldReader, key: keyof typeof fieldRules): string | null =>
  fields.textWhich(key, fieldRules[key].accept, fieldRules[key].expected);

function readGuessed(fields: FieldReader): readonly GuessableField[] {
  const isGuessable = (name: string): name is GuessableField => (GUESSABLE as readonly string[]).includes(name);
  return fields.texts('guessed', true).flatMap((name, i) => {
    if (isGuessable(name)) return [name];
    fields.report(['guessed', i], `one of ${GUESSABLE.join(', ')}`, name);
    return [];
  });
}

function readCopies(front: FrontMatter, fields: FieldReader, file: string): readonly Copy[] {
  const value = front.data['copies'] ?? [];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry, i) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      fields.report(['copies', i], 'an entry with "site", "url" and "published"', entry);
      return [];
    }
    const path = ['copies', i] as const;
    const data = entry as Readonly<Record<string, unknown>>;
    const inner = readFields({ ...front, data, lineOf: (at) => front.lineOf([...path, ...at]) }, file, path);
    const copy = {
      site: inner.text('site'),
      url: ruled(inner, 'url'),
      published: ruled(inner, 'published'),
    };
    fields.take(inner.diagnostics);
    return copy.site === null && copy.url === null ? [] : [copy];
  });
}

function headingOf({ text, blocks }: Content): string | null {
  const first: Block | undefined = blocks[0];
  return first?.kind === 'heading' ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function extraKeys(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !KEYS.includes(key)));
}

/** Writes an article so that parseArticleFile() gives the same back. Keys of `extra` follow the program's own. */
export function formatArticleFile(article: Article, extra: Readonly<Record<string, unknown>> = {}): string {
  const own = Object.fromEntries(ALWAYS.map((key) => [key, article[key]]));
  const copies = article.copies.length === 0 ? {} : { copies: article.copies.map((copy) => ({ ...copy })) };
  return writeFrontMatter({ ...own, ...copies, ...extraKeys(extra) }, writeMarkdownText(article));
}
