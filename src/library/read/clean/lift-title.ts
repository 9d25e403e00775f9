/** Blocks → title in the metadata, and the blocks without it: the page's own, else a first line that looks like one. */
import { plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import {
  type CleaningStep,
  type Draft,
  endsLikeSentence,
  isProse,
  isSentence,
  placesWhere,
  withoutBlocks,
} from './draft.ts';

const LONGEST_TITLE = 160;
/** The title is repeated, if at all, near the head. */
const DEEPEST_REPEAT = 6;

const words = (text: string): string =>
  plainLine(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Equal but for what a site adds at one end. */
function isSameTitle(line: string, title: string): boolean {
  const [a, b] = [words(line), words(title)];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    a === b ||
    (short.length > 15 && short.length > long.length * 0.6 && (long.startsWith(short) || long.endsWith(short)))
  );
}

/** Short, a phrase rather than a sentence, and above something to read. */
function looksLikeTitle(block: RawBlock, after: readonly RawBlock[]): boolean {
  const { kind, text } = block;
  if (kind !== 'heading' && kind !== 'paragraph') return false;
  if (text.length > LONGEST_TITLE || text.includes('\n') || /[.,;:…]["'”’»)]*$/u.test(text)) return false;
  if (!/\p{L}.*\s.*\p{L}/u.test(text) || /^[#@]|^https?:/.test(text)) return false;
  return after.slice(0, 6).some((below) => isProse(below) || isSentence(below));
}

function dropRepeats(draft: Draft, title: string): Draft {
  const firstProse = draft.blocks.findIndex(isProse);
  const wanted = words(title);
  const limit = Math.max(firstProse, DEEPEST_REPEAT);
  return withoutBlocks(
    draft,
    placesWhere(draft.blocks, ({ text, kind }, i) => {
      const near = kind === 'heading' ? i <= limit : i < DEEPEST_REPEAT;
      if (text.length > LONGEST_TITLE * 2) return false;
      if (!endsLikeSentence(text) && words(text) === wanted) return true;
      return near && isSameTitle(text, title);
    }),
    'title repeated',
  );
}

export const liftTitle: CleaningStep = (draft) => {
  const { title } = draft.metadata;
  if (title) return dropRepeats(draft, title);
  const [first, ...rest] = draft.blocks;
  if (!first || !looksLikeTitle(first, rest)) return draft;
  return dropRepeats(
    { ...draft, metadata: { ...draft.metadata, title: first.text }, blocks: draft.blocks },
    first.text,
  );
};
