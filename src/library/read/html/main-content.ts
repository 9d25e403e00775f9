/** A page's tree → the blocks of its article: furniture pruned, then the smallest element that holds the page's prose. */
import { furnitureSign } from './element-roles.ts';
import { collectPageBlocks, type PageBlock } from './page-blocks.ts';
import type { PageElement } from './page-tree.ts';

/** Shorter blocks count for little: menus, labels, dates. */
const SHORTEST_PROSE = 60;

function proseOf(block: PageBlock): number {
  if (block.kind === 'heading' || block.text.length < SHORTEST_PROSE) return 0;
  return block.linked > block.text.length / 2 ? 0 : block.text.length - block.linked;
}

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

const elementsOf = (element: PageElement): PageElement[] => element.children.filter((c) => typeof c !== 'string');

/** Goes down while one child holds nearly all of the prose. */
function narrow(from: PageElement, prose: Prose, pruned: (e: PageElement) => boolean): PageElement {
  let here = from;
  for (;;) {
    const total = prose.get(here) ?? 0;
    const children = elementsOf(here).filter((child) => !pruned(child));
    const best = children.reduce<PageElement | null>(
      (a, b) => (a === null || (prose.get(b) ?? 0) > (prose.get(a) ?? 0) ? b : a),
      null,
    );
    const share = best && total > 0 ? (prose.get(best) ?? 0) / total : 0;
    const wanted = best && (best.tag === 'article' || best.tag === 'main') ? 0.5 : 0.8;
    if (!best || share < wanted || best.tag === 'p') return here;
    here = best;
  }
}

export function findMainContent(root: PageElement): PageBlock[] {
  const all = collectPageBlocks(root, () => false);
  const prose = measureProse(all);
  const total = prose.get(root) ?? 0;
  const pruned = (element: PageElement): boolean =>
    furnitureSign(element) !== '' && (prose.get(element) ?? 0) < total * 0.4;
  const kept = collectPageBlocks(root, pruned);
  const container = narrow(root, measureProse(kept), pruned);
  return collectPageBlocks(container, pruned);
}
