/** "Police put the number at 700": a claim of how much, with its source → an attribution. */
import type { TokenisedSentence } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import { canSpeakItself } from './can-speak.ts';
import type { Cluster } from './clusters/cluster.ts';
import { phraseEnd } from './content-extent.ts';
import { type MarkedText, word } from './marked-text.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { subjectBefore } from './subject-of.ts';
import { verbGroupAt } from './verb-groups.ts';

const PUTTING = /^(?:put|puts|pegged|pegs|placed|places)$/;
/** How far behind "at" the number may stand: "at more than 700", "at about $4 billion". */
const REACH = 4;

/** "the number | at 700", "it at around 40%": where what is put at a number ends; -1 where no number follows. */
function atNumber(m: MarkedText, begin: number, limit: number): number {
  const phrase = nounPhraseStartingAt(m, begin, limit);
  if (!phrase) return -1;
  const at = m.words.slice(begin, phrase.to + 1).lastIndexOf('at');
  const from = at < 0 ? -1 : begin + at + 1;
  return from > begin + 1 && m.tags.slice(from, Math.min(limit, from + REACH)).includes('NUM') ? from : -1;
}

function estimateAt(m: MarkedText, i: number, sentence: TokenisedSentence, clusters: readonly Cluster[]) {
  const group = verbGroupAt(m, i, sentence.from);
  const number = atNumber(m, i + 1, sentence.to);
  if (number < 0 || group.infinitive || group.passive || group.negated || group.modal) return null;
  const subject = subjectBefore(m, group, sentence);
  if (subject?.place !== 'before' || !canSpeakItself(m, subject.run)) return null;
  const content = { from: i + 1, to: Math.max(number + 1, phraseEnd(m, i + 1, sentence.to, clusters)) };
  return { source: subject.run, cue: { from: group.from, to: group.to }, content };
}

export function findEstimates(
  m: MarkedText,
  sentence: TokenisedSentence,
  clusters: readonly Cluster[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (m.quotationOf[i] !== -1 || !PUTTING.test(word(m, i))) continue;
    const estimate = estimateAt(m, i, sentence, clusters);
    if (!estimate) continue;
    found.push({
      ...estimate,
      complement: 'phrase',
      attitude: 'speech',
      lemma: 'put',
      unreal: false,
      continued: false,
      farSource: false,
    });
  }
  return found;
}
