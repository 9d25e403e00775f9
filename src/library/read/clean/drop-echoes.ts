/** Blocks → those that are not a pull quote: words of another block set apart, with the line that says whose they are. */
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const LONGEST_ECHO = 300;
const SHORTEST_ECHO = 12;
const LONGEST_SIGNATURE = 60;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const dropEchoes: CleaningStep = (draft) => {
  const { blocks } = draft;
  if (!blocks.some(({ kind }) => kind === 'quote')) return draft;
  const all = blocks.map(({ text }) => letters(text));
  const isEcho = (own: string): boolean =>
    own.length > SHORTEST_ECHO && all.some((other) => other.length > own.length && other.includes(own));
  const echoes = placesWhere(
    blocks,
    ({ kind, text }, i) => kind === 'quote' && text.length < LONGEST_ECHO && isEcho(all[i] ?? ''),
  );
  const signatures = placesWhere(
    blocks,
    ({ kind, text }, i) => kind === 'quote' && text.length < LONGEST_SIGNATURE && echoes.has(i - 1),
  );
  return withoutBlocks(draft, new Set([...echoes, ...signatures]), 'pull quote');
};
