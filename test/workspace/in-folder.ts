/** A fresh folder for each test of a file, and short ways to reach into it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import type { Settings, Workspace } from '../../src/workspace/model.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

export const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

/** The folder as a workspace, opened without a complaint. */
export async function opened(overrides: Partial<Settings> = {}): Promise<Workspace> {
  const { workspace, diagnostics } = await openWorkspace(folder, overrides);
  expect(diagnostics).toEqual([]);
  if (!workspace) throw new Error('no workspace');
  return workspace;
}

/** The codes of the diagnostics that a call throws. */
export async function codesOf(run: Promise<unknown>): Promise<string[]> {
  const error = await run.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof BriefpressError)) throw new Error(`expected diagnostics, got ${String(error)}`);
  return error.diagnostics.map((d) => d.code);
}
