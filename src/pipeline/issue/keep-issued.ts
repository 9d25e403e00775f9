/** An edition that is issued already → its files as they are; those that are missing are made again from the ledger. */
import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../edition/model.ts';
import { parseEdition } from '../../edition/parse-edition.ts';
import { writeWhole } from '../../print/write-whole.ts';
import type { IssuedEdition } from '../../schedule/model.ts';
import type { Ledger } from '../../schedule/open-ledger.ts';
import { hashOfFile } from './settle-intended.ts';

export interface KeptEdition {
  readonly edition: Edition;
  /** The PDF, and the edition's JSON. */
  readonly files: readonly [pdf: string, json: string];
  readonly restored: boolean;
  /** Null where nothing was printed. */
  readonly pages: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** `print` is asked only where the PDF is missing. */
export async function keepIssued(
  issued: IssuedEdition,
  ledger: Ledger,
  root: string,
  print: (edition: Edition) => Promise<Printed>,
): Promise<KeptEdition> {
  const json = ledger.editionOf(issued) ?? '';
  const [file, jsonFile] = [path.join(root, issued.path), path.join(root, issued.editionPath)];
  const { edition } = parseEdition(json, jsonFile);
  const kept = { edition, files: [file, jsonFile] as const };
  const found = await hashOfFile(file);
  const jsonMissing = (await hashOfFile(jsonFile)) === null;
  if (jsonMissing) await writeWhole(jsonFile, json);
  if (found !== null) {
    const changed = found === issued.pdfHash ? [] : [diagnose('issued-file-changed', {}, { file })];
    return { ...kept, restored: jsonMissing, pages: null, diagnostics: changed };
  }
  const { bytes, pages } = await print(edition);
  await writeWhole(file, bytes);
  const same = (await hashOfFile(file)) === issued.pdfHash;
  return { ...kept, restored: true, pages, diagnostics: same ? [] : [diagnose('issued-other-bytes', {}, { file })] };
}
