/** Names of a template and a style → their texts, partials, imports and fonts; a workspace's file comes before ours. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
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

function findFile(folders: readonly string[], file: string): string | null {
  return folders.map((folder) => path.join(folder, file)).find((candidate) => existsSync(candidate)) ?? null;
}

/** Names of the files with this ending in all folders, each once, in alphabetical order. */
function namesIn(folders: readonly string[], ending: string): readonly string[] {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  const names = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  return [...new Set(names)].sort();
}

function loadTemplate(folders: readonly string[], name: string): TemplateFile {
  const file = NAME.test(name) ? findFile(folders, `${name}.hbs`) : null;
  if (file === null) fail('template-not-found', { name, known: namesIn(folders, '.hbs').join(', ') });
  return { name, file, text: readFileSync(file, 'utf8') };
}

function loadPartials(folders: readonly string[]): readonly TemplateFile[] {
  const partials = folders.map((folder) => path.join(folder, 'partials'));
  return namesIn(partials, '.hbs').map((name) => loadTemplate(partials, name));
}

/** Puts each imported file in the place of its @import; each file once, so that styles may import each other's parts. */
function resolveImports(css: string, file: string, folders: readonly string[], seen: Set<string>): string {
  return css.replace(COMMENT, '').replace(IMPORT, (_, name: string) => {
    const inside = !path.isAbsolute(name) && !name.split('/').includes('..') && !name.includes(':');
    const found = inside ? findFile(folders, name) : null;
    if (found === null) fail('style-import', { name }, { file });
    if (seen.has(found)) return '';
    seen.add(found);
    return resolveImports(readFileSync(found, 'utf8'), found, folders, seen);
  });
}

function loadStyle(folders: readonly string[], name: string): string {
  const file = NAME.test(name) ? findFile(folders, `${name}.css`) : null;
  if (file === null) fail('style-not-found', { name, known: namesIn(folders, '.css').join(', ') });
  return resolveImports(readFileSync(file, 'utf8'), file, folders, new Set([file]));
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
} {
  const problems: Diagnostic[] = [];
  const file = attempt(() => loadTemplate(folders.templates, template), problems);
  const css = attempt(() => loadStyle(folders.styles, style), problems);
  const added = fonts === undefined ? NO_FONTS : attempt(() => loadAddedFonts(fonts), problems);
  if (file === null || css === null || added === null) throw new BriefpressError(problems);
  const all = [...loadFonts(), ...added.fonts];
  const assets = { template: file, partials: loadPartials(folders.templates), css, fonts: all };
  return { assets, diagnostics: added.diagnostics };
}
