/** Summary, key figures and themes → how the first sheet sets them: which figures stand in a column beside the text. */
import type { RichBlock } from '../../text/rich-text.ts';
import type { KeyFigureView } from './key-figures.ts';
import type { Masthead } from './masthead.ts';
import { contentsHeight, mastheadHeight, railHeight, richHeight, summaryHeight, themeHeight } from './measures.ts';
import type { ParagraphView } from './passage-view.ts';
import type { Sheet } from './sheet.ts';
import type { ThemeView } from './themes.ts';

export interface OpeningContent {
  readonly introduction: readonly RichBlock[];
  readonly summary: readonly ParagraphView[];
  readonly keyFigures: readonly KeyFigureView[];
  readonly themes: readonly ThemeView[];
  readonly masthead: Masthead;
  /** Entries of the list of contents; 0 for none. */
  readonly contents: number;
}

export interface Opening {
  /** Key figures in the column beside the text. */
  readonly rail: readonly KeyFigureView[];
  /** Key figures in a band over the width of the sheet. */
  readonly band: readonly KeyFigureView[];
  /** How many themes stand beside the rail; the others follow at full width. */
  readonly themesBesideRail: number;
}

/** Millimetres of the default style: the rail with its gutter, the margins of the first sheet. */
const RAIL = 56;
const SIDE_MARGINS = 36;
const ABOVE_AND_BELOW = 36;
const FEWEST_IN_RAIL = 2;
/** What a band costs, in mm² of empty paper: a rail is to be preferred, and one figure alone is no band. */
const BAND = 1500;
const LONE_FIGURE = 4000;
const bandCost = (figures: number): number => (figures === 0 ? 0 : BAND + (figures === 1 ? LONE_FIGURE : 0));

/** Empty paper beside the shorter of both columns, mm². */
function emptyPaper(column: number, rail: number, width: number): number {
  return column > rail ? (column - rail) * RAIL : (rail - column) * width;
}

function candidates(content: OpeningContent, sheet: Sheet): readonly (Opening & { readonly cost: number })[] {
  const width = sheet.width - SIDE_MARGINS - RAIL;
  const text = richHeight(content.introduction, width) + summaryHeight(content.summary, width);
  const full = sheet.width - SIDE_MARGINS;
  const above = mastheadHeight(content.masthead, full) + contentsHeight(content.contents);
  const most = sheet.height - ABOVE_AND_BELOW - above;
  const { keyFigures: figures, themes } = content;
  return figures.flatMap((_, last) => {
    const rail = figures.slice(0, last + 1);
    if (rail.length < Math.min(FEWEST_IN_RAIL, figures.length) || railHeight(rail) > most) return [];
    const band = figures.slice(last + 1);
    return [...themes.keys(), themes.length].flatMap((beside) => {
      const column = themes.slice(0, beside).reduce((sum, theme) => sum + themeHeight(theme, width), text);
      if (beside > 0 && column > most) return [];
      return [
        {
          rail,
          band,
          themesBesideRail: beside,
          cost: emptyPaper(column, railHeight(rail), width) + bandCost(band.length),
        },
      ];
    });
  });
}

/** What a sheet without a rail costs: a summary in two columns reads less well than one beside its figures. */
const WITHOUT_RAIL = 3600;

/** Tries every split of the figures and every number of themes beside them, and takes the one that wastes least paper. */
export function layOutOpening(content: OpeningContent, sheet: Sheet): Opening {
  const without: Opening = { rail: [], band: content.keyFigures, themesBesideRail: 0 };
  if (sheet.narrow) return without;
  const best = candidates(content, sheet).reduce<(Opening & { cost: number }) | null>(
    (least, next) => (least === null || next.cost < least.cost ? next : least),
    null,
  );
  if (best === null || best.cost > WITHOUT_RAIL) return without;
  const { rail, band, themesBesideRail } = best;
  return { rail, band, themesBesideRail };
}
