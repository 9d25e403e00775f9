/**
 * What a killed run intended to issue → issued, where its PDF is whole on the disk, else taken back with all that it has
 * written. So no number is without its files, and no file without its number. Only for who holds the brief's lock: then
 * whoever intended it is no longer at work.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { writeWhole } from '../../print/write-whole.ts';
import type { IntendedEdition } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';

export const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Null where there is no such file. */
export async function hashOfFile(file: string): Promise<string | null> {
  return readFile(file).then(hashBytes, () => null);
}

/** No file is there either where a folder on the way to it is none. */
export async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTDIR') throw error;
  });
}

/** The PDF is written last: where it is whole, all that it needs can be written again from the ledger. */
async function settle(intended: IntendedEdition, ledger: Ledger, root: string): Promise<Diagnostic> {
  const [pdf, json] = [intended.path, intended.editionPath].map((file) => path.join(root, file)) as [string, string];
  const facts = { brief: intended.brief, number: intended.number, date: intended.date };
  for (const file of [pdf, json]) await removeTemporary(file);
  if ((await hashOfFile(pdf)) === intended.pdfHash) {
    await writeWhole(json, ledger.editionOf(intended) ?? '');
    ledger.confirm(intended.id);
    return diagnose('issue-finished', facts, { file: pdf });
  }
  await removeFile(pdf);
  await removeFile(json);
  ledger.withdraw(intended.id);
  return diagnose('issue-withdrawn', facts, { file: pdf });
}

/** What writeWhole() was writing when it was killed. */
async function removeTemporary(file: string): Promise<void> {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch((): string[] => []);
  const torn = names.filter((name) => name.startsWith(`.${path.basename(file)}.`) && name.endsWith('.tmp'));
  for (const name of torn) await rm(path.join(folder, name), { force: true });
}

export async function settleIntended(ledger: Ledger, brief: string, root: string): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const intended of ledger.intended(brief)) diagnostics.push(await settle(intended, ledger, root));
  return diagnostics;
}
