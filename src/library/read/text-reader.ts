/** Plain text → blocks: a paragraph for each run of lines, hard-wrapped lines joined again. */
import type { ArticleReader } from './article-reader.ts';
import { nothingFound, type RawBlock, rawArticle, rawBlock } from './raw-article.ts';
import { withinTime } from './within-time.ts';

/** Text wrapped by a program is rarely set wider than this. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

const BULLET = /^\s*[•●▪◦‣·∙*–-]\s+(?=\S)/u;
const INLINE_BULLET = / [•●▪◦‣] /u;

/** The width that the text was wrapped at, in characters; null when its lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number | null {
  const spaced = lines.filter((line) => line.includes(' '));
  const widest = spaced.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  return widest <= WIDEST_WRAP && widest >= NARROWEST_WRAP ? widest : null;
}

/** "From: …", "Sent: …": each has its line. */
const FIELD = /^\p{Lu}[\p{L} -]{0,24}: \S/u;

/** Whether a line ended because the next word would not have fitted. */
function isWrapped(line: string, next: string, width: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? '';
  if (FIELD.test(line) && FIELD.test(next)) return false;
  return !BULLET.test(next) && word !== '' && line.length + 1 + word.length > width;
}

function joinWrapped(lines: readonly string[], width: number | null): string[] {
  const joined: string[] = [];
  let previous: string | null = null;
  for (const line of lines.map((l) => l.trim())) {
    const last = joined.at(-1);
    if (width !== null && previous !== null && last !== undefined && isWrapped(previous, line, width)) {
      joined[joined.length - 1] = `${last} ${line}`;
    } else joined.push(line);
    previous = line;
  }
  return joined;
}

function blocksOfLine(line: string): RawBlock[] {
  if (!BULLET.test(line)) return [rawBlock('paragraph', line)];
  const items = line.replace(BULLET, '').replace(/\s+/g, ' ').split(INLINE_BULLET);
  return items.filter((item) => item.trim() !== '').map((item) => rawBlock('list-item', item.trim(), 1));
}

const LONGEST_HEADING = 110;
const SHORTEST_BODY = 120;

/** A line without a sentence's end above a paragraph, capital first: what an article's own parts are called. */
function isHeading({ kind, text }: RawBlock, next: RawBlock | undefined): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST_HEADING || !/^["'“‘«„(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[.,;:!…–—-]["'”’»)]*$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return next?.kind === 'paragraph' && next.text.length >= SHORTEST_BODY;
}

/** The first line is left to be found as a title. */
function markHeadings(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.map((block, i) =>
    i > 0 && isHeading(block, blocks[i + 1]) ? { ...block, kind: 'heading', level: 2 } : block,
  );
}

export function readTextBlocks(text: string): RawBlock[] {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u000B\f]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .split('\n');
  const width = wrapWidth(lines);
  const runs = lines
    .join('\n')
    .split(/\n[^\S\n]*\n/)
    .map((run) => run.split('\n').filter((line) => line.trim() !== ''));
  return markHeadings(runs.flatMap((run) => joinWrapped(run, width)).flatMap(blocksOfLine));
}

export const textReader: ArticleReader = {
  format: 'text',
  endings: ['.txt', '.text'],
  recognise: () => 0.1,
  read: (saved, { url }) => {
    const text = saved.text();
    const blocks = withinTime(() => readTextBlocks(text));
    return [rawArticle('file', blocks, { ...nothingFound, url })];
  },
};
