/** All blocks of a page and those that were kept → the texts that were left out, part by part, each with the reason. */
import type { Removed } from '../../model.ts';
import type { PageBlock } from './block-collector.ts';
import type { PageElement } from './page-tree.ts';

export type WhyPruned = (element: PageElement) => string | null;

const OUTSIDE = 'outside the article';

/** The outermost element around a block that was left out, and why. */
function partOf(block: PageBlock, why: WhyPruned): { readonly element: PageElement | null; readonly why: string } {
  let part: { readonly element: PageElement; readonly why: string } | null = null;
  for (let element: PageElement | null = block.element; element; element = element.parent) {
    const reason = why(element);
    if (reason !== null) part = { element, why: reason };
  }
  return part ?? { element: null, why: OUTSIDE };
}

export function listRemoved(all: readonly PageBlock[], kept: readonly PageBlock[], why: WhyPruned): readonly Removed[] {
  // A block of which only an inner part was left out stays with the rest of its words.
  const stays = new Set(kept.map(({ element }) => element));
  const parts: { readonly element: PageElement | null; readonly why: string; readonly texts: string[] }[] = [];
  for (const block of all.filter(({ element }) => !stays.has(element))) {
    const part = partOf(block, why);
    const last = parts.at(-1);
    if (last && last.element === part.element && last.why === part.why) last.texts.push(block.text);
    else parts.push({ ...part, texts: [block.text] });
  }
  return parts.map(({ why: reason, texts }) => ({ text: texts.join('\n'), why: reason }));
}
