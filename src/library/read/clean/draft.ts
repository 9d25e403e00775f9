/** What cleaning hands from step to step: the blocks that are left, what is known of the article, and what went, with the reason. */
import type { Removed } from '../../model.ts';
import type { FoundMetadata, RawBlock } from '../raw-article.ts';

export interface Draft {
  readonly blocks: readonly RawBlock[];
  readonly metadata: FoundMetadata;
  readonly removed: readonly Removed[];
}

/** One small thing that is taken out or put right. Pure. */
export type CleaningStep = (draft: Draft) => Draft;

/** Takes out the blocks at these places, and notes them. */
export function withoutBlocks(draft: Draft, places: ReadonlySet<number>, why: string): Draft {
  if (places.size === 0) return draft;
  const gone = draft.blocks.filter((_, i) => places.has(i)).map(({ text }) => ({ text, why }));
  return { ...draft, blocks: draft.blocks.filter((_, i) => !places.has(i)), removed: [...draft.removed, ...gone] };
}

/** The places of the blocks for which a condition holds. */
export function placesWhere(
  blocks: readonly RawBlock[],
  holds: (block: RawBlock, place: number) => boolean,
): ReadonlySet<number> {
  return new Set(blocks.flatMap((block, i) => (holds(block, i) ? [i] : [])));
}

const SENTENCE_END = /[.!?…。](?:["'”’»)\]]|\[\d+\])*$/u;

export const endsLikeSentence = (text: string): boolean =>
  SENTENCE_END.test(text.replace(/(?:\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f)+$/u, ''));

/** A paragraph that is surely read as prose: long enough, a sentence, not a link. */
export function isProse({ kind, text, links, role }: RawBlock): boolean {
  if (kind === 'heading' || kind === 'table-row' || role !== null) return false;
  return text.length >= 80 && links < 0.5 && endsLikeSentence(text);
}

/** A sentence that stands for itself, though it is too short to be surely prose. */
export function isSentence({ kind, text, links, role }: RawBlock): boolean {
  return kind === 'paragraph' && role === null && text.length >= 40 && links < 0.5 && endsLikeSentence(text);
}
