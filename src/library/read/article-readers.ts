/** The one table of formats that can be read; a new format is a new file and a line here. */
import type { ArticleReader } from './article-reader.ts';
import { htmlReader } from './html-reader.ts';
import { textReader } from './text-reader.ts';

export const articleReaders: readonly ArticleReader[] = [htmlReader, textReader];

/** The reader for a text: the format asked for, else the one that knows its content best, its file name helping. */
export function chooseReader(text: string, format: string | null, name: string | null): ArticleReader {
  const asked = articleReaders.find((reader) => reader.format === format);
  if (asked) return asked;
  const ending = /\.\w+$/.exec(name?.toLowerCase() ?? '')?.[0] ?? '';
  const rated = articleReaders.map((reader) => ({
    reader,
    sureness: reader.recognise(text) + (reader.endings.includes(ending) ? 0.5 : 0),
  }));
  return rated.reduce((a, b) => (b.sureness > a.sureness ? b : a)).reader;
}
