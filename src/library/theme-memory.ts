/**
 * Theme files → as they were parsed last, in this process or one before it: parsing a handful of them cold takes longer than all
 * else of opening a library.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readProgramHash } from '../store/program-hash.ts';
import { replaceFile } from '../store/replace-file.ts';
import { parseThemeFile, type ThemeFile } from './theme-file.ts';

interface Parsed {
  readonly text: string;
  readonly read: ThemeFile;
}

type Known = Readonly<Record<string, Parsed>>;

export interface ThemeMemory {
  /** As parseThemeFile(). */
  readonly parse: (text: string, file: string) => ThemeFile;
  /** Keeps those that were asked for. Never throws. */
  readonly keep: () => void;
}

function readKnown(file: string, program: string): Known {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly program?: unknown; readonly known?: Known };
    return kept.program === program ? (kept.known ?? {}) : {};
  } catch {
    return {};
  }
}

const inProcess = new Map<string, Known>();

/** `folder`: the data of the workspace. `program`: the hash of the code; null keeps nothing between processes. */
export function themeMemory(folder: string, program: string | null = readProgramHash()): ThemeMemory {
  const file = path.join(folder, 'themes.json');
  const before = inProcess.get(file) ?? (program === null ? {} : readKnown(file, program));
  const now: Record<string, Parsed> = {};
  return {
    parse: (text, name) => {
      const known = Object.hasOwn(before, name) ? before[name] : undefined;
      const parsed = known?.text === text ? known : { text, read: parseThemeFile(text, name) };
      now[name] = parsed;
      return parsed.read;
    },
    keep: () => {
      inProcess.set(file, now);
      const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
      const isSame = names.every((name) => before[name] === now[name]);
      if (program !== null && !isSame) replaceFile(file, JSON.stringify({ program, known: now }));
    },
  };
}
