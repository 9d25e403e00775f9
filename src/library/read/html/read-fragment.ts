/** HTML that is an article's text and nothing else, as feeds have it → its blocks. */
import type { RawBlock } from '../raw-article.ts';
import { furnitureSign } from './element-roles.ts';
import { collectPageBlocks } from './page-blocks.ts';
import { type PageElement, parsePage, textOf } from './page-tree.ts';
import { rawBlockOf } from './read-page.ts';

/** What holds more of the text than this is no furniture, whatever its name. */
const LARGEST_FURNITURE = 0.4;

/**
 * Nothing is looked for here: there is no page around the text. Only what its own markup calls furniture (rows of
 * buttons, lists of related articles) goes.
 */
export function readFragment(html: string): readonly RawBlock[] {
  const { root } = parsePage(html);
  const most = textOf(root).length * LARGEST_FURNITURE;
  const isFurniture = (element: PageElement): boolean => furnitureSign(element) === 2 && textOf(element).length < most;
  return collectPageBlocks(root, isFurniture).map(rawBlockOf);
}
