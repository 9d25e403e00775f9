/** The one table of formats that can be read; a new format is a new file and a line here. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ArticleReader, SavedFile } from './article-reader.ts';
import { htmlReader } from './html-reader.ts';
import { mailReader } from './mail-reader.ts';
import { markdownReader } from './markdown-reader.ts';
import { mhtmlReader } from './mhtml-reader.ts';
import { textReader } from './text-reader.ts';

export const articleReaders: readonly ArticleReader[] = [
  htmlReader,
  mhtmlReader,
  mailReader,
  markdownReader,
  textReader,
];

export interface ChosenReader {
  readonly reader: ArticleReader;
  readonly diagnostics: readonly Diagnostic[];
}

/** The reader that knows a text's content best, its file name helping. */
function recogniseReader(text: string, name: string | null): ArticleReader {
  const ending = /\.\w+$/.exec(name?.toLowerCase() ?? '')?.[0] ?? '';
  const rated = articleReaders.map((reader) => ({
    reader,
    sureness: reader.recognise(text) + (reader.endings.includes(ending) ? 0.5 : 0),
  }));
  return rated.reduce((a, b) => (b.sureness > a.sureness ? b : a)).reader;
}

/** The reader of the format asked for; where none was, or one that there is not, the one that the content asks for. */
export function chooseReader(saved: SavedFile, format: string | null, name: string | null): ChosenReader {
  const asked = articleReaders.find((reader) => reader.format === format);
  if (asked) return { reader: asked, diagnostics: [] };
  const reader = recogniseReader(saved.text(), name);
  if (format === null) return { reader, diagnostics: [] };
  const formats = articleReaders.map((known) => known.format).join(', ');
  return { reader, diagnostics: [diagnose('intake-format', { format, used: reader.format, formats }, { file: name })] };
}
