import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefpressError } from '../../../src/diagnostics/diagnostic.ts';
import { loadAddedFonts } from '../../../src/render/fonts/added-fonts.ts';
import { chooseFonts } from '../../../src/render/fonts/choose-fonts.ts';
import { isPlain, lackingOf } from '../../../src/render/fonts/coverage.ts';
import { describeFont } from '../../../src/render/fonts/describe-font.ts';
import { fontFaceCss } from '../../../src/render/fonts/font-face-css.ts';
import { loadFonts } from '../../../src/render/fonts/load-fonts.ts';
import { standInFont } from '../../../src/render/fonts/stand-in-font.ts';

const packages = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/amiri/package.json')),
  '../..',
);
const AMIRI = path.join(packages, '@fontsource/amiri/files/amiri-arabic-400-normal');
const ARABIC = 'السلام عليكم';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'briefpress-fonts-'));
  mkdirSync(path.join(root, 'fonts'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(path.join(root, 'fonts', name), bytes);

/** The package as npm would have put it into the workspace. */
function install(): void {
  const folder = path.join(root, 'node_modules/@fontsource/amiri');
  mkdirSync(path.join(folder, 'files'), { recursive: true });
  const from = path.dirname(path.dirname(AMIRI));
  for (const file of ['unicode.json', 'metadata.json', 'package.json'])
    copyFileSync(path.join(from, file), path.join(folder, file));
  for (const weight of [400, 700]) {
    const file = `files/amiri-arabic-${weight}-normal.woff2`;
    copyFileSync(path.join(from, file), path.join(folder, file));
  }
}

function problems(...entries: readonly string[]) {
  try {
    return loadAddedFonts({ root, entries }).diagnostics;
  } catch (error) {
    if (error instanceof BriefpressError) return error.diagnostics;
    throw error;
  }
}

describe('a font file', () => {
  it('says its family, face and characters, in every format', () => {
    const woff2 = describeFont(readFileSync(`${AMIRI}.woff2`));
    expect(woff2).toMatchObject({ format: 'woff2', family: 'Amiri', weight: 400, style: 'normal' });
    expect(describeFont(readFileSync(`${AMIRI}.woff`))).toEqual({ ...woff2, format: 'woff' });
    const plain = describeFont(standInFont(['漢', '字']));
    expect(plain).toMatchObject({ format: 'truetype', family: 'Missing Sorts', variable: false });
    expect(plain.ranges).toEqual([
      [0x5b57, 0x5b57],
      [0x6f22, 0x6f22],
    ]);
  });

  it('is refused with the reason where it is none, or damaged', () => {
    expect(() => describeFont(Buffer.from('hello, world'))).toThrow('neither TrueType, OpenType, WOFF nor WOFF2');
    expect(() => describeFont(Buffer.from('ttcf00000000'))).toThrow('a collection');
    expect(() => describeFont(readFileSync(`${AMIRI}.woff2`).subarray(0, 3000))).toThrow('damaged');
  });
});

describe('fonts of a workspace', () => {
  it('are those of a package that is installed in it', () => {
    install();
    const { fonts, diagnostics } = loadAddedFonts({ root, entries: ['@fontsource/amiri'] });
    expect(fonts.map(({ family, weight }) => [family, weight])).toEqual([
      ['Amiri', 400],
      ['Amiri', 700],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('are those that lie in its folder fonts/, each in one format', () => {
    copyFileSync(`${AMIRI}.woff2`, path.join(root, 'fonts/amiri.woff2'));
    copyFileSync(`${AMIRI}.woff`, path.join(root, 'fonts/amiri.woff'));
    put('LICENSE.txt', 'free');
    expect(loadAddedFonts({ root, entries: [] }).fonts).toMatchObject([{ format: 'woff2', added: true }]);
  });

  it('that are not there are told with what to do', () => {
    const [problem] = problems('@fontsource/amiri');
    expect(problem).toMatchObject({ code: 'font-not-found', key: 'fonts', file: path.join(root, 'briefpress.yaml') });
    expect(problem?.how).toContain('npm install @fontsource/amiri');
    expect(problems('./missing.ttf', 'fonts').map(({ code }) => code)).toEqual(['font-not-found']);
    expect(problems('fonts').map(({ code }) => code)).toEqual(['font-none-inside']);
  });

  it('that cannot be used are all told, each with its file', () => {
    put('a.ttf', 'no font');
    put('b.otf', standInFont(['a']).subarray(0, 400));
    put('c.ttf', '');
    truncateSync(path.join(root, 'fonts/c.ttf'), 3_000_000);
    expect(problems().map(({ code, file }) => [code, path.basename(file ?? '')])).toEqual([
      ['font-unreadable', 'a.ttf'],
      ['font-unreadable', 'b.otf'],
      ['font-too-large', 'c.ttf'],
    ]);
  });

  it.each([
    ['variable', 'fvar', 'font-variable'],
    ['of PostScript outlines', 'CFF ', 'font-postscript'],
  ])('that are %s are used and told', (_, table, code) => {
    // A table that such a font alone has, in place of one that nobody here reads.
    const font = Buffer.from(standInFont(['漢']))
      .toString('latin1')
      .replace('post', table);
    put('v.ttf', Buffer.from(font, 'latin1'));
    expect(problems().map((problem) => [problem.code, problem.severity])).toEqual([[code, 'warning']]);
  });
});

describe('what the packaged fonts lack', () => {
  it('is nothing of what counts as plain', () => {
    const plain = Array.from({ length: 0x2100 }, (_, i) => String.fromCodePoint(i)).filter(isPlain);
    const lacks = lackingOf(loadFonts());
    expect(plain.length).toBeGreaterThan(400);
    // With a letter that is not plain beside it no text passes unread.
    expect(plain.filter((character) => lacks(`${character}ω`).length > 0)).toEqual([]);
  });

  it('is taken from the fonts of the workspace, under the name of every packaged face', () => {
    install();
    const all = [...loadFonts(), ...loadAddedFonts({ root, entries: ['@fontsource/amiri'] }).fonts];
    const choice = chooseFonts(all, `He said: ${ARABIC} 漢`);
    expect(choice.missing).toEqual(['漢']);
    expect(choice.fallbacks.map(({ characters }) => characters.join(''))).toEqual([
      [...new Set(ARABIC.replace(' ', ''))].sort().join(''),
    ]);
    const rules = fontFaceCss(choice, all).split('\n');
    const arabic = rules.filter((rule) => rule.includes('U+627'));
    const faces = arabic.map((rule) =>
      /font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+)/.exec(rule)?.slice(1).join(' '),
    );
    expect(faces).toEqual([
      'Source Serif 4 400 normal',
      'Source Serif 4 400 italic',
      'Source Serif 4 600 normal',
      'Source Serif 4 600 italic',
      'Source Sans 3 400 normal',
      'Source Sans 3 400 italic',
      'Source Sans 3 600 normal',
    ]);
    const [regular, semibold] = [400, 700].map((weight) =>
      readFileSync(`${AMIRI.replace('400', String(weight))}.woff2`),
    );
    expect(arabic[0]).toContain(regular?.toString('base64'));
    expect(arabic[2]).toContain(semibold?.toString('base64'));
  });

  it('comes with the signs of which a letter may be set, but for those that packaged fonts have', () => {
    install();
    const all = [...loadFonts(), ...loadAddedFonts({ root, entries: ['@fontsource/amiri'] }).fonts];
    const rules = fontFaceCss(chooseFonts(all, 'ؤ'), all).split('\n');
    const ranges = rules.map((rule) => /unicode-range:([^;]+)/.exec(rule)?.[1] ?? '');
    // A waw with a hamza above it: the letter, the waw and the hamza.
    expect(ranges.filter((range) => range.includes('U+624'))[0]).toBe('U+624,U+648,U+654');
  });

  it('leaves a page alone that lacks nothing', () => {
    install();
    const all = [...loadFonts(), ...loadAddedFonts({ root, entries: ['@fontsource/amiri'] }).fonts];
    expect(chooseFonts(all, 'plain Київ')).toMatchObject({ fallbacks: [], named: [], missing: [] });
    expect(chooseFonts(all, ARABIC, '--text: "Amiri"').named.map(({ weight }) => weight)).toEqual([400, 700]);
  });
});
