/**
 * Fonts of a workspace → font files of the page: for the scripts that the packaged families do not have, and for styles
 * that name them. Read when a page first needs them: most pages do not.
 */
import { readFileSync, statSync } from 'node:fs';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { FontFile } from '../model.ts';
import { describeFont, type FontDescription } from './describe-font.ts';
import { type FontQuery, type FoundFont, findFonts } from './find-fonts.ts';
import { parseUnicodeRange } from './unicode-range.ts';

/** A page carries a font once for each face that a style may ask for. */
const MOST_BYTES = 2_000_000;

export interface AddedFonts {
  readonly fonts: readonly FontFile[];
  readonly diagnostics: readonly Diagnostic[];
}

function readFont({
  file,
}: FoundFont): { readonly data: Uint8Array; readonly described: FontDescription } | Diagnostic {
  try {
    const bytes = statSync(file).size;
    const [size, limit] = [bytes, MOST_BYTES].map((count) => (count / 1e6).toFixed(1));
    if (bytes > MOST_BYTES) return diagnose('font-too-large', { size: size ?? '', limit: limit ?? '' }, { file });
    const data = readFileSync(file);
    return { data, described: describeFont(data) };
  } catch (error) {
    return diagnose('font-unreadable', { reason: (error as Error).message }, { file });
  }
}

/** Of a package that says the characters of its files: opened only when one of them is on the page. */
function lazyFont({ file, told }: FoundFont): FontFile | null {
  const [, weight = '', style = '', packed = ''] = /-(\d{3})-(normal|italic)\.(woff2?)$/.exec(file) ?? [];
  if (told === null || weight === '') return null;
  let data: Uint8Array | null = null;
  return {
    family: told.family,
    weight: Number(weight),
    style: style === 'italic' ? 'italic' : 'normal',
    subset: told.range,
    ranges: parseUnicodeRange(told.range),
    format: packed === 'woff2' ? 'woff2' : 'woff',
    get data() {
      data ??= readFileSync(file);
      return data;
    },
    added: true,
  };
}

function loadFont(font: FoundFont): { readonly font: FontFile | null; readonly diagnostics: readonly Diagnostic[] } {
  const lazy = lazyFont(font);
  if (lazy !== null) return { font: lazy, diagnostics: [] };
  const read = readFont(font);
  if ('code' in read) return { font: null, diagnostics: [read] };
  const { family, weight, style, ranges, format, variable, postScript } = read.described;
  const { data } = read;
  const told = [
    ...(variable ? (['font-variable'] as const) : []),
    ...(postScript ? (['font-postscript'] as const) : []),
  ];
  const diagnostics = told.map((code) => diagnose(code, { family }, { file: font.file }));
  return { font: { family, weight, style, ranges, format, data, subset: font.file, added: true }, diagnostics };
}

/** Throws a BriefpressError with everything that is wrong with what the workspace names. */
export function loadAddedFonts(query: FontQuery): AddedFonts {
  const loaded = findFonts(query).map(loadFont);
  const diagnostics = loaded.flatMap((one) => one.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new BriefpressError(diagnostics);
  return { fonts: loaded.flatMap(({ font }) => font ?? []), diagnostics };
}
