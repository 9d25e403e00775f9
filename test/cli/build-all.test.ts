/** Several briefs in one run: the next is read while one is printed, and what is told of each stands in its place. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildAll } from '../../src/cli/build-all.ts';
import { startSession } from '../../src/cli/session.ts';
import type { Printer } from '../../src/print/model.ts';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { runMain } from './run-main.ts';

const BRIEFS = ['one', 'two', 'three', 'four'];
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-all-'));
  await runMain(folder, ['init']);
  const sample = readFileSync(path.join(folder, 'briefs/example-bridge.md'), 'utf8');
  for (const name of BRIEFS) writeFileSync(path.join(folder, 'briefs', `${name}.md`), sample);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prints nothing before a further brief has begun: without one it waits for ever. */
async function waitingPrinter(
  begun: readonly string[],
): Promise<{ readonly printer: Printer; readonly seen: number[] }> {
  const { PDFDocument } = await loadPdfLibrary();
  const document = await PDFDocument.create();
  document.addPage();
  const bytes = await document.save();
  const seen: number[] = [];
  let last = Promise.resolve();
  const wait = async (): Promise<void> => {
    while (begun.length < Math.min(BRIEFS.length, seen.length + 2)) await new Promise((next) => setTimeout(next, 5));
    seen.push(begun.length);
  };
  const print: Printer['print'] = async () => {
    last = last.then(wait);
    await last;
    return { bytes, pages: 1, destinations: {} };
  };
  const browser = { origin: 'setting', path: '', version: '' } as const;
  return { seen, printer: { browser, print, close: async () => undefined, diagnostics: [] } };
}

it('reads the next brief while one is printed, no more than one ahead, and tells of all in their order', async () => {
  const { workspace } = await openWorkspace(folder);
  const stdout: string[] = [];
  const begun: string[] = [];
  const { printer, seen } = await waitingPrinter(begun);
  const session = startSession(
    {
      stdout: { write: (text) => stdout.push(text) },
      stderr: { write: () => undefined },
      cwd: folder,
      env: {},
      isTTY: false,
      now: () => new Date('2025-03-10T08:00:00Z'),
    },
    false,
  );
  const progress = (message: string): void => {
    if (message.startsWith('Building')) begun.push(message);
  };
  const world = { ...session.world, progress, lendPrinter: async () => printer };
  const common = { from: null, to: 'pdf', out: null, date: null } as const;
  const requests = BRIEFS.map((brief) => ({ ...common, brief }));
  const talk = { json: false, open: false, explain: false };
  expect(await buildAll(workspace, requests, talk, { ...session, world })).toBe(0);
  expect(stdout.join('').trim().split('\n')).toEqual(
    BRIEFS.map((brief) => `output/${brief}/2025-03-10/${brief}-2025-03-10.pdf`),
  );
  expect(seen).toEqual([2, 3, 4, 4]);
});
