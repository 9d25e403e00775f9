/**
 * A sentence and the verb that a date belongs to → whether the text says that it was or will be. What is denied, set
 * under a condition, feared or only imagined is no event.
 */
import type { Span } from '../../text/text-blocks.ts';
import { type Cue, PARTICIPLE } from './verb-cues.ts';

const NEGATED = /\b(?:not|never|no longer|neither|nor)\b|n['’]t\b/i;
/** Nobody does it: "No ships left on Monday". */
const NOBODY = /(?:^|[,;]\s|\bthat\s)(?:no|none|nobody|no one|nothing|neither|few)\b[^,;]*$/i;
/** Before the verb, with nobody's word in between: what follows is not said to be so. */
const DOUBTED =
  /\b(?:if|unless|whether|suppose|supposing|imagine|in case|provided that|den(?:y|ies|ied|ying)|refut(?:es?|ed)|disput(?:es?|ed)|reject(?:s|ed) (?:claims|reports|suggestions)|no evidence|no sign|rumou?rs?|rumou?red|fears?(?=[^,]*$)|feared|doubts? (?:that|whether)|doubted|worr(?:y|ies) that|worried|(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|know|knows|ask(?:s|ed)?|see) (?:who|what|which|when|how)|unlikely|wish(?:es|ed)?|instead of|just as|rather than|without|fail(?:s|ed|ing)? to|refus(?:es|ed|ing) to|declin(?:es|ed|ing) to)\b/i;
const REPORTS = /\b(?:said|says|told|announced|reported|wrote|added|confirmed|declared|warned)\b/i;
/** A plan under a condition: "will strike on Monday if talks fail". */
const CONDITION_FOLLOWS = /\b(?:if|unless|provided that|in case)\b/i;
/** "The footage released on Friday by the police": which footage. */
const BY_WHOM = /^(?:\s(?:morning|afternoon|evening|night))?\sby\b/i;
/** A claim about how things are, not an event: "the wall would withstand it", "would need more". */
const STATE =
  /^(?:will|would|shall|may|won['’]t)\s+(?:\S+ly\s+)?(?:withstand|need|have|cost|mean|depend|require|know|like|want|help|suffice|seem|appear|remain|exceed|total|reach|grow|rise by|fall by|be (?:able|enough|safe|ready|worth|more|less))\b/i;
/** "Will be indispensable" is none either; "will be closed" and "will be in Oslo" are. */
const BECOMES = /^(?:will|would|shall|may|won['’]t)\s+(?:\S+ly\s+|not\s+|also\s+)?be\s+(\p{L}+)$/u;
const HAPPENS = new RegExp(`^(?:${PARTICIPLE}|in|on|at|held|sent|\\p{L}+ing)$`, 'u');
const isState = ({ text }: Cue): boolean => {
  const word = BECOMES.exec(text)?.[1];
  return STATE.test(text) || (word !== undefined && !HAPPENS.test(word));
};
/** So many letters before the verb a word may still belong to it. */
const NEAR = 40;
/** A guess, or what is usual. */
const SUPPOSED =
  /\b(?:likely|probably|perhaps|possibly|presumably|apparently|typically|usually|often|generally|normally|tends? to)\b/i;
const FORECAST =
  /\b(?:projected|forecasts?|predict(?:s|ed)?|estimat(?:es?|ed)|projections?|expected to (?:grow|rise|reach|fall|total|exceed|hit|spend|surpass|top|double|triple|increase|decline|drop|account|generate|become|remain|continue))\b/i;

/** The end of the last word by which somebody tells what follows; 0 for none. */
function afterReport(text: string): number {
  const found = [...text.matchAll(new RegExp(REPORTS.source, 'gi'))].at(-1);
  return found ? found.index + found[0].length : 0;
}

const saysWhich = (sentence: string, cue: Cue, date: Span): boolean =>
  /^\p{Ll}+ed$/u.test(cue.text) &&
  /^\s*(?:on|in)?\s*(?:early|late)?\s*$/i.test(sentence.slice(cue.end, Math.max(cue.end, date.start))) &&
  BY_WHOM.test(sentence.slice(date.end));

export function isAsserted(sentence: string, cue: Cue, date: Span): boolean {
  const before = sentence.slice(0, cue.start);
  if (NEGATED.test(cue.text.replace(/\bnot only\b/i, '')) || NOBODY.test(before)) return false;
  // "Denied that it closed" is no closing, but "said, after he had denied it," is still a saying.
  if (DOUBTED.test(before.slice(REPORTS.test(cue.text) ? before.length : 0))) return false;
  if (cue.kind === 'imagined' || cue.kind === 'open') return false;
  // When somebody was born is about somebody, not about what happens.
  if (/\bborn$/.test(cue.text)) return false;
  if (cue.kind !== 'told' && CONDITION_FOLLOWS.test(sentence.slice(cue.end))) return false;
  if (SUPPOSED.test(sentence.slice(Math.max(0, cue.start - NEAR), Math.max(cue.end, date.start)))) return false;
  if (isState(cue) || saysWhich(sentence, cue, date)) return false;
  return !(cue.kind === 'planned' && FORECAST.test(sentence.slice(afterReport(before), date.end)));
}
