/** The blocks of a page and the text that the page declares as its article's → the blocks of that text. */
import type { PageBlock } from './block-collector.ts';

/** Shorter declared texts are summaries. */
const SHORTEST_BODY = 600;
/** Letters and digits by which an end of the declared text is known. */
const PROBE = 40;
/** Shorter paragraphs stand in many a text by chance, and are labels that a declared text leaves out. */
const SHORTEST_MATCH = 30;
/** From this share of the declared text on, what was found on the page is it. */
const WHOLE = 0.85;

const letters = (text: string): string => text.toLowerCase().replace(/&#?\w+;|<[^<>]+>|[^\p{L}\p{N}]+/gu, '');

interface Match {
  readonly block: PageBlock;
  readonly size: number;
  readonly declared: boolean;
}

function match(blocks: readonly PageBlock[], declared: string): Match[] {
  return blocks.map((block) => {
    const text = letters(block.text);
    return { block, size: text.length, declared: text.length >= SHORTEST_MATCH && declared.includes(text) };
  });
}

const covered = (matches: readonly Match[]): number => matches.reduce((n, m) => n + (m.declared ? m.size : 0), 0);

/** From the block with the declared text's beginning to that with its end; an end at a strange place cuts nothing. */
function betweenEnds(blocks: readonly PageBlock[], declared: string): readonly PageBlock[] {
  const texts = blocks.map((block) => letters(block.text));
  const lengthOf = (from: number, to: number): number => texts.slice(from, to).reduce((n, text) => n + text.length, 0);
  const first = texts.findIndex((text) => text.includes(declared.slice(0, PROBE)));
  const last = texts.findLastIndex((text) => text.includes(declared.slice(-PROBE)));
  const from = first > 0 && lengthOf(0, first) < declared.length / 4 ? first : 0;
  const to = last >= from && lengthOf(from, last + 1) > declared.length * 0.7 ? last + 1 : blocks.length;
  return blocks.slice(from, to);
}

/** Paragraphs that the whole declared text lacks were put between its own: promotions, notes, captions. */
function withoutForeign(matches: readonly Match[]): PageBlock[] {
  const isForeign = ({ block, size, declared }: Match): boolean =>
    !declared && block.kind === 'paragraph' && size >= SHORTEST_MATCH;
  return matches.filter((m) => !isForeign(m)).map((m) => m.block);
}

/**
 * `found` are the blocks that look like the article's, `all` those of the page. Where the found ones are not what is
 * declared, and others of the page are, those are the article.
 */
export function trimToDeclared(
  found: readonly PageBlock[],
  all: readonly PageBlock[],
  body: string | null,
): readonly PageBlock[] {
  const declared = letters(body ?? '');
  if (declared.length < SHORTEST_BODY) return found;
  const isWhole = (matches: readonly Match[]): boolean => covered(matches) > declared.length * WHOLE;
  const ofFound = match(betweenEnds(found, declared), declared);
  if (isWhole(ofFound)) return withoutForeign(ofFound);
  const ofAll = match(all, declared);
  if (!isWhole(ofAll)) return ofFound.map((m) => m.block);
  const [first, last] = [ofAll.findIndex((m) => m.declared), ofAll.findLastIndex((m) => m.declared)];
  return withoutForeign(ofAll.slice(first, last + 1));
}
