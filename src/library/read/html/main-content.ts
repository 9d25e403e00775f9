/** A page's tree → the blocks of its article: furniture pruned, then the smallest element that holds the page's prose. */

import type { PageBlock } from './block-collector.ts';
import { furnitureSign, isNamedBody, isNamedText } from './element-roles.ts';
import { findComments } from './find-comments.ts';
import { findTeasers } from './find-teasers.ts';
import type { WhyPruned } from './list-removed.ts';
import { collectPageBlocks } from './page-blocks.ts';
import { holdsTag, type PageElement } from './page-tree.ts';

/** Shorter blocks count for little: menus, labels, dates. */
const SHORTEST_PROSE = 60;
/** What holds more of a page's prose than this is no furniture, whatever its name. */
const LARGEST_FURNITURE = 0.4;

/** A short paragraph that ends like a sentence, and not like a time of day. */
const SHORT_SENTENCE = /^.{14,}(?<!\b[ap]\.m)[.!?…]["'”’»)]*$/su;

function proseOf(block: PageBlock): number {
  const isShort =
    block.text.length < SHORTEST_PROSE && !(block.kind === 'paragraph' && SHORT_SENTENCE.test(block.text));
  if (block.kind === 'heading' || isShort) return 0;
  return block.linked > block.text.length / 2 ? 0 : block.text.length - block.linked;
}

const elementsOf = (element: PageElement): PageElement[] => element.children.filter((c) => typeof c !== 'string');

type Prose = ReadonlyMap<PageElement, number>;

/** For every element, the prose inside it. */
function measureProse(blocks: readonly PageBlock[]): Prose {
  const prose = new Map<PageElement, number>();
  for (const block of blocks) {
    const length = proseOf(block);
    for (let e: PageElement | null = block.element; e && length > 0; e = e.parent)
      prose.set(e, (prose.get(e) ?? 0) + length);
  }
  return prose;
}

/** Goes down while one child holds nearly all of the prose. */
function narrow(
  from: PageElement,
  prose: Prose,
  pruned: (e: PageElement) => boolean,
  adopted: Set<PageElement>,
): PageElement {
  let here = from;
  for (;;) {
    const total = prose.get(here) ?? 0;
    const children = elementsOf(here).filter((child) => !pruned(child));
    const best = children.reduce<PageElement | null>(
      (a, b) => (a === null || (prose.get(b) ?? 0) > (prose.get(a) ?? 0) ? b : a),
      null,
    );
    const share = best && total > 0 ? (prose.get(best) ?? 0) / total : 0;
    const wanted = best && isNamedBody(best) ? 0.5 : 0.85;
    if (!best || share < wanted || best.tag === 'p') return here;
    const [at, kind] = [children.indexOf(best), signature(best)];
    children.forEach((sibling, i) => {
      if (isNextArticle(best, sibling)) return;
      if (i !== at && (prose.get(sibling) ?? 0) > 0 && (i < at || signature(sibling) === kind)) adopted.add(sibling);
    });
    here = best;
  }
}

/** Pages that scroll on put the next article behind the first, with a heading of its own. Entries of a live page have no title. */
const isNextArticle = (first: PageElement, other: PageElement): boolean =>
  first !== other && other.tag === 'article' && holdsTag(first, 'h1') && holdsTag(other, 'h1', 'h2');

/** Elements of the same kind as the one with the most prose: other parts of the same article. */
const signature = ({ tag, attributes }: PageElement): string => `${tag}.${attributes['class'] ?? ''}`;

/** What is named as the article's text ends where its last block stands, if it holds most of what was found. */
const LEAST_NAMED = 0.6;

function withinNamedBody(blocks: readonly PageBlock[]): PageBlock[] {
  const isInside = (e: PageElement | null): boolean => e !== null && (isNamedText(e) || isInside(e.parent));
  const inside = blocks.map(({ element }) => isInside(element));
  const sum = (among: readonly PageBlock[]): number => among.reduce((total, block) => total + proseOf(block), 0);
  const named = sum(blocks.filter((_, i) => inside[i]));
  if (named === 0 || named < sum(blocks) * LEAST_NAMED) return [...blocks];
  const last = inside.lastIndexOf(true);
  return blocks.slice(0, last + 1);
}

/** Why an element is not the article's: comments, teasers, furniture by tag or name; null where it may be. */
function findPruned(all: readonly PageBlock[], root: PageElement, host: string | null): WhyPruned {
  const isComment = findComments(all, proseOf);
  const inComment = (e: PageElement | null): boolean => e !== null && (isComment(e) || inComment(e.parent));
  const prose = measureProse(all.filter((block) => !inComment(block.element)));
  const total = prose.get(root) ?? 0;
  const teasers = findTeasers(all, host);
  const look = (element: PageElement): string | null => {
    if (isComment(element)) return "readers' comments";
    if (teasers.has(element)) return 'teaser of another article';
    const sign = furnitureSign(element);
    const own = prose.get(element) ?? 0;
    const isFurniture = sign === 2 ? own < total * LARGEST_FURNITURE : sign === 1 && own < SHORTEST_PROSE * 2;
    return isFurniture ? 'part beside the article' : null;
  };
  const known = new Map<PageElement, string | null>();
  return (element) => {
    const answer = known.has(element) ? (known.get(element) ?? null) : look(element);
    known.set(element, answer);
    return answer;
  };
}

export interface MainContent {
  readonly blocks: readonly PageBlock[];
  readonly why: WhyPruned;
}

/** `all` are the page's blocks, furniture too; `host` is the page's own, without "www.". */
export function findMainContent(root: PageElement, all: readonly PageBlock[], host: string | null): MainContent {
  const why = findPruned(all, root, host);
  const pruned = (element: PageElement): boolean => why(element) !== null;
  const kept = collectPageBlocks(root, pruned);
  const adopted = new Set<PageElement>();
  adopted.add(narrow(root, measureProse(kept), pruned, adopted));
  const isAdopted = (e: PageElement | null): boolean => e !== null && (adopted.has(e) || isAdopted(e.parent));
  return { blocks: withinNamedBody(kept.filter((block) => isAdopted(block.element))), why };
}
