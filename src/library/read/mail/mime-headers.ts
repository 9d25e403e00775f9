/** The head of a mail or of one of its parts → its fields, in order, unfolded, and the values of those that are asked for. */
import { decodeBytes } from '../decode-bytes.ts';
import { withinTime } from '../within-time.ts';

export interface MimeField {
  /** Lower case. */
  readonly key: string;
  readonly value: string;
}

/** A field's value before its first ";", lower case, and what stands behind it: "text/html; charset=utf-8". */
export interface ParameterValue {
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A head is rarely a tenth as long. */
const LONGEST_HEAD = 500_000;
/** Characters of one field; titles, addresses and names of lists have far fewer, and patterns need not be tried on more. */
const LONGEST_VALUE = 2000;

/** postal-mime is loaded when the first mail is read: it costs 40 ms. It takes fields apart, and decodes the words in them. */
const loadParser = async () => import('postal-mime');

/** Fields may stand there in an old encoding, unencoded: the bytes are decoded before they are taken apart. */
export async function readFields(head: Uint8Array): Promise<readonly MimeField[]> {
  const { default: PostalMime } = await loadParser();
  const text = withinTime(() => decodeBytes(head.subarray(0, LONGEST_HEAD)).text);
  const { headers } = await PostalMime.parse(text);
  return headers.map(({ key, value }) => ({ key, value: value.slice(0, LONGEST_VALUE) }));
}

/** The first field of a name as it stands; '' where there is none. */
export const fieldOf = (fields: readonly MimeField[], key: string): string =>
  fields.find((field) => field.key === key)?.value ?? '';

/** A field for people to read: its encoded words decoded. */
export async function wordsOf(fields: readonly MimeField[], key: string): Promise<string> {
  const { decodeWords } = await loadParser();
  return decodeWords(fieldOf(fields, key)).replace(/\s+/g, ' ').trim();
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** The first sender or receiver that a field names; null where it names none. */
export async function mailboxIn(value: string): Promise<Mailbox | null> {
  const { addressParser } = await loadParser();
  const first = addressParser(value, { flatten: true })[0];
  return first ? { name: first.name.trim(), address: first.address ?? '' } : null;
}

const PARAMETER = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g;

export function parametersOf(value: string): ParameterValue {
  const found = [...value.matchAll(PARAMETER)].map(([, name = '', quoted, plain = '']): [string, string] => [
    name.toLowerCase().replace(/\*\d*\*?$/, ''),
    quoted?.replace(/\\(.)/g, '$1') ?? plain,
  ]);
  // The first of two of the same name counts.
  return { value: (/^[^;\s]*/.exec(value)?.[0] ?? '').toLowerCase(), parameters: Object.fromEntries(found.reverse()) };
}
