/** Texts of the page → how high they will stand, roughly: enough to lay out the first sheet before it is printed. */
import type { Inline, RichBlock } from '../../text/rich-text.ts';
import type { KeyFigureView } from './key-figures.ts';
import type { PassageView } from './passage-view.ts';
import type { ThemeView } from './themes.ts';

/** Millimetres of the default style; another style is near enough. */
const LINE = 4.6;
const HEADING = 13;
/** Mean width of a character of the text and of a label. */
const TEXT_CHARACTER = 1.62;
const LABEL_CHARACTER = 1.3;
const LABEL_LINE = 3.8;
const FIGURE = 15;
const RAIL = 48;

const linesOf = (characters: number, width: number, character: number): number =>
  Math.max(1, Math.ceil((characters * character) / (width * 0.94)));

const passageLength = ({ parts, marks }: PassageView): number =>
  parts.reduce((sum, part) => sum + part.length + 5, marks.length);

export function paragraphHeight(characters: number, width: number): number {
  return linesOf(characters, width, TEXT_CHARACTER) * LINE + LINE / 2;
}

export function summaryHeight(summary: readonly (readonly PassageView[])[], width: number): number {
  const lengths = summary.map((paragraph) => paragraph.reduce((sum, p) => sum + passageLength(p), 0));
  return lengths.reduce((sum, length) => sum + paragraphHeight(length, width), lengths.length === 0 ? 0 : HEADING);
}

function inlineLength(inline: Inline): number {
  if (inline.kind === 'text') return inline.text.length;
  return inline.kind === 'break' ? 0 : inline.children.reduce((sum, child) => sum + inlineLength(child), 0);
}

const lengthOf = (inlines: readonly Inline[]): number => inlines.reduce((sum, i) => sum + inlineLength(i), 0);

/** Text of an editor, block by block. */
export function richHeight(blocks: readonly RichBlock[], width: number): number {
  const lengths = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.children]).map(lengthOf));
  return lengths.reduce((sum, length) => sum + paragraphHeight(length, width), 0);
}

export function themeHeight(theme: ThemeView, width: number): number {
  const passages = theme.passages.map((passage) => paragraphHeight(passageLength(passage), width));
  return passages.reduce((sum, height) => sum + height, HEADING + richHeight(theme.background, width));
}

export function railHeight(figures: readonly KeyFigureView[]): number {
  const heights = figures.map(
    ({ label }) => FIGURE + linesOf(passageLength(label), RAIL, LABEL_CHARACTER) * LABEL_LINE,
  );
  return heights.reduce((sum, height) => sum + height, figures.length === 0 ? 0 : HEADING - LINE);
}
