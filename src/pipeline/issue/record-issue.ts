/**
 * A composed edition and its PDF → files in the output folder and a line in the ledger, in an order that a kill at any
 * moment cannot spoil: the intention first, then the files, each whole or not at all, the PDF last; then the intention is
 * made good. settle-intended.ts mends what was left between.
 */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../../diagnostics/diagnostic.ts';
import { editionJson } from '../../edition/edition-json.ts';
import { fileStem } from '../../edition/file-stem.ts';
import { hashContent } from '../../edition/hash.ts';
import type { Edition } from '../../edition/model.ts';
import { writeWhole } from '../../print/write-whole.ts';
import type { CoveredTime, Issue } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import type { Workspace } from '../../workspace/model.ts';
import { hashBytes, removeFile } from './settle-intended.ts';

/** Folder and name of the files of an issued edition, absolute, without an ending. */
const issuedStem = (edition: Edition, { folders }: Workspace): string =>
  path.join(folders.output, edition.brief, edition.date, fileStem(edition));

const inRoot = (file: string, root: string): string => path.relative(root, file).split(path.sep).join('/');

function issueOf(
  edition: Edition,
  pdf: Uint8Array,
  slot: string,
  covers: CoveredTime,
  files: { readonly path: string; readonly editionPath: string },
): Issue {
  return {
    brief: edition.brief,
    number: edition.number ?? 1,
    revision: edition.revision,
    slot,
    date: edition.date,
    covers,
    articles: edition.sources.map(({ article }) => article),
    copies: edition.sources.flatMap(({ copies = [] }) => copies.flatMap(({ article }) => article ?? [])),
    hash: edition.hash,
    contentHash: hashContent(edition),
    pdfHash: hashBytes(pdf),
    ...files,
  };
}

/** A file of this name that the ledger does not know is somebody's: from a ledger that was lost, or put there by hand. */
async function refuseExisting(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) fail('issue-file-exists', {}, { file });
  }
}

async function takeBack(id: number, jsonFile: string, ledger: Ledger): Promise<void> {
  await removeFile(jsonFile);
  ledger.withdraw(id);
}

/** Gives the paths of what it wrote, the PDF first. Where it throws, nothing of it is left. */
export async function recordIssue(
  edition: Edition,
  pdf: Uint8Array,
  due: { readonly slot: string; readonly covers: CoveredTime; readonly at: string },
  ledger: Ledger,
  workspace: Workspace,
): Promise<readonly [pdf: string, json: string]> {
  const stem = issuedStem(edition, workspace);
  const [file, jsonFile] = [`${stem}.pdf`, `${stem}.edition.json`];
  await refuseExisting([file, jsonFile]);
  const json = editionJson(edition);
  const names = { path: inRoot(file, workspace.root), editionPath: inRoot(jsonFile, workspace.root) };
  const id = ledger.intend(issueOf(edition, pdf, due.slot, due.covers, names), json, due.at);
  try {
    await writeWhole(jsonFile, json);
    await writeWhole(file, pdf);
  } catch (error) {
    // Where not even that can be done the next run does it.
    await takeBack(id, jsonFile, ledger).catch(() => undefined);
    throw error;
  }
  ledger.confirm(id);
  return [file, jsonFile];
}
