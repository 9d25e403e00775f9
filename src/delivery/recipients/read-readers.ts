/**
 * The text of a CSV file (RFC 4180) → readers, and everything that is wrong with it, each with its line. The first line
 * names the columns, in any order and case; commas, semicolons or tabs part them, as spreadsheets write them.
 */
import { parse } from 'csv-parse/sync';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { oneLine, readMailAddress, sameMailbox } from '../../text/mail-address.ts';

export interface Reader {
  readonly name: string | null;
  readonly address: string;
  /** A language tag; null for the edition's. */
  readonly lang: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface ReadReaders {
  readonly readers: readonly Reader[];
  /** How many are to be reached by another channel, and so are not among them. */
  readonly elsewhere: number;
  readonly diagnostics: readonly Diagnostic[];
}

const COLUMNS = ['name', 'address', 'language', 'channel'] as const;
type Column = (typeof COLUMNS)[number];
/** What spreadsheets and address books call them. */
const ALSO: Readonly<Record<string, Column>> = {
  email: 'address',
  'e-mail': 'address',
  mail: 'address',
  'e-mail address': 'address',
  'email address': 'address',
  lang: 'language',
};
const CHANNELS = ['email', 'print', 'folder'];
const BY_MAIL = ['', 'email', 'e-mail', 'mail'];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/** The mark that parts the names of the columns. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const counts = DELIMITERS.map((mark) => head.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsOf(text: string): readonly Row[] {
  // Rows may have too few or too many cells: each is told, and the others are read.
  const records = parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  return records.map(({ record, info }) => {
    const within = record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return { cells: record, line: info.lines - within };
  });
}

interface Head {
  readonly places: Readonly<Partial<Record<Column, number>>>;
  readonly problems: readonly { readonly problem: string; readonly hint: string }[];
}

function readHead(cells: readonly string[]): Head {
  const places: Partial<Record<Column, number>> = {};
  const problems: { problem: string; hint: string }[] = [];
  for (const [i, cell] of cells.entries()) {
    const word = cell.toLowerCase();
    const column = COLUMNS.find((name) => name === word) ?? ALSO[word];
    if (column === undefined) {
      if (word === '') continue;
      const meant = nearest(word, COLUMNS);
      // Columns of the user's own do no harm; one that is nearly right is a slip.
      if (meant !== null) problems.push({ problem: `a column "${oneLine(cell)}"`, hint: `Did you mean "${meant}"?` });
    } else if (places[column] !== undefined) problems.push({ problem: `two columns "${column}"`, hint: '' });
    else places[column] = i;
  }
  if (places.address === undefined && !problems.some(({ hint }) => hint.includes('address')))
    problems.push({ problem: 'no column "address"', hint: '' });
  return { places, problems };
}

function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** A reader, the channel by which he is reached otherwise, or what is wrong. */
function readRow(
  { cells, line }: Row,
  { places }: Head,
): Reader | { readonly channel: string } | { readonly reason: string } {
  const cell = (column: Column): string => oneLine(cells[places[column] ?? -1] ?? '');
  const channel = cell('channel').toLowerCase();
  if (!BY_MAIL.includes(channel)) {
    if (CHANNELS.includes(channel)) return { channel };
    const meant = nearest(channel, CHANNELS);
    return { reason: `there is no channel "${channel}"${meant === null ? '' : `, did you mean "${meant}"?`}` };
  }
  const written = cells[places.address ?? -1] ?? '';
  const read = readMailAddress(written);
  if (read === null)
    return { reason: written === '' ? 'it has no address' : `"${oneLine(written)}" is no e-mail address` };
  const lang = cell('language');
  if (lang !== '' && !isLanguage(lang)) return { reason: `"${lang}" is no language tag such as en, de or uk` };
  return { name: cell('name') || read.name, address: read.address, lang: lang || null, line };
}

const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => cell === '');

/** `file` is how diagnostics call it. Never throws. */
export function readReaders(text: string, file: string): ReadReaders {
  const rows = attempt(text);
  if (typeof rows === 'string')
    return { readers: [], elsewhere: 0, diagnostics: [diagnose('readers-unreadable', { reason: rows }, { file })] };
  const [first, ...rest] = rows.filter((row) => !isEmpty(row));
  const head = readHead(first?.cells ?? []);
  if (head.problems.length > 0) {
    const line = first?.line ?? 1;
    return {
      readers: [],
      elsewhere: 0,
      diagnostics: head.problems.map((facts) => diagnose('readers-column', facts, { file, line })),
    };
  }
  return gather(rest, head, file);
}

function attempt(text: string): readonly Row[] | string {
  try {
    return rowsOf(text);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  }
}

function gather(rows: readonly Row[], head: Head, file: string): ReadReaders {
  const readers = new Map<string, Reader>();
  const diagnostics: Diagnostic[] = [];
  let elsewhere = 0;
  for (const row of rows) {
    const { line } = row;
    const read = readRow(row, head);
    if ('reason' in read) diagnostics.push(diagnose('readers-row', read, { file, line }));
    else if ('channel' in read) elsewhere++;
    else {
      const known = readers.get(sameMailbox(read.address));
      if (known === undefined) readers.set(sameMailbox(read.address), read);
      else diagnostics.push(diagnose('readers-twice', { address: read.address, first: known.line }, { file, line }));
    }
  }
  if (readers.size === 0 && diagnostics.length === 0) diagnostics.push(diagnose('readers-none', {}, { file }));
  return { readers: [...readers.values()], elsewhere, diagnostics };
}
