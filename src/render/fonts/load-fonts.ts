/** The families of font-families.ts → their files, read from the installed packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFile } from '../model.ts';
import { type FontFamily, fontFamilies } from './font-families.ts';
import { parseUnicodeRange } from './unicode-range.ts';

const require = createRequire(import.meta.url);

/** All subsets of one family; a family has not every subset, and one that it lacks is left out. */
function loadFamily({ family, packageName, faces, subsets }: FontFamily): readonly FontFile[] {
  const folder = path.dirname(require.resolve(`@fontsource/${packageName}/package.json`));
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8'));
  return subsets.flatMap((subset) => {
    const range = ranges[subset];
    if (range === undefined) return [];
    return faces.map(({ weight, style }) => ({
      family,
      weight,
      style,
      subset,
      format: 'woff2' as const,
      ranges: parseUnicodeRange(range),
      data: readFileSync(path.join(folder, 'files', `${packageName}-${subset}-${weight}-${style}.woff2`)),
    }));
  });
}

/** About fifty files, 0.8 MB, a few milliseconds. */
export function loadFonts(): readonly FontFile[] {
  return fontFamilies.flatMap(loadFamily);
}
