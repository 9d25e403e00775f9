/** A workspace and a brief's name → the parsed brief. Throws every problem of its file at once. */
import { readFile } from 'node:fs/promises';
import type { Brief } from '../definition/model.ts';
import { parseBrief } from '../definition/parse-brief.ts';
import { BriefpressError, type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
import { listBriefs, resolveBriefNames } from '../workspace/list-briefs.ts';
import { listDesigns } from '../workspace/list-designs.ts';
import type { Workspace } from '../workspace/model.ts';

export interface BriefRead {
  readonly brief: Brief;
  /** Absolute path. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function fileOf(workspace: Workspace, wish: string): Promise<string> {
  const briefs = await listBriefs(workspace);
  const known = briefs.map((entry) => entry.name);
  const { names, diagnostics } = resolveBriefNames([wish], known);
  const entry = briefs.find(({ name }) => name === names[0]);
  if (!entry) throw new BriefpressError(diagnostics);
  return entry.file;
}

async function readBriefFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    return fail('brief-unreadable', { reason: (error as Error).message }, { file }, error);
  }
}

/** All that is wrong with a brief, and the brief itself where it can be used. */
export async function examineBrief(
  workspace: Workspace,
  wish: string,
): Promise<{ readonly brief: Brief | null; readonly file: string; readonly diagnostics: readonly Diagnostic[] }> {
  const file = await fileOf(workspace, wish);
  const [text, designs] = await Promise.all([readBriefFile(file), listDesigns(workspace)]);
  const { lang, template, style, paper, timezone, limits } = workspace.settings;
  return { file, ...parseBrief(text, file, { lang, template, style, paper, timezone, limits, ...designs }) };
}

export async function readBrief(workspace: Workspace, wish: string): Promise<BriefRead> {
  const { brief, file, diagnostics } = await examineBrief(workspace, wish);
  if (brief === null) throw new BriefpressError(diagnostics);
  return { brief, file, diagnostics };
}
