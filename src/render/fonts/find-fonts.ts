/** What a workspace names under "fonts" → the font files that it means: of a package, of a folder, or the file itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fail } from '../../diagnostics/diagnostic.ts';

/** Where fonts are looked for. */
export interface FontQuery {
  /** Of the workspace: packages are those that are installed there or above it. */
  readonly root: string;
  /** Names of packages, and paths of files or folders from the root. */
  readonly entries: readonly string[];
}

export interface FoundFont {
  readonly file: string;
  /** What its package says of it: family, and the characters for which it is meant as a CSS unicode-range; null for a file alone. */
  readonly told: { readonly family: string; readonly range: string } | null;
}

/** The folder whose fonts are there without being named. */
const OWN_FOLDER = 'fonts';
/** The better packed comes first: of fonts that are there in several formats, one is enough. */
const ENDINGS = ['.woff2', '.woff', '.ttf', '.otf'];
const DEEPEST = 3;
const MOST_FILES = 2000;

/** Of several formats of one font the best packed; in alphabetical order. */
function bestFormats(files: readonly string[]): readonly string[] {
  const best = new Map<string, string>();
  for (const ending of ENDINGS)
    for (const file of files.filter((name) => name.toLowerCase().endsWith(ending))) {
      const stem = file.slice(0, -ending.length);
      if (!best.has(stem)) best.set(stem, file);
    }
  return [...best.values()].sort();
}

function filesBelow(folder: string, depth = 0): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isFile()) return [file];
      const passed = entry.name.startsWith('.') || entry.name === 'node_modules' || depth >= DEEPEST;
      return entry.isDirectory() && !passed ? filesBelow(file, depth + 1) : [];
    })
    .slice(0, MOST_FILES);
}

const kindOf = (place: string): 'file' | 'folder' | null => {
  const found = statSync(place, { throwIfNoEntry: false });
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
};

function packageFolder(name: string, root: string): string | null {
  if (!/^(?:@[\w.~-]+\/)?[\w][\w.~-]*$/.test(name)) return null;
  const lookup = createRequire(path.join(root, 'package.json')).resolve.paths(name) ?? [];
  return lookup.map((folder) => path.join(folder, name)).find((folder) => kindOf(folder) === 'folder') ?? null;
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Packages of Fontsource say for which characters each of their files is meant, by the name of its subset. */
function fontsIn(folder: string): readonly FoundFont[] {
  const family = readJson(path.join(folder, 'metadata.json'))['family'];
  const subsets = Object.entries(readJson(path.join(folder, 'unicode.json')));
  const ranges = new Map(subsets.map(([subset, range]) => [subset.replace(/[[\]]/g, ''), String(range)]));
  const told = (file: string): FoundFont['told'] => {
    const subset = path.basename(file).slice(path.basename(folder).length + 1);
    const range = ranges.get(subset.replace(/-\d{3}-(?:normal|italic)\.woff2?$/, ''));
    return typeof family === 'string' && range !== undefined ? { family, range } : null;
  };
  return bestFormats(filesBelow(folder)).map((file) => ({ file, told: told(file) }));
}

/** Throws where an entry names nothing, or nothing that holds a font. */
export function findFonts({ root, entries }: FontQuery): readonly FoundFont[] {
  const own = kindOf(path.join(root, OWN_FOLDER)) === 'folder' ? fontsIn(path.join(root, OWN_FOLDER)) : [];
  const named = entries.flatMap((entry): readonly FoundFont[] => {
    const place = path.resolve(root, entry);
    const kind = kindOf(place);
    if (kind === 'file') return [{ file: place, told: null }];
    const folder = kind === 'folder' ? place : packageFolder(entry, root);
    const found = folder === null ? [] : fontsIn(folder);
    if (found.length > 0) return found;
    const problem = folder === null ? 'font-not-found' : 'font-none-inside';
    return fail(problem, { name: entry, root }, { file: path.join(root, 'briefpress.yaml'), key: 'fonts' });
  });
  return [...new Map([...named, ...own].map((font) => [font.file, font])).values()];
}
