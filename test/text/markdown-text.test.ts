import { describe, expect, it } from 'vitest';
import { readMarkdownText, writeMarkdownText } from '../../src/text/markdown-text.ts';
import { type BlockPiece, type BlockText, piecesOf, placePieces } from '../../src/text/stored-markdown.ts';
import type { BlockKind } from '../../src/text/text-blocks.ts';
import { cpuTime } from '../cpu-time.ts';

const paragraph = (text: string): BlockText => placePieces([{ kind: 'paragraph', level: 0, text }]);
const kindsAndTexts = (markdown: string): string[] =>
  piecesOf(readMarkdownText(markdown)).map((p) => `${p.kind}${p.level || ''}: ${p.text}`);

/** A small generator with a fixed seed (mulberry32), so that a failure can be seen again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ATOMS = (
  '# ## ###### - + * ** _ __ ` ``` ~ ~~~ > >> < <b> </p> <!-- & &amp; &#10; &nbsp; | || \\ \\\\ [ ] ( ) [a](b) ![i](u) [x]: ' +
  '1. 23) --- === :-- word Wort слово 文 https://a.example/b_c?d=e&f=g www.example.org a@b.example “ ” " \' $171 96% snake_case 1 2 . , ; : ! ? […] [ ] [x]'
).split(' ');
const SPACES = [' ', ' ', ' ', '  ', '\t', '\n', '\u00a0', '\r', '\u200b', '\u2028', '\0', '\ud800', ''];
const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'list-item', 'quote', 'table-row', 'preformatted'];

function awkwardPieces(next: () => number): BlockPiece[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const text = (): string => {
    let made = '';
    for (let n = 1 + Math.floor(next() * 8); n > 0; n -= 1)
      made += next() < 0.25 ? pick(SPACES) + pick(ATOMS) : pick(ATOMS) + pick(SPACES);
    return next() < 0.1 ? `\n${made}\n\n` : made;
  };
  return Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
    const kind = pick(KINDS);
    const level =
      kind === 'heading' ? 1 + Math.floor(next() * 6) : kind === 'list-item' ? 1 + Math.floor(next() * 3) : 0;
    return { kind, level, text: text() };
  });
}

describe('the Markdown in which texts are kept', () => {
  it('gives back exactly what was written, whatever is in it', () => {
    const next = generator(7);
    for (let i = 0; i < 20_000; i += 1) {
      const content = placePieces(awkwardPieces(next));
      const markdown = writeMarkdownText(content);
      expect(readMarkdownText(markdown)).toEqual(content);
    }
  });

  it('is read the same by a Markdown parser, so that other programs show the same text', () => {
    const next = generator(11);
    const tame = /[\r\0\t\u200b\u2028\ud800\u00a0]|\s\n|\n\s/;
    // An address that touches other marks is theirs to end as they like.
    const crowded = /(?<!\s|^)(?:https|www|a@b)|(?:f=g|example\.org|b\.example)(?!\s|$)/;
    let compared = 0;
    for (let i = 0; i < 15_000; i += 1) {
      const [piece] = awkwardPieces(next);
      if (
        !piece ||
        piece.kind === 'preformatted' ||
        piece.level > 1 ||
        tame.test(piece.text) ||
        crowded.test(piece.text)
      )
        continue;
      const content = placePieces([{ ...piece, text: piece.text.trim() || 'x' }]);
      const foreign = `${writeMarkdownText(content)}\n\n<!-- not ours -->\n`;
      expect(readMarkdownText(foreign)).toEqual(content);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('stays readable: ordinary prose is written as it is', () => {
    const prose = 'On 3 March (a Tuesday) he said: "We need €5 bn – now." See https://news.example/a_b [sic].';
    expect(writeMarkdownText(paragraph(prose))).toBe(`${prose}\n`);
  });

  it('keeps lists and tables together', () => {
    const content = placePieces([
      { kind: 'list-item', level: 1, text: 'one' },
      { kind: 'list-item', level: 2, text: 'one a' },
      { kind: 'table-row', level: 0, text: 'Year | Troops' },
      { kind: 'table-row', level: 0, text: '2024 | 11,000' },
    ]);
    expect(writeMarkdownText(content)).toBe(
      '- one\n  - one a\n\n| Year | Troops |\n| --- | --- |\n| 2024 | 11,000 |\n',
    );
  });

  it('refuses blocks that leave text out', () => {
    const blocks = [{ kind: 'paragraph', level: 0, start: 0, end: 3 }] as const;
    expect(() => writeMarkdownText({ text: 'one two', blocks })).toThrow(RangeError);
  });
});

describe('Markdown of other hands', () => {
  it('loses its marks and keeps its words', () => {
    expect(kindsAndTexts('A **bold** _word_, a [link](http://a.example), `code` &amp; ~~more~~.')).toEqual([
      'paragraph: A bold word, a link, code & more.',
    ]);
  });

  it('joins wrapped lines and keeps breaks that were asked for', () => {
    expect(kindsAndTexts('one\ntwo  \nthree')).toEqual(['paragraph: one two\nthree']);
  });

  it('knows headings, lists within lists, quotes, tables and code', () => {
    const markdown = '# Title\n\n- a\n  - b\n\n> said\n\n| x | y |\n|---|---|\n| 1 | 2 | 3 |\n\n```\ncode\n```\n';
    expect(kindsAndTexts(markdown)).toEqual([
      'heading1: Title',
      'list-item1: a',
      'list-item2: b',
      'quote: said',
      'table-row: x | y',
      'table-row: 1 | 2 | 3',
      'preformatted: code',
    ]);
  });

  it('never shows HTML', () => {
    expect(kindsAndTexts('<div class="x">Plain <b>words</b></div>\n\nText<br>below <span>it</span>')).toEqual([
      'paragraph: Plain words',
      'paragraph: Text\nbelow it',
    ]);
  });

  it('is read in fair time and to its end, whatever a parser would hang or die on', () => {
    const marks = ['[', '> ', '*a ', '`a', '- ', '<a ', '_a*', '![', '[a](', '**a ', '> - '];
    for (const bad of marks.map((mark) => mark.repeat(20_000))) {
      const began = cpuTime();
      expect(readMarkdownText(`${bad}\n\nafter`).text).toContain('after');
      expect(cpuTime() - began).toBeLessThan(3000);
    }
  });
});
