/** Texts of the page → how high they will stand, roughly: enough to lay out the first sheet before it is printed. */
import type { Inline, RichBlock } from '../../text/rich-text.ts';
import type { DifferingView, KeyFigureView } from './key-figures.ts';
import type { Masthead } from './masthead.ts';
import type { ParagraphView, PassageView } from './passage-view.ts';
import type { StatementView } from './statements.ts';
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
const BAR = 3.9;

const linesOf = (characters: number, width: number, character: number): number =>
  Math.max(1, Math.ceil((characters * character) / (width * 0.94)));

const passageLength = ({ parts, marks }: PassageView): number =>
  parts.reduce((sum, part) => sum + part.length + 5, marks.length);

function paragraphHeight(characters: number, width: number): number {
  return linesOf(characters, width, TEXT_CHARACTER) * LINE + LINE / 2;
}

function paragraphsHeight(paragraphs: readonly ParagraphView[], width: number): number {
  const lengths = paragraphs.map(({ passages }) => passages.reduce((sum, p) => sum + passageLength(p), 0));
  return lengths.reduce((sum, length) => sum + paragraphHeight(length, width), 0);
}

export function summaryHeight(summary: readonly ParagraphView[], width: number): number {
  return (summary.length === 0 ? 0 : HEADING) + paragraphsHeight(summary, width);
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
  return HEADING + richHeight(theme.background, width) + paragraphsHeight(theme.paragraphs, width);
}

/** A cell of a table of viewpoints. */
export function cellHeight(statements: readonly StatementView[], width: number): number {
  const heights = statements.map(({ content }) => paragraphHeight(passageLength(content), width - 6) + LABEL_LINE);
  return heights.reduce((sum, height) => sum + height, 0);
}

const TITLE = { large: { character: 5.2, line: 11.9 }, long: { character: 3.2, line: 7.6 } };
const QUESTION = { character: 2.1, line: 6.3 };

export function mastheadHeight({ title, long, question, embargo, languageNote }: Masthead, width: number): number {
  const { character, line } = long ? TITLE.long : TITLE.large;
  const asked = question === null ? 0 : linesOf(question.length, width * 0.9, QUESTION.character) * QUESTION.line + 2;
  const notes = (embargo === null ? 0 : 1.4) + (languageNote === null ? 0 : 1.3);
  return 6 + LINE * (3 + notes) + linesOf(title.length, width, character) * line + asked;
}

/** A list of contents stands in two columns. */
export function contentsHeight(entries: number): number {
  return entries === 0 ? 0 : HEADING + Math.ceil(entries / 2) * LINE;
}

/** Lines of small type over a width, the last sentence on one of its own. */
export function smallLines(characters: number, width: number): number {
  return linesOf(characters, width, LABEL_CHARACTER) + 1;
}

const labelHeight = (characters: number): number => linesOf(characters, RAIL, LABEL_CHARACTER) * LABEL_LINE;

function differingHeight({ heading, qualifier, display, label, date }: DifferingView): number {
  const number = (display.length + (qualifier?.length ?? 0)) * 1.2;
  return labelHeight(heading.length + number + passageLength(label) + date.length) + LABEL_LINE / 2;
}

export function railHeight(figures: readonly KeyFigureView[]): number {
  const heights = figures.map(
    ({ label, date, differing, bars }) =>
      FIGURE +
      (bars === null ? 0 : bars.bars.length * BAR + LABEL_LINE / 2) +
      labelHeight(passageLength(label) + (date?.length ?? 0)) +
      differing.reduce((sum, other) => sum + differingHeight(other), 0),
  );
  return heights.reduce((sum, height) => sum + height, figures.length === 0 ? 0 : HEADING - LINE);
}
