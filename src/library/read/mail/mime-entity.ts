/** The bytes of a mail or a web archive → the tree of its parts, each with its fields, bounded in number and depth. */
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { withinTime } from '../within-time.ts';
import { fieldOf, type MimeField, type ParameterValue, parametersOf, readFields } from './mime-headers.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export interface MimeEntity {
  readonly fields: readonly MimeField[];
  /** "text/html"; lower case. */
  readonly type: string;
  readonly parameters: ParameterValue['parameters'];
  /** Sent along rather than shown. */
  readonly attached: boolean;
  /** Of a multipart its parts, of a mail within a mail that mail; else none. */
  readonly parts: readonly MimeEntity[];
  /** True where parts in it were left out, for there are too many. */
  readonly cut: boolean;
  /** What it holds, as bytes. */
  readonly content: () => Promise<Uint8Array>;
}

/** Mails nest a few levels deep, archives hold a part for each picture. What is beyond is left out. */
const DEEPEST = 12;
const MOST_PARTS = 1000;

const LF = 0x0a;
const CR = 0x0d;

/** Where the first empty line ends; a head without a body ends with the bytes. */
function headLength(bytes: Uint8Array): number {
  if (bytes[0] === LF) return 1;
  if (bytes[0] === CR && bytes[1] === LF) return 2;
  for (let i = bytes.indexOf(LF); i >= 0; i = bytes.indexOf(LF, i + 1)) {
    const next = bytes[i + 1] === CR ? i + 2 : i + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return bytes.length;
}

const startsLine = (bytes: Uint8Array, at: number): boolean => at === 0 || bytes[at - 1] === LF;

/** Only "--" and white space may stand behind a boundary on its line. */
function isBoundaryLine(bytes: Uint8Array, end: number): boolean {
  const line =
    Buffer.from(bytes.subarray(end, end + 80))
      .toString('latin1')
      .split('\n')[0] ?? '';
  return /^(?:--)?[ \t\r]*$/.test(line);
}

/** The bytes between the lines that are the boundary, the last part open to the end where nothing closes it. */
function splitParts(bytes: Uint8Array, boundary: string): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  const parts: Uint8Array[] = [];
  let from = -1;
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    const end = at + mark.length;
    if (!startsLine(bytes, at) || !isBoundaryLine(bytes, end)) continue;
    if (from >= 0) parts.push(bytes.subarray(from, at));
    const closes = bytes[end] === 0x2d;
    const line = bytes.indexOf(LF, end);
    from = closes || line < 0 ? -1 : line + 1;
    if (closes || parts.length >= MOST_PARTS) return parts;
  }
  return from < 0 ? parts : [...parts, bytes.subarray(from)];
}

interface Budget {
  parts: number;
}

/** The parts of a multipart, and the mail in a "message/rfc822". */
async function partsOf(type: string, body: Uint8Array, encoding: string, boundary: string): Promise<Uint8Array[]> {
  if (type === 'message/rfc822') return [await decodeTransfer(body, encoding)];
  return type.startsWith('multipart/') && boundary !== '' ? withinTime(() => splitParts(body, boundary)) : [];
}

async function readEntity(bytes: Uint8Array, usual: string, depth: number, budget: Budget): Promise<MimeEntity> {
  budget.parts += 1;
  const end = headLength(bytes);
  const fields = await readFields(bytes.subarray(0, end));
  const { value, parameters } = parametersOf(fieldOf(fields, 'content-type'));
  const type = value === '' ? usual : value;
  const encoding = fieldOf(fields, 'content-transfer-encoding');
  const body = bytes.subarray(end);
  const parts: MimeEntity[] = [];
  const within = depth < DEEPEST ? await partsOf(type, body, encoding, parameters['boundary'] ?? '') : [];
  for (const part of within) {
    if (budget.parts >= MOST_PARTS) break;
    const partsAre = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    parts.push(await readEntity(part, partsAre, depth + 1, budget));
  }
  const attached = parametersOf(fieldOf(fields, 'content-disposition')).value === 'attachment';
  const cut = parts.length < within.length || parts.some((part) => part.cut);
  return { fields, type, parameters, attached, parts, cut, content: () => decodeTransfer(body, encoding) };
}

export const readMime = (bytes: Uint8Array): Promise<MimeEntity> => readEntity(bytes, 'text/plain', 0, { parts: 0 });

/** Says that parts were left out, where some were. */
export const cutParts = ({ cut }: MimeEntity, file: string | null): readonly Diagnostic[] =>
  cut ? [diagnose('intake-parts-long', { limit: MOST_PARTS }, { file })] : [];

/** Every part that holds something itself, in order. */
export const leavesOf = (entity: MimeEntity): readonly MimeEntity[] =>
  entity.parts.length === 0 ? [entity] : entity.parts.flatMap(leavesOf);
