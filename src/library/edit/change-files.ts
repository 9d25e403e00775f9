/**
 * Changes of several article files → all of them made, or none. What is to be done is written down first: a run that is
 * killed half-way is finished by the next one that opens the library.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import { createFile, replaceFile } from '../add/write-article-file.ts';
import { hashText } from '../index/index-record.ts';

export interface FileChange {
  /** Name in the articles folder. */
  readonly file: string;
  /** The text that it has. */
  readonly before: string;
  /** The text that it is to have; null where it is to go. */
  readonly after: string | null;
}

interface Folders {
  readonly articles: string;
  readonly data: string;
}

/** Throws file-not-written; the files are then as before. */
export function changeFiles(folders: Folders, changes: readonly FileChange[]): void {
  const plan = changes.length > 1 ? writePlan(folders.data, changes) : null;
  const done: FileChange[] = [];
  try {
    for (const change of changes) {
      putText(folders.articles, change.file, change.after);
      done.push(change);
    }
  } catch (error) {
    for (const { file, before } of done) putText(folders.articles, file, before);
    if (error instanceof BriefpressError) throw error;
    const file = path.join(folders.articles, changes[done.length]?.file ?? '');
    fail('file-not-written', { reason: reasonOf(error) }, { file }, error);
  } finally {
    if (plan !== null) rmSync(plan, { force: true });
  }
}

function putText(folder: string, file: string, text: string | null): void {
  if (text === null) rmSync(path.join(folder, file), { force: true });
  else replaceFile(path.join(folder, file), text);
}

/** What a plan holds of a change: the hash of the text before is enough to see whether the file is still that one. */
interface PlannedChange {
  readonly file: string;
  readonly before: string;
  readonly after: string | null;
}

const plansIn = (data: string): string => path.join(data, 'changes');

/** Once this file is there the changes count as made. */
export function writePlan(data: string, changes: readonly FileChange[]): string {
  const folder = plansIn(data);
  const file = path.join(folder, `${randomBytes(8).toString('hex')}.json`);
  const planned: readonly PlannedChange[] = changes.map((c) => ({ ...c, before: hashText(c.before) }));
  try {
    mkdirSync(folder, { recursive: true });
    createFile(file, JSON.stringify(planned));
  } catch (error) {
    if (error instanceof BriefpressError) throw error;
    fail('file-not-written', { reason: reasonOf(error) }, { file }, error);
  }
  return file;
}

/** Finishes what a killed run left. A file that somebody changed since stays, and then the rest of its plan is dropped. */
export function finishChanges(folders: Folders): readonly Diagnostic[] {
  return plansLeft(folders.data).flatMap((plan) => {
    try {
      const changes = readPlan(plan);
      if (changes !== null) finishPlan(folders.articles, changes);
      rmSync(plan, { force: true });
      return changes === null ? [diagnose('changes-foreign', {}, { file: plan })] : [];
    } catch (error) {
      // Another process has just finished it.
      if (codeOf(error) === 'ENOENT') return [];
      return [diagnose('changes-unfinished', { reason: reasonOf(error) }, { file: folders.articles })];
    }
  });
}

function plansLeft(data: string): readonly string[] {
  try {
    const names = readdirSync(plansIn(data)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    return names.sort().map((name) => path.join(plansIn(data), name));
  } catch {
    return [];
  }
}

/** Null where the file holds anything but what writePlan writes: a plan must name articles of this library alone. */
function readPlan(file: string): readonly PlannedChange[] | null {
  const plan = parseJson(readFileSync(file, 'utf8'));
  return Array.isArray(plan) && plan.every(isPlanned) ? plan : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPlanned(value: unknown): value is PlannedChange {
  if (typeof value !== 'object' || value === null) return false;
  const { file, before, after } = value as Readonly<Record<string, unknown>>;
  const isText = typeof before === 'string' && before !== '' && (after === null || typeof after === 'string');
  return isText && typeof file === 'string' && isArticleName(file);
}

/** The name of a file in the articles folder itself, on any system. */
const isArticleName = (file: string): boolean =>
  path.posix.basename(file) === file &&
  path.win32.basename(file) === file &&
  file.endsWith('.md') &&
  !file.startsWith('.') &&
  !file.includes('\0');

function finishPlan(folder: string, plan: readonly PlannedChange[]): void {
  const open = plan.map((change) => ({ ...change, now: hashOf(path.join(folder, change.file)) }));
  const isForeign = open.some((c) => c.after !== null && c.now !== c.before && c.now !== hashText(c.after));
  if (isForeign) return;
  for (const { file, before, after, now } of open) if (now === before) putText(folder, file, after);
}

/** Null where there is no such file. */
function hashOf(file: string): string | null {
  try {
    return hashText(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** What the file system says, without the path, which the diagnostic has already. */
const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
