/** HTML → its words, a line break between blocks. */
import { Parser } from 'htmlparser2';
import { writeInPieces } from './write-in-pieces.ts';

const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set('script style template title'.split(' '));

export function htmlText(html: string): string {
  let text = '';
  let unread = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(tag) {
      depth += 1;
      if (UNREAD.has(tag)) unread += 1;
      if (BLOCKS.has(tag)) text += '\n';
      if (tag === 'td' || tag === 'th') text += ' ';
    },
    ontext(data) {
      if (unread === 0) text += data.replace(/\s+/g, ' ');
    },
    onclosetag(tag) {
      depth -= 1;
      if (UNREAD.has(tag)) unread -= 1;
      if (BLOCKS.has(tag) && tag !== 'br') text += '\n';
    },
  });
  writeInPieces(parser, html, () => depth);
  parser.end();
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
