/** An entry and its blocks → whether they are but the beginning, or a summary, of what its page has in full. */
import { furnitureOpening, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import type { FeedEntry } from './feed-model.ts';

/** Characters; few descriptions that are summaries are as long, few full texts shorter. */
const LONG_DESCRIPTION = 1500;
/** A text that a feed calls the full one, and that is no longer than a teaser. */
const SHORT_CONTENT = 280;

const CUT = /(?:…|\.{3}|\[(?:…|\.{3})\]|\((?:…|\.{3})\))[^\p{L}\p{N}]*$/u;

const lengthOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A link that stands behind a text and leads to the rest of it. */
const leadsOn = ({ text, links }: RawBlock): boolean =>
  links > 0.8 && text.length < 200 && /(?:read|more|continue|weiter|mehr|suite|plus|далі|більше)/iu.test(text);

/** The last block that is the text's own: tails of publishing systems ("The post … appeared first on …") are not. */
function lastOwn(blocks: readonly RawBlock[]): RawBlock | undefined {
  return blocks.findLast(({ text }) => !furnitureOpening.test(plainLine(text)));
}

export function isPartial(entry: FeedEntry, blocks: readonly RawBlock[]): boolean {
  const last = lastOwn(blocks);
  if (last === undefined || entry.link === null) return last === undefined;
  if (CUT.test(last.text) || leadsOn(last)) return true;
  if (entry.content === null) return lengthOf(blocks) < LONG_DESCRIPTION;
  // A short post is whole; one that says no more than its own summary may be that summary.
  return entry.content.text.length < SHORT_CONTENT && entry.content.text === entry.summary?.text;
}
