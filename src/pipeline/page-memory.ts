/**
 * A workspace → how the page of each brief was laid out last, kept in a file of its own: what is likely to be so again can be
 * printed first. Only a guess: what is printed is the same without the file, or with a wrong one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RenderOptions } from '../render/model.ts';
import { replaceFile } from '../store/replace-file.ts';

export interface PageMemory {
  /** Null where nothing is known of it. */
  readonly recall: (brief: string) => KnownPage | null;
  /** Never throws: a folder that cannot be written remembers nothing. */
  readonly keep: (brief: string, page: KnownPage) => Promise<void>;
}

export interface KnownPage {
  readonly layout: RenderOptions;
  /** Those beyond ASCII that are on the page, each once. */
  readonly characters: string;
  /** The hash of the page, and of the browser that printed it; missing in files of older versions. */
  readonly page?: string;
}

const NO_MEMORY: PageMemory = { recall: () => null, keep: async () => undefined };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlaces = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((place) => typeof place === 'number');

const isLayout = ({ contents, sections = null, spacing = 'normal', pictures = true }: Fields): boolean =>
  (contents === null || isPlaces(contents)) &&
  (sections === null || isPlaces(sections)) &&
  ['normal', 'close', 'closest'].includes(String(spacing)) &&
  typeof pictures === 'boolean';

const isKnown = (value: unknown): value is KnownPage =>
  isObject(value) && isObject(value['layout']) && isLayout(value['layout']) && typeof value['characters'] === 'string';

function readAll(file: string): Fields {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** `folder`: the data of the workspace; null for none. */
export function pageMemory(folder: string | null): PageMemory {
  if (folder === null) return NO_MEMORY;
  const file = path.join(folder, 'pages.json');
  return {
    recall: (brief) => {
      const all = readAll(file);
      const known = Object.hasOwn(all, brief) ? all[brief] : null;
      return isKnown(known) ? known : null;
    },
    keep: async (brief, { layout, characters, page: hash }) => {
      const all = readAll(file);
      const { contents, sections, spacing, pictures } = layout;
      const page = { layout: { contents, sections, spacing, pictures }, characters, page: hash };
      const text = JSON.stringify({ ...all, [brief]: page });
      if (text !== JSON.stringify(all)) replaceFile(file, text);
    },
  };
}

/** Characters of a page beyond ASCII, each once. */
export const charactersOf = (html: string): string =>
  [...new Set(html.slice(html.indexOf('<body')).match(/[^\0-\x7f]/gu) ?? [])].sort().join('');
