/** The parts of a mail → those that are its text: of alternatives the best, of parts that belong together the first. */
import { decodeBytes } from '../decode-bytes.ts';
import { withinTime } from '../within-time.ts';
import type { MimeEntity } from './mime-entity.ts';
import { fieldOf } from './mime-headers.ts';
import { withoutMarkup } from './without-markup.ts';

export interface MailText {
  readonly kind: 'html' | 'text';
  readonly text: string;
  /** Lines that end in a space go on ("format=flowed"); with "delsp" the space goes. */
  readonly flowed: 'no' | 'yes' | 'without spaces';
  /** Letters and digits that a reader would see, addresses aside; measured once, for each level of a mail compares them. */
  readonly amount: number;
}

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i;

async function textOf(part: MimeEntity): Promise<MailText> {
  const bytes = await part.content();
  const text = withinTime(() => decodeBytes(bytes, part.parameters['charset'] ?? null).text);
  const { format, delsp } = part.parameters;
  const flowed = /^flowed$/i.test(format ?? '') ? (/^yes$/i.test(delsp ?? '') ? 'without spaces' : 'yes') : 'no';
  const kind = part.type === 'text/html' || PAGE.test(text) ? 'html' : 'text';
  return { kind, text, flowed, amount: withinTime(() => amountIn(kind === 'html' ? withoutMarkup(text) : text)) };
}

function amountIn(shown: string): number {
  return shown.replace(/https?:\/\/\S+|&[#\w]+;|[^\p{L}\p{N}]+/gu, '').length;
}

export const lengthOfTexts = (texts: readonly MailText[]): number => texts.reduce((sum, text) => sum + text.amount, 0);

/** HTML that says less than half of what the plain text says is a stub. */
const STUB = 0.5;

/** The last alternative is the richest (RFC 2046, 5.1.4), unless it is a stub. */
function bestOf(options: readonly (readonly MailText[])[]): readonly MailText[] {
  const filled = options.filter((texts) => texts.length > 0);
  const most = Math.max(0, ...filled.map(lengthOfTexts));
  const rich = filled.findLast(
    (texts) => texts.some(({ kind }) => kind === 'html') && lengthOfTexts(texts) >= most * STUB,
  );
  return rich ?? filled.find((texts) => lengthOfTexts(texts) === most) ?? [];
}

/** The part that the others belong to. */
function rootOf({ parts, parameters }: MimeEntity): readonly MimeEntity[] {
  const id = (part: MimeEntity): string => fieldOf(part.fields, 'content-id').replace(/^<|>$/g, '');
  const start = parameters['start']?.replace(/^<|>$/g, '');
  return [parts.find((part) => id(part) === start && start !== undefined) ?? parts[0]].filter(
    (part) => part !== undefined,
  );
}

/** Mails that are sent along are no part of this one's text. */
async function chooseTexts(entity: MimeEntity): Promise<readonly MailText[]> {
  if (entity.attached || entity.type === 'message/rfc822') return [];
  if (!entity.type.startsWith('multipart/'))
    return /^text\/(?:html|plain)$/.test(entity.type) ? [await textOf(entity)] : [];
  const alike = /^multipart\/(?:related|signed|report)$/.test(entity.type);
  const found: (readonly MailText[])[] = [];
  for (const part of alike ? rootOf(entity) : entity.parts) found.push(await chooseTexts(part));
  return entity.type === 'multipart/alternative' ? bestOf(found) : found.flat();
}

/** Beside HTML, plain parts are what lists and virus scanners put below a mail. */
export async function mailTexts(mail: MimeEntity): Promise<readonly MailText[]> {
  const texts = await chooseTexts(mail);
  const pages = texts.filter(({ kind }) => kind === 'html');
  return pages.length > 0 && lengthOfTexts(pages) * 2 >= lengthOfTexts(texts)
    ? pages
    : texts.filter(({ kind }) => kind === 'text');
}
