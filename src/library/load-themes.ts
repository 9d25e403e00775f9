/** A folder of theme files → the themes, and what is wrong with them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { scanFolder } from './index/scan-folder.ts';
import type { Theme } from './model.ts';
import { parseThemeFile, type ThemeFile } from './theme-file.ts';

const MAX_BYTES = 1024 * 1024;

export interface LoadedThemes {
  /** In the order of their slugs. */
  readonly themes: readonly Theme[];
  readonly diagnostics: readonly Diagnostic[];
}

/** There are few of them: their files are read each time. */
export function loadThemes(folder: string): LoadedThemes {
  const read = scanFolder(folder).map(({ name, size }) => readTheme(path.join(folder, name), size));
  const themes = read.flatMap(({ theme }) => (theme ? [theme] : []));
  return {
    themes: themes.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Each theme file as it was read last: a process that builds many briefs parses it once. */
const parsed = new Map<string, { readonly text: string; readonly theme: ThemeFile }>();

function parseOnce(text: string, file: string): ThemeFile {
  const before = parsed.get(file);
  if (before?.text === text) return before.theme;
  const theme = parseThemeFile(text, file);
  parsed.set(file, { text, theme });
  return theme;
}

function readTheme(file: string, size: number): ThemeFile {
  try {
    if (size < 0) throw new Error('it is not an ordinary file');
    if (size > MAX_BYTES) throw new Error('it is too large');
    return parseOnce(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
    return { theme: null, diagnostics: [diagnose('theme-unreadable', { reason, limit: 1 }, { file })] };
  }
}
