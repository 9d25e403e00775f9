/** A built PDF → the same pages on sheets of paper, as a file beside it. */
import { readFile } from 'node:fs/promises';
import type { Edition } from '../edition/model.ts';
import { imposePdf } from '../print/sheets/impose-pdf.ts';
import type { Arrangement, SheetOptions } from '../print/sheets/model.ts';
import { writeWhole } from '../print/write-whole.ts';
import { documentMetadata } from './print-edition.ts';

export interface MadeSheets {
  readonly file: string;
  /** Sheets of paper. */
  readonly sheets: number;
}

/** What the file is called behind the name of the PDF. */
function nameOf(arrangement: Arrangement): string {
  return arrangement.kind === 'n-up'
    ? `${arrangement.pages}-up`
    : arrangement.kind === 'booklet'
      ? 'booklet'
      : 'duplex';
}

/** Languages that are read from right to left are folded the other way. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|ckb|dv)\b/i;

export const readsFromRight = (lang: string): boolean => RIGHT_TO_LEFT.test(lang);

/** Replaces sheets that were made before; the PDF stays as it is. */
export async function makeSheets(pdf: string, edition: Edition, options: SheetOptions): Promise<MadeSheets> {
  const name = nameOf(options.arrangement);
  const metadata = documentMetadata(edition);
  const title = `${metadata.title} (${name})`;
  const rightToLeft = readsFromRight(edition.lang);
  const { bytes, sheets } = await imposePdf(await readFile(pdf), { ...options, rightToLeft }, { ...metadata, title });
  const file = pdf.replace(/\.pdf$/, `-${name}.pdf`);
  await writeWhole(file, bytes);
  return { file, sheets };
}
