/** Blocks → the same without the call to comment that ends an article, and the question to the reader that leads into it. */
import { alternatives, callToComment, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import type { CleaningStep, Draft } from './draft.ts';

/** Calls stand in the last few blocks. */
const FROM_END = 4;
const LONGEST_CALL = 160;

const BOUNDARY = /(?<=[.!?…]["'”’»)]?)\s+(?=["'“„«(]?[\p{Lu}\p{N}])/u;
const YOU = new RegExp(`(?<!\\p{L})(?:${alternatives('you')})(?!\\p{L})`, 'iu');

const isCall = (sentence: string): boolean =>
  sentence.length <= LONGEST_CALL && callToComment.test(plainLine(sentence));

/** A question that asks the reader, not one that the article asks and answers. */
const asksReader = (sentence: string): boolean => /\?["'”’»)]*$/u.test(sentence) && YOU.test(sentence);

/** How many characters of the text are left when its call is cut off. */
function lengthWithoutCall(text: string): number {
  const sentences = text.split(BOUNDARY);
  let keep = sentences.length;
  while (keep > 0 && isCall(sentences[keep - 1] ?? '')) keep -= 1;
  if (keep === sentences.length) return text.length;
  while (keep > 0 && asksReader(sentences[keep - 1] ?? '')) keep -= 1;
  const after = sentences.slice(keep).join(' ').length;
  return keep === 0 ? 0 : Math.max(0, text.length - after - (text.length - sentences.join(' ').length));
}

function cutBlock(draft: Draft, place: number, keep: number): Draft {
  const block = draft.blocks[place] as RawBlock;
  const left = block.text.slice(0, keep).trimEnd();
  const blocks = draft.blocks.flatMap((b, i) => (i !== place ? [b] : left === '' ? [] : [{ ...b, text: left }]));
  return {
    ...draft,
    blocks,
    removed: [...draft.removed, { text: block.text.slice(left.length).trim(), why: 'call to comment' }],
  };
}

export const dropCalls: CleaningStep = (draft) => {
  let result = draft;
  for (let place = draft.blocks.length - 1; place >= Math.max(0, draft.blocks.length - FROM_END); place -= 1) {
    const block = draft.blocks[place];
    if (!block || block.kind === 'preformatted' || block.kind === 'table-row') continue;
    const keep = lengthWithoutCall(block.text);
    if (keep < block.text.length) result = cutBlock(result, place, keep);
  }
  return result;
};
