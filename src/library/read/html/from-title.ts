/** The blocks found on a page, all its blocks and its title → the found ones without what stands above the title. */
import { plainLine } from '../phrases/phrases.ts';
import type { PageBlock } from './block-collector.ts';

/** More than this above the title is the article: the title stands at a strange place. */
const LARGEST_SHARE = 0.25;

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Where each block stands, by what it is made of: the found ones were collected anew. */
const placeKey = ({ element, text }: PageBlock): string => `${element.tag} ${text}`;

export function fromTitle(
  found: readonly PageBlock[],
  all: readonly PageBlock[],
  title: string | null,
): readonly PageBlock[] {
  const wanted = plainLine(title ?? '');
  const at = all.findIndex(({ kind, level, text }) => kind === 'heading' && level < 3 && plainLine(text) === wanted);
  if (wanted === '' || at < 1) return found;
  const above = new Set(all.slice(0, at).map(placeKey));
  const below = new Set(all.slice(at).map(placeKey));
  const kept = found.filter((block) => below.has(placeKey(block)) || !above.has(placeKey(block)));
  return lengthOf(kept) < lengthOf(found) * (1 - LARGEST_SHARE) ? found : kept;
}
