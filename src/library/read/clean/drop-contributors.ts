/** Blocks → those without the lines behind an article that say who else worked on it, or how to reach its author. */
import { contributorLine, plainLine } from '../phrases/phrases.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const FROM_END = 6;
const LONGEST = 250;
const REACH = /\S+@\S+\.\S+|(?<!\S)@\w+/u;

export const dropContributors: CleaningStep = (draft) => {
  const { blocks, metadata } = draft;
  const names = metadata.byline.map(plainLine).filter((name) => name.includes(' '));
  const isLine = (text: string): boolean => {
    const line = plainLine(text);
    return contributorLine.test(line) || (REACH.test(text) && names.some((name) => line.includes(name)));
  };
  const places = placesWhere(
    blocks,
    ({ kind, text }, i) =>
      i > 0 && i >= blocks.length - FROM_END && kind === 'paragraph' && text.length <= LONGEST && isLine(text),
  );
  return withoutBlocks(draft, places, 'who worked on the article');
};
