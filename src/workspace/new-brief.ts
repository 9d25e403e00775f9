/** A name and its themes → a commented brief, and a commented stub of each theme that is not there yet. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { fillSample } from './fill-sample.ts';
import { listDesigns } from './list-designs.ts';
import type { Workspace } from './model.ts';
import { nameProblems } from './name-problems.ts';
import { proposeTerms } from './propose-terms.ts';
import { type NewFile, writeNewFiles } from './write-new-files.ts';

export interface NewBriefOptions {
  /** Slugs; a theme that has no file gets a stub. */
  readonly themes: readonly string[];
  /** Null for the workspace's own. */
  readonly template: string | null;
}

export interface NewBriefReport {
  /** Absolute path of the brief. */
  readonly brief: string;
  /** Absolute paths of the stubs that were made. */
  readonly stubs: readonly string[];
  /** Slugs of the themes that were there. */
  readonly known: readonly string[];
}

/** Throws every problem with the names at once, then writes all files or none. */
export async function newBrief(workspace: Workspace, name: string, options: NewBriefOptions): Promise<NewBriefReport> {
  const { folders, settings } = workspace;
  const template = options.template ?? settings.template;
  const problems = [...nameProblems([name, ...options.themes]), ...(await templateProblems(workspace, template))];
  if (problems.length > 0) throw new BriefpressError(problems);
  const brief = path.join(folders.briefs, `${name}.md`);
  if (existsSync(brief)) fail('file-exists', {}, { file: brief });
  const themes = [...new Set(options.themes)];
  const themeFile = (slug: string): string => path.join(folders.themes, `${slug}.md`);
  const missing = themes.filter((slug) => !existsSync(themeFile(slug)));
  const stubs = await Promise.all(missing.map((slug) => writeStub(slug, themeFile(slug))));
  await writeNewFiles([await writeBrief(brief, name, themes, template, settings.timezone), ...stubs]);
  return { brief, stubs: stubs.map((s) => s.path), known: themes.filter((slug) => !missing.includes(slug)) };
}

async function templateProblems(workspace: Workspace, template: string): Promise<readonly Diagnostic[]> {
  const { templates } = await listDesigns(workspace);
  if (templates.includes(template)) return [];
  const meant = nearest(template, templates);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}There are ${templates.join(', ')}.`;
  return [diagnose('template-unknown', { template, hint })];
}

/** "security-guarantees" → "Security guarantees". */
function titleOf(slug: string): string {
  const words = slug.replace(/-+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A slug as YAML reads it back: "true" and "1e5" would be no texts without quotation marks. */
const yamlWord = (slug: string): string => (/^(?:\d.*|true|false|null)$/.test(slug) ? `"${slug}"` : slug);

async function writeBrief(
  file: string,
  name: string,
  themes: readonly string[],
  template: string,
  timezone: string,
): Promise<NewFile> {
  const facts = {
    TITLE: titleOf(name),
    NAME: name,
    THEMES: themes.map(yamlWord).join(', '),
    TEMPLATE: template,
    TIMEZONE: timezone,
  };
  return { path: file, text: await fillSample('brief.md', facts) };
}

async function writeStub(slug: string, file: string): Promise<NewFile> {
  const terms = await proposeTerms(slug.replace(/-+/g, ' '));
  const facts = { TITLE: titleOf(slug), TERMS: terms.map((term) => JSON.stringify(term)).join(', ') };
  return { path: file, text: await fillSample('theme.md', facts) };
}
