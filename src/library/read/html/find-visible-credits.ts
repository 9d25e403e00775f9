/** All blocks of a page and its title → the byline and dates that it shows beside the title. */
import { isName, parseByline } from '../metadata/parse-byline.ts';
import { type Credits, readCredits } from '../metadata/read-credits.ts';
import { alternatives, plainLine } from '../phrases/phrases.ts';
import type { PageBlock } from './page-blocks.ts';

/** How many blocks above the title, and how many paragraphs below it, are looked at. */
const ABOVE = 6;
const BELOW = 25;
const PARAGRAPHS = 2;
const LONGEST_LINE = 140;

const ONLY_BY = new RegExp(`^(?:${alternatives('by')}|reviewed by)$`, 'u');

const isParagraph = ({ kind, text }: PageBlock): boolean => kind === 'paragraph' && text.length > LONGEST_LINE;

/** The blocks around the title, to the first paragraphs. */
function blocksAround(blocks: readonly PageBlock[], title: string): readonly PageBlock[] {
  const wanted = plainLine(title);
  const at = blocks.findIndex((b) => b.kind === 'heading' && plainLine(b.text) === wanted);
  const place = at >= 0 ? at : blocks.findIndex((b) => plainLine(b.text) === wanted);
  if (place < 0) return [];
  const below = blocks.slice(place + 1, place + 1 + BELOW);
  const paragraphs = below.flatMap((block, i) => (isParagraph(block) ? [i] : []));
  return [...below.slice(0, paragraphs[PARAGRAPHS - 1] ?? BELOW), ...blocks.slice(Math.max(0, place - ABOVE), place)];
}

/** A name on a line of its own below "Written by". */
function nameBelow(blocks: readonly PageBlock[]): string[] {
  const label = blocks.findIndex((block) => ONLY_BY.test(plainLine(block.text)));
  const names = label < 0 ? [] : parseByline(blocks[label + 1]?.text ?? '');
  return names.length < 5 && names.every((name) => isName(name) && name.includes(' ')) ? names : [];
}

export function findVisibleCredits(blocks: readonly PageBlock[], title: string | null): Credits {
  const around = title === null ? [] : blocksAround(blocks, title);
  const lines = around.filter((block) => block.text.length <= LONGEST_LINE).flatMap((block) => block.text.split('\n'));
  const credits = lines.map(readCredits).filter((found) => found !== null);
  return {
    names: credits.find(({ names }) => names.length > 0)?.names ?? nameBelow(around),
    published: credits.find(({ published }) => published !== null)?.published ?? null,
    updated: credits.find(({ updated }) => updated !== null)?.updated ?? null,
  };
}
