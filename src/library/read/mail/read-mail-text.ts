/** The plain text of a mail → its blocks and links: addresses out of the prose, rules and capitals read as what they mean. */
import { type RawBlock, rawBlock } from '../raw-article.ts';
import { readTextBlocks } from '../text-reader.ts';
import type { MailText } from './choose-parts.ts';
import type { MailBody, MailLink } from './mail-body.ts';

/** Joins lines that end in a space to the next (RFC 3676); a signature's line ends in one and stays. */
function joinFlowed(text: string, spaces: boolean): string {
  const lines = text.split('\n').map((line) => line.replace(/^ /, ''));
  return lines
    .map((line) => (line === '-- ' || !line.endsWith(' ') ? `${line}\n` : spaces ? line : line.slice(0, -1)))
    .join('');
}

const ADDRESS = String.raw`https?:\/\/[^\s<>()\[\]]+(?:\([^\s<>()]*\)[^\s<>()\[\]]*)*`;
/** "text <https://…>", "text (https://…)", "text [https://…]". */
const BESIDE = new RegExp(String.raw`[ \t]{0,9}\n?[<(\[]\s{0,9}(${ADDRESS})\s{0,9}[>)\]]`, 'g');
const FOOTNOTE = new RegExp(String.raw`^[ \t]*\[?(\d{1,3})[\].:][ \t]+(?:.{0,80}[ \t])?<?(${ADDRESS})>?[ \t]*$`, 'gm');
const LONGEST_LINK = 150;
const MARK = /[ \t]?\[(\d{1,3})\]/g;
const ALONE = new RegExp(String.raw`^[ \t]*<?(${ADDRESS})>?[ \t]*$`, 'gm');

/** The words of a line before a place in the text, as far as a link may have. */
const lineBefore = (text: string, at: number): string =>
  (
    text
      .slice(Math.max(0, at - LONGEST_LINK), Math.max(0, at))
      .split('\n')
      .at(-1) ?? ''
  ).trim();

/** Every address, with the words of its line that stand before it. */
function linksIn(text: string): MailLink[] {
  return [...text.matchAll(new RegExp(ADDRESS, 'g'))].map((match) => {
    const before = lineBefore(text, match.index).replace(/[<([:\s]+$/, '');
    const above = before === '' ? lineBefore(text, text.lastIndexOf('\n', match.index)) : before;
    return { text: above, address: match[0].replace(/[.,;:!?]+$/, '') };
  });
}

/** Marks are taken out only where the notes that they lead to are. */
function withoutAddresses(text: string): string {
  const notes = new Set([...text.matchAll(FOOTNOTE)].map((match) => match[1]));
  return text
    .replace(FOOTNOTE, '')
    .replace(MARK, (mark, number: string) => (notes.has(number) ? '' : mark))
    .replace(BESIDE, '')
    .replace(ALONE, '');
}

const RULE = /^[ \t]*(?:[*·•~#=_—–-][ \t]?){3,}[ \t]*$/;
const LONGEST_HEADING = 90;

const isCapitals = (line: string): boolean =>
  /\p{Lu}{2}/u.test(line) &&
  line === line.toUpperCase() &&
  line.trim().length <= LONGEST_HEADING &&
  !/[.,;:]$/.test(line.trim());

/** A line alone in capitals, one above a rule, or one marked as in Markdown. */
function headingIn(paragraph: string): RawBlock | null {
  const [line = '', rule, ...rest] = paragraph.split('\n');
  const marked = /^#{1,6} (.+)$/.exec(line);
  if (rule === undefined && marked) return rawBlock('heading', marked[1] ?? '', 2);
  const underlined = rule !== undefined && rest.length === 0 && RULE.test(rule) && line.length <= LONGEST_HEADING;
  if (!underlined && (rule !== undefined || !isCapitals(line))) return null;
  return rawBlock('heading', line.replace(/^[\s*_]+|[\s*_]+$/g, ''), 2);
}

const MOST_LEVELS = 8;

/** Lines that are quoted, one level of quoting taken off; where most lines are, the mail was passed on so. */
const unquote = (line: string): string => line.replace(/^> ?/, '');

function splitQuoted(text: string, levels = MOST_LEVELS): { readonly own: string; readonly quoted: string } {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => line.startsWith('>'));
  if (quoted.length === 0 || levels === 0) return { own: text, quoted: '' };
  if (quoted.length * 2 > lines.filter((line) => line.trim() !== '').length)
    return splitQuoted(lines.map(unquote).join('\n'), levels - 1);
  return { own: lines.filter((line) => !line.startsWith('>')).join('\n'), quoted: quoted.map(unquote).join('\n') };
}

/** From the line "-- " on stands the sender's signature (RFC 3676, 4.3), which is never most of a mail. */
function splitSignature(text: string): { readonly body: string; readonly signature: string } {
  const at = text.search(/^-- ?$/m);
  return at < text.length / 2
    ? { body: text, signature: '' }
    : { body: text.slice(0, at), signature: text.slice(at).replace(/^-- ?\n?/, '') };
}

function blocksOf(text: string): RawBlock[] {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  const headings = new Map(
    paragraphs.map((paragraph) => [paragraph, headingIn(paragraph.replace(/^\n+/, '').trimEnd())]),
  );
  const runs: string[] = [''];
  const parts: (readonly RawBlock[])[] = [];
  const flush = (): void => {
    parts.push(readTextBlocks(runs.join('\n\n')));
    runs.length = 0;
  };
  for (const paragraph of paragraphs) {
    const heading = headings.get(paragraph);
    if (!heading) runs.push(withoutRules(paragraph));
    else {
      flush();
      parts.push([heading]);
    }
  }
  flush();
  return parts.flat();
}

const withoutRules = (paragraph: string): string =>
  paragraph
    .split('\n')
    .map((line) => (RULE.test(line) ? '' : line))
    .join('\n');

const asRole = (text: string, role: 'quoted' | 'signature'): RawBlock[] =>
  text.trim() === '' ? [] : blocksOf(text).map((block) => ({ ...block, role }));

export function readMailText({ text, flowed }: Omit<MailText, 'amount'>): MailBody {
  const lines = text.replace(/\r\n?/g, '\n');
  const joined = flowed === 'no' ? lines : joinFlowed(lines, flowed === 'yes');
  const { own, quoted } = splitQuoted(joined);
  const { body, signature } = splitSignature(own);
  return {
    blocks: [...blocksOf(withoutAddresses(body)), ...asRole(quoted, 'quoted'), ...asRole(signature, 'signature')],
    links: linksIn(joined),
  };
}
