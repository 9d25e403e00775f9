/** A folder and the flags of a command → the workspace around it with its settings: defaults ← briefpress.yaml ← flags. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { findRoot, SETTINGS_FILE } from './find-root.ts';
import type { Settings, Workspace } from './model.ts';
import { defaultSettings, readSettings } from './read-settings.ts';

export interface OpenedWorkspace {
  /** Null where there is none, or its settings have a mistake. */
  readonly workspace: Workspace | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads briefpress.yaml and nothing else; writes nothing. */
export async function openWorkspace(cwd: string, overrides: Partial<Settings> = {}): Promise<OpenedWorkspace> {
  const root = findRoot(cwd);
  if (root === null) {
    return { workspace: null, diagnostics: [diagnose('workspace-missing', { folder: path.resolve(cwd) })] };
  }
  const file = path.join(root, SETTINGS_FILE);
  const { text, problem } = await readIfThere(file);
  if (problem) return { workspace: null, diagnostics: [problem] };
  const { settings, diagnostics } = readSettings(text, file, defaultSettings(machineTimezone()));
  if (settings === null) return { workspace: null, diagnostics };
  return { workspace: { root, settings: { ...settings, ...overrides }, folders: foldersOf(root) }, diagnostics };
}

function machineTimezone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Where a workspace keeps what; the names are fixed, so that every workspace reads alike. */
export function foldersOf(root: string): Workspace['folders'] {
  return {
    briefs: path.join(root, 'briefs'),
    articles: path.join(root, 'library', 'articles'),
    themes: path.join(root, 'library', 'themes'),
    templates: path.join(root, 'templates'),
    styles: path.join(root, 'styles'),
    output: path.join(root, 'output'),
    data: path.join(root, '.briefpress'),
  };
}

/** The file of actors of a workspace, which need not be there. */
export const actorsFileOf = (root: string): string => path.join(root, 'library', 'actors.yaml');

async function readIfThere(
  file: string,
): Promise<{ readonly text: string | null; readonly problem: Diagnostic | null }> {
  try {
    return { text: await readFile(file, 'utf8'), problem: null };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { text: null, problem: null };
    return { text: null, problem: diagnose('settings-unreadable', { reason: message }, { file }) };
  }
}
