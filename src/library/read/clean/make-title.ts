/** An article without a title → one made of the beginning of its own first sentence, marked as guessed. */
import { type CleaningStep, isProse, isSentence } from './draft.ts';

const LONGEST = 90;
/** A clause shorter than this says too little. */
const SHORTEST_CLAUSE = 35;

const FIRST_SENTENCE = /^[\s\S]*?[\p{Ll}\p{N}\p{P}]{2}[.!?](?=["'”’»)]*\s+["'“„«(]?\p{Lu}|["'”’»)]*$)/u;

function cut(sentence: string): string {
  const head = sentence.slice(0, LONGEST);
  const clauses = [...head.matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)].map((m) => m.index);
  const clause = clauses.filter((at) => at >= SHORTEST_CLAUSE).at(0);
  const word = head.lastIndexOf(' ', LONGEST - 1);
  const end = clause ?? (word > 0 ? word : LONGEST - 1);
  return `${head.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}…`;
}

export function titleFromText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = FIRST_SENTENCE.exec(line)?.[0] ?? line;
  return sentence.length <= LONGEST ? sentence.replace(/\.$/, '') : cut(sentence);
}

export const makeTitle: CleaningStep = (draft) => {
  if (draft.metadata.title) return draft;
  const source = draft.blocks.find((block) => isProse(block) || isSentence(block)) ?? draft.blocks[0];
  if (!source) return draft;
  const guessed = [...new Set([...draft.metadata.guessed, 'title' as const])];
  return { ...draft, metadata: { ...draft.metadata, title: titleFromText(source.text), guessed } };
};
