/** The bytes of a file of mails → each mail's own: of a mailbox (mbox) all that are in it, of Apple Mail's file the one. */

/** A line "From SENDER DATE" above each mail; in mails such lines are quoted. */
const BEGINNING = /(?<=^|\n\r?\n)From \S[^\n]*\n/g;
const YEAR = /\d{4}/;
const LENGTH = /^(\d{1,9})\s*\n/;

/** Bytes as characters of the same number, so that places are the same in both. */
const asCharacters = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const [lengthLine, length = ''] = LENGTH.exec(asCharacters(bytes.subarray(0, 20))) ?? [];
  if (lengthLine) return [bytes.subarray(lengthLine.length, lengthLine.length + Number(length))];
  if (!/^From /.test(asCharacters(bytes.subarray(0, 5)))) return [bytes];
  const lines = [...asCharacters(bytes).matchAll(BEGINNING)].filter(([line]) =>
    YEAR.test(line.replace(/^From \S+/, '')),
  );
  if (lines.length === 0) return [bytes];
  return lines.map((line, i) => bytes.subarray(line.index + line[0].length, lines[i + 1]?.index ?? bytes.length));
}
