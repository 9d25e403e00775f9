/** How many statements each side has → a bar of shares and its counts. */
import type { EditionViewpoint } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { isRightToLeft } from './direction.ts';
import { isWholeBrief } from './is-whole-brief.ts';
import type { PageContext } from './passage-view.ts';

interface BalanceSegment {
  readonly name: string;
  readonly count: number;
  /** Percent of the bar, from 0 at its left; two decimals. */
  readonly start: string;
  readonly share: string;
  /** Tint 1, 2, 3 … in the order of sides; 0 is no tint, for those on no side. */
  readonly tint: number;
}

export interface BalanceView {
  readonly heading: string;
  readonly segments: readonly BalanceSegment[];
  readonly caption: string;
  /** Who is often quoted and left out by the theme; empty for nobody. */
  readonly leftOut: string;
  /** The bar in words. */
  readonly alternative: string;
}

/** Quoted so often, an actor on no side is named; so many of them at most. */
const OFTEN = 3;
const MOST_NAMES = 4;

/** Empty for nobody. */
export function viewLeftOut({ unplaced }: EditionViewpoint, words: Words): string {
  const often = unplaced.filter(({ statements }) => statements >= OFTEN).slice(0, MOST_NAMES);
  return often.length === 0 ? '' : words.oftenOnNoSide(often.map((a) => `${a.name} ${a.statements}`).join(', '));
}

/** Null where nobody of a side is counted or there are no sides: such a bar says nothing. */
export function viewBalance(
  viewpoint: EditionViewpoint,
  { words, lang }: Pick<PageContext, 'words' | 'lang'>,
): BalanceView | null {
  const { bySide, onNoSide, articles } = viewpoint.balance;
  const sides = viewpoint.sides.map(({ name }, side) => ({ name, count: bySide[side] ?? 0, tint: side + 1 }));
  const parts = onNoSide > 0 ? [...sides, { name: words.onNoSide, count: onNoSide, tint: 0 }] : sides;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (sides.every(({ count }) => count === 0)) return null;
  // The first side begins where reading begins.
  const onTheLeft = (index: number) => (isRightToLeft(lang) ? parts.slice(index + 1) : parts.slice(0, index));
  const before = (index: number): number => onTheLeft(index).reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number): string => ((count / total) * 100).toFixed(2);
  return {
    heading: words.balance,
    segments: parts.map((part, i) => ({ ...part, start: percent(before(i)), share: percent(part.count) })),
    caption: words.balanceOf(total, articles, !isWholeBrief(viewpoint)),
    leftOut: viewLeftOut(viewpoint, words),
    alternative: words.balanceAlternative(parts.map(({ name, count }) => `${name} ${count}`).join(', ')),
  };
}
