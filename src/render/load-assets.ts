/** Names of a template and a style → their texts, partials, imports and fonts; a workspace's file comes before ours. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { findAsset } from './find-asset.ts';
import { type AddedFonts, loadAddedFonts } from './fonts/added-fonts.ts';
import type { FontQuery } from './fonts/find-fonts.ts';
import { loadFonts } from './fonts/load-fonts.ts';
import type { RenderAssets, TemplateFile } from './model.ts';

export interface AssetQuery {
  readonly template: string;
  readonly style: string;
  /** Searched in this order; the first that has a file of a name gives it. Folders that are not there are passed over. */
  readonly folders: { readonly templates: readonly string[]; readonly styles: readonly string[] };
  /** Fonts beside the packaged ones; none where it is left out. */
  readonly fonts?: FontQuery;
}

const NO_FONTS: AddedFonts = { fonts: [], diagnostics: [] };
const NAME = /^[\w][\w.-]*$/;
const IMPORT = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)["']?\s*\)?[^;]*;/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Names of the files with this ending in all folders, each once, in alphabetical order. */
function namesIn(folders: readonly string[], ending: string): readonly string[] {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  const names = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  return [...new Set(names)].sort();
}

function loadTemplate(folders: readonly string[], name: string): TemplateFile {
  const file = NAME.test(name) ? findAsset(folders, `${name}.hbs`) : null;
  if (file === null) fail('template-not-found', { name, known: namesIn(folders, '.hbs').join(', ') });
  return { name, file, text: readFileSync(file, 'utf8') };
}

function loadPartials(folders: readonly string[]): readonly TemplateFile[] {
  const partials = folders.map((folder) => path.join(folder, 'partials'));
  return namesIn(partials, '.hbs').map((name) => loadTemplate(partials, name));
}

/** From 1; where a name stands first in a file. */
const lineOf = (name: string, file: string): number =>
  readFileSync(file, 'utf8').split(name)[0]?.split('\n').length ?? 1;

/** The file of the nearest name, in whichever folder of styles it lies. */
function importHint(name: string, folders: readonly string[]): string {
  const parts = namesIn(
    folders.map((folder) => path.join(folder, 'parts')),
    '.css',
  );
  const known = [...namesIn(folders, '.css').map((each) => `${each}.css`), ...parts.map((part) => `parts/${part}.css`)];
  const meant = nearest(
    path.basename(name, '.css'),
    known.map((file) => path.basename(file, '.css')),
  );
  const file = known.find((each) => path.basename(each, '.css') === meant);
  return file === undefined ? '' : `Did you mean "${file}"? `;
}

/** Puts each imported file in the place of its @import; each file once, so that styles may import each other's parts. */
function resolveImports(css: string, file: string, folders: readonly string[], seen: Set<string>): string {
  return css.replace(COMMENT, '').replace(IMPORT, (_, name: string) => {
    const inside = !path.isAbsolute(name) && !name.split('/').includes('..') && !name.includes(':');
    const found = inside ? findAsset(folders, name) : null;
    if (found === null)
      fail('style-import', { name, hint: importHint(name, folders) }, { file, line: lineOf(name, file) });
    if (seen.has(found)) return '';
    seen.add(found);
    return resolveImports(readFileSync(found, 'utf8'), found, folders, seen);
  });
}

/** The style, and the files of which it consists. */
function loadStyle(
  folders: readonly string[],
  name: string,
): { readonly css: string; readonly files: readonly string[] } {
  const file = NAME.test(name) ? findAsset(folders, `${name}.css`) : null;
  if (file === null) fail('style-not-found', { name, known: namesIn(folders, '.css').join(', ') });
  const files = new Set([file]);
  const css = resolveImports(readFileSync(file, 'utf8'), file, folders, files);
  return { css, files: [...files] };
}

/** Runs a step and keeps its diagnostics, so that a wrong template and a wrong style are told together. */
function attempt<T>(step: () => T, diagnostics: Diagnostic[]): T | null {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof BriefpressError)) throw error;
    diagnostics.push(...error.diagnostics);
    return null;
  }
}

/** Throws a BriefpressError where template, style or a font is not there or cannot be used: without them there is no page. */
export function loadAssets({ template, style, folders, fonts }: AssetQuery): {
  readonly assets: RenderAssets;
  readonly diagnostics: readonly Diagnostic[];
  /** Of which the style consists, its imports among them. */
  readonly styleFiles: readonly string[];
} {
  const problems: Diagnostic[] = [];
  const file = attempt(() => loadTemplate(folders.templates, template), problems);
  const loaded = attempt(() => loadStyle(folders.styles, style), problems);
  const added = fonts === undefined ? NO_FONTS : attempt(() => loadAddedFonts(fonts), problems);
  if (file === null || loaded === null || added === null) throw new BriefpressError(problems);
  const all = [...loadFonts(), ...added.fonts];
  const assets = { template: file, partials: loadPartials(folders.templates), css: loaded.css, fonts: all };
  return { assets, diagnostics: added.diagnostics, styleFiles: loaded.files };
}
