/** A folder of theme files → the themes, and what is wrong with them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { scanFolder } from './index/scan-folder.ts';
import type { Theme } from './model.ts';
import type { ThemeFile } from './theme-file.ts';
import type { ThemeMemory } from './theme-memory.ts';

const MAX_BYTES = 1024 * 1024;

export interface LoadedThemes {
  /** In the order of their slugs. */
  readonly themes: readonly Theme[];
  readonly diagnostics: readonly Diagnostic[];
}

/** There are few of them: their files are read each time. */
export function loadThemes(folder: string, memory: ThemeMemory): LoadedThemes {
  const read = scanFolder(folder).map(({ name, size }) => readTheme(path.join(folder, name), size, memory));
  memory.keep();
  const themes = read.flatMap(({ theme }) => (theme ? [theme] : []));
  return {
    themes: themes.sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function readTheme(file: string, size: number, { parse }: ThemeMemory): ThemeFile {
  try {
    if (size < 0) throw new Error('it is not an ordinary file');
    if (size > MAX_BYTES) throw new Error('it is too large');
    return parse(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
    return { theme: null, diagnostics: [diagnose('theme-unreadable', { reason, limit: 1 }, { file })] };
  }
}
