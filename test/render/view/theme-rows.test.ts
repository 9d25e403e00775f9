import { describe, expect, it } from 'vitest';
import type { ParagraphView } from '../../../src/render/view/passage-view.ts';
import { sheetOf } from '../../../src/render/view/sheet.ts';
import { layOutThemes } from '../../../src/render/view/theme-rows.ts';
import type { ThemeView } from '../../../src/render/view/themes.ts';

const paragraph = (characters: number): ParagraphView => ({
  dir: null,
  short: false,
  passages: [
    {
      parts: ['x'.repeat(characters)],
      opensCut: false,
      open: '',
      close: '',
      lang: null,
      language: null,
      named: false,
      dir: null,
      rtl: false,
      marks: [],
      editor: null,
    },
  ],
});

const theme = (id: string, ...characters: readonly number[]): ThemeView => ({
  id,
  title: id,
  background: [],
  editorLabel: '',
  paragraphs: characters.map(paragraph),
  long: characters.length > 1,
});

const rowsOf = (themes: readonly ThemeView[], paper = 'A4'): readonly string[] =>
  layOutThemes(themes, sheetOf(paper)).map((row) => row.themes.map(({ id }) => id).join('+'));

describe('themes below the opening', () => {
  it.each([
    ['two short ones beside each other', [theme('a', 150, 120), theme('b', 130)], ['a+b']],
    ['an odd one alone', [theme('a', 150), theme('b', 130), theme('c', 140, 90)], ['a+b', 'c']],
    ['a long one alone', [theme('a', 150), theme('b', 900, 900), theme('c', 140), theme('d', 100)], ['a', 'b', 'c+d']],
    ['no short one beside a much longer', [theme('a', 40), theme('b', 350, 250)], ['a', 'b']],
    ['no two of which a sheet would keep a quarter empty', [theme('a', 300, 300), theme('b', 300, 300)], ['a', 'b']],
    ['none', [], []],
  ])('%s', (_, themes, rows) => {
    expect(rowsOf(themes)).toEqual(rows);
  });

  it('each alone on a narrow sheet', () => {
    expect(rowsOf([theme('a', 100), theme('b', 100)], 'A5')).toEqual(['a', 'b']);
  });

  it('in one column where half the width is theirs', () => {
    const [pair, alone] = layOutThemes([theme('a', 100, 90), theme('b', 100, 80), theme('c', 90, 80)], sheetOf('A4'));
    expect(pair?.themes.map(({ long }) => long)).toEqual([false, false]);
    expect(alone?.themes.map(({ long }) => long)).toEqual([true]);
  });
});

it('stay on one sheet where two low columns would leave stray lines on the next', () => {
  const wholes = (...themes: readonly ThemeView[]) => layOutThemes(themes, sheetOf('A4')).map(({ whole }) => whole);
  expect(wholes(theme('low', 200, 200))).toEqual([true]);
  expect(wholes(theme('high', 900, 900, 900, 900))).toEqual([false]);
  // Eight lines a column: a sheet's end may come after two of them, or six.
  expect(wholes(theme('middle', 360, 360))).toEqual([false]);
  expect(wholes(theme('a', 60), theme('b', 60))).toEqual([true]);
  expect(wholes(theme('a', 150, 120), theme('b', 130, 130))).toEqual([false]);
  expect(wholes(theme('one', 300))).toEqual([false]);
});
