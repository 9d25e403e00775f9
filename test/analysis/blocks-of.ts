/** Blocks as lines of Markdown ("# heading", "> quote", "a | b" a row of a table, else a paragraph) → an article, for tests. */
import type { Article, BlockKind } from '../../src/library/model.ts';
import { placePieces } from '../../src/text/stored-markdown.ts';
import { articleOf } from './article-of.ts';

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^# /, 'heading'],
  [/^> /, 'quote'],
  [/^- /, 'list-item'],
  [/^(?=.*\|)/, 'table-row'],
  [/^/, 'paragraph'],
];

export function blocksOf(lines: readonly string[], lang = 'en'): Article {
  const pieces = lines.map((line) => {
    const [mark, kind] = KINDS.find(([pattern]) => pattern.test(line)) ?? [/^/, 'paragraph' as const];
    return { kind, level: kind === 'heading' ? 2 : 0, text: line.replace(mark, '') };
  });
  return { ...articleOf(''), lang, ...placePieces(pieces) };
}
