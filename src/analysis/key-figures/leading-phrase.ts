/** A quantity in its sentence → the subject and the verb of measure that lead to it ("Prices in Graz rose"), if they do. */
import type { Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';
import { phraseBefore } from './label-phrases.ts';
import { saysSomething, type Word } from './label-text.ts';
import { POINTING_NOUNS, WEAK_ENDS } from './label-words.ts';

/** A subject with its verb of measure; nothing where what leads to the number is something else. */
export function leadingTo(text: string, sentence: Span, quantity: Quantity): readonly Word[] {
  const before = phraseBefore(text, sentence, quantity);
  const relative = before.some((word) => /^(?:who|which|that|\d.*)$/.test(word.lower));
  return !relative && saysWhose(text, before) ? before : [];
}

/** Verbs whose object is an amount: only behind one of them does the subject say what the number measures. */
const MEASURING =
  /^(?:is|are|was|were|be|been|had|has|have|costs?|costing|rose|rises?|risen|fell|falls?|fallen|grew|grows?|grown|reach(?:es|ed)?|total(?:s|ed|led)?|dropped|drops?|lost|loses?|gained|gains?|increased|increases?|decreased|declined|declines?|climbed|climbs?|jumped|jumps?|surged|soared|slid|slipped|shrank|contracted|expanded|stood|stands|hit|hits|exceeds?|exceeded|averaged|averages|raised|raises?|spent|spends?|invested|invests?|paid|pays?|sold|sells?|earned|earns?|employs?|employed|killed|kills|injured|wounded|seized|destroyed|produced|produces?|received|receives?|donated|pledged|pledges|provided|provides?|sent|sends?|deployed|deploys?|holds?|held|won|owns?|represents?|represented|accounts?|accounted|makes?|made|added|adds?|awarded|approved|announced|allocated|allocates|contributed|contributes|generated|generates?|saw|doubled|tripled|plunged|plummeted|tumbled|valued|estimated|worth|grow|rise|fall|reach|cost|increase|decrease|shed|cut|bought|buys?|acquired|displaced|detained|arrested|evacuated|rescued|attracted|drew|draws?|borrowed|owed|owes?|covers?|covered|serves?|served|hosts?|hosted|delivered|delivers?|supplied|supplies|exported|imported|imports?|exports?|took|takes?|win|wins|apprehended|removed|removes|shares?|shared|needs?|needed|requires?|required|blocked|stopped|saved|fired|lose)$/;

/** A named subject and a verb of measure right before the number; the subject no "it" and no "the company". */
function saysWhose(text: string, words: readonly Word[]): boolean {
  const verb = words.length - 1;
  if (verb < 1 || !MEASURING.test(words[verb]?.lower ?? '')) return false;
  const [first, last] = [
    words[0],
    words.findLast((word, i) => i < verb && !WEAK_ENDS.has(word.lower) && !MEASURING.test(word.lower)),
  ];
  if (!first || !last || last.start < first.start) return false;
  const subject = text.slice(first.start, last.end);
  if (/^(?:said|says|saying|added|adding|announced|reported|confirmed|noted|about|as|like)$/.test(first.lower))
    return false;
  return (
    !POINTING_NOUNS.test(subject) &&
    !/ing$/.test(first.lower) &&
    (first.lower === 'the' || !WEAK_ENDS.has(first.lower)) &&
    words.slice(0, -1).some(saysSomething)
  );
}
