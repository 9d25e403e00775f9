/** The blocks found on a page and the text that the page declares as its article's → the blocks between that text's two ends. */
import type { PageBlock } from './block-collector.ts';

/** Shorter declared texts are summaries. */
const SHORTEST_BODY = 600;
/** Letters and digits by which an end of the declared text is known. */
const PROBE = 40;

const letters = (text: string): string => text.toLowerCase().replace(/&#?\w+;|<[^>]+>|[^\p{L}\p{N}]+/gu, '');

/** An end that is not found, or lies at a strange place, cuts nothing. */
export function trimToDeclared(blocks: readonly PageBlock[], body: string | null): readonly PageBlock[] {
  const declared = letters(body ?? '');
  if (declared.length < SHORTEST_BODY) return blocks;
  const texts = blocks.map((block) => letters(block.text));
  const sizes = texts.map((text) => text.length);
  const lengthOf = (from: number, to: number): number => sizes.slice(from, to).reduce((a, b) => a + b, 0);
  const first = texts.findIndex((text) => text.includes(declared.slice(0, PROBE)));
  const last = texts.findLastIndex((text) => text.includes(declared.slice(-PROBE)));
  const from = first > 0 && lengthOf(0, first) < declared.length / 4 ? first : 0;
  const to = last >= from && lengthOf(from, last + 1) > declared.length * 0.7 ? last + 1 : blocks.length;
  return blocks.slice(from, to);
}
