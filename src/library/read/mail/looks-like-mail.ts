/** The text of a file → whether it begins as mails and web archives do, with fields and not with a text. */

const HEAD = 20_000;
/** A mailbox file puts a line above each mail, Apple Mail the mail's length. */
const ENVELOPE = /^\ufeff?(?:From \S[^\n]*\n|\d{1,9}\s*\n)/;
const FIELD = /^([\w-]+):(?: .*|)$/;

/** The names of the fields at the head of a text; empty where anything else stands there. */
function fieldNames(text: string): ReadonlySet<string> {
  const [head = ''] = text.slice(0, HEAD).replace(/\r\n?/g, '\n').replace(ENVELOPE, '').trimStart().split('\n\n');
  const lines = head.split('\n').filter((line) => !/^[ \t]/.test(line));
  const names = lines.map((line) => FIELD.exec(line)?.[1]?.toLowerCase());
  return names.some((name) => name === undefined) ? new Set() : new Set(names.filter((name) => name !== undefined));
}

const FOR_PEOPLE = ['from', 'date', 'subject', 'to'];
const FOR_PROGRAMS = ['mime-version', 'content-type', 'message-id', 'received', 'return-path'];

const countIn = (names: ReadonlySet<string>, wanted: readonly string[]): number =>
  wanted.filter((name) => names.has(name)).length;

/** How surely this is a mail, 0 to 1: a note may begin with "From:" and "Subject:" too. */
export function mailSureness(text: string): number {
  const names = fieldNames(text);
  const people = countIn(names, FOR_PEOPLE);
  if (countIn(names, FOR_PROGRAMS) > 0) return people > 1 ? 1 : 0.6;
  return people > 2 ? 0.7 : 0;
}

const ARCHIVE =
  /^(?:snapshot-content-location:|content-location:|content-type:\s*multipart\/related|from:\s*["<]*saved by )/im;

/** How surely it is a page that a browser saved: those name the page's address, and no receiver. */
export function archiveSureness(text: string): number {
  const names = fieldNames(text);
  if (!names.has('content-type') || names.has('to') || names.has('received') || names.has('message-id')) return 0;
  const [head = ''] = text.slice(0, HEAD).replace(/\r\n?/g, '\n').trimStart().split('\n\n');
  return ARCHIVE.test(head) ? 1.1 : 0;
}
