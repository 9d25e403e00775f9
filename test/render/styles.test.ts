/** What a browser would pass over in a style sheet without a word is told, with its line and what was meant. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../src/render/styles/check-style.ts';
import { packaged } from './small-edition.ts';

const PAGE = [':root { --line: 4mm; --body-size: 9pt } p { line-height: var(--line); font-size: var(--body-size) }'];

const FAMILIES = ['Source Serif 4', 'Source Sans 3'];

async function check(text: string) {
  const found = await checkStyle({ sheets: [{ file: '/ws/styles/house.css', text }], page: PAGE, families: FAMILIES });
  expect(found.every(({ file }) => file === '/ws/styles/house.css')).toBe(true);
  return found.map(({ code, line, how }) => [code, line, /Did you mean "([^"]+)"/.exec(how)?.[1] ?? null]);
}

describe('a mistake in a style', () => {
  it.each([
    ['p {\n  colr: red;\n}', ['style-property', 2, 'color']],
    ['p {\n  Font-Wieght: 600;\n}', ['style-property', 2, 'font-weight']],
    ['p { quux-frob: 1 }', ['style-property', 1, null]],
    ['p { text-align: centre }', ['style-value', 1, 'center']],
    ['p { break-inside: aviod }', ['style-value', 1, 'avoid']],
    ['p { color: blakc }', ['style-value', 1, 'black']],
    ['p { font-size: 12 }', ['style-value', 1, null]],
    ['p { margin: 1mmm }', ['style-value', 1, null]],
    ['p { color: #12 }', ['style-value', 1, null]],
    ['\n:root { --boddy-size: 16pt }', ['style-token-unused', 2, '--body-size']],
    ['p { line-height: var(--lines) }', ['style-token-unset', 1, '--line']],
    ['p { background: url(https://example.org/a.png) }', ['style-address', 1, null]],
    ['p { background: url("../../secret.png") }', ['style-address', 1, null]],
    ['p {\n  font-family: Garamond, serif }', ['style-font', 2, null]],
    ['p { font: 600 9pt/4mm "Source Serif", "Source Sans 3" }', ['style-font', 1, 'Source Serif 4']],
    ['p { font: italic 9pt EB Garamond }', ['style-font', 1, null]],
    [':root { --face:\n "Comic Sans", sans-serif } p { font: 9pt/1 var(--face) }', ['style-font', 1, null]],
    ['@page { @top-left { font-family: "Nobodys" } }', ['style-font', 1, null]],
    ['@page {\n @top-lefft { color: red } }', ['style-rule', 2, '@top-left']],
    ['@meda print { p { color: red } }', ['style-rule', 1, '@media']],
    ['p { color red;\n margin: 0 }', ['style-syntax', 1, null]],
    ['p { color: red }\nh2 {\n  color: red', ['style-syntax', 2, null]],
    ['p { color: red }\n}\nh2 { color: red }', ['style-syntax', 2, null]],
  ])('%j is told once', async (text, expected) => expect(await check(text)).toEqual([expected]));

  it('says by its severity whether anything of the rule can work', async () => {
    const found = await checkStyle({
      sheets: [{ file: 'a', text: 'p { x y } q { colr: red }' }],
      page: PAGE,
      families: [],
    });
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('nothing is told', () => {
  it.each([
    'p { text-wrap: balance; text-wrap: pretty; font-variant-emoji: text; text-box: trim-both cap alphabetic }',
    'p { color: oklch(from var(--ink, red) l c h); width: calc(100% - sibling-index() * 2mm); hyphenate-limit-chars: 6 3 2 }',
    '.a { &:hover { color: red } > b { margin-inline: 1mm } } .c:has(> d) { inset: 0 }',
    '@container (min-width: 1px) { a { color: red } } @layer x; @supports (display: grid) { p { display: grid } }',
    '@page wide:first { size: A4 landscape; margin: 1cm; page-orientation: upright; @bottom-right-corner { content: counter(page) } }',
    '@font-face { font-family: "X"; src: url(data:font/woff2;base64,d09GMg) format("woff2"); unicode-range: U+26 }',
    '@counter-style x { system: fixed; symbols: "a" "b"; suffix: "" } @property --y { syntax: "*"; inherits: false }',
    'p { -webkit-hyphens: none; border-shape: none; initial-letter: 2; text-spacing-trim: trim-start; interpolate-size: allow-keywords }',
    ':root { --own: 3mm; --type-scale: 1.4 } p { margin: var(--own); line-height: var(--nowhere, 4mm) }',
    '@import "default.css";\n@import url("parts/page.css");',
    '/* p { colr: red } --boddy: 1 */',
    'p { font: inherit } q { font: 600 9pt/4mm "source serif 4", serif } a { font-family: "Source Sans 3", system-ui }',
    ':root { --own: 9pt } p { font: 400 var(--own)/1.2 "Source Serif 4"; font-family: var(--text, serif) }',
    '@font-face { font-family: "Mine"; src: url(data:font/woff2;base64,d09GMg) } p { font-family: Mine }',
    '',
  ])('of %j', async (text) => expect(await check(text)).toEqual([]));

  it('of any packaged style', async () => {
    const folder = packaged.styles[0] ?? '';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const sheets = files.map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
    expect(sheets.length).toBeGreaterThan(10);
    const templates = readdirSync(packaged.templates[0] ?? '', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => readFileSync(path.join(packaged.templates[0] ?? '', file), 'utf8'));
    expect(await checkStyle({ sheets, page: templates, families: FAMILIES })).toEqual([]);
  });

  it('where a user has written no style', async () =>
    expect(await checkStyle({ sheets: [], page: PAGE, families: [] })).toEqual([]));
});
