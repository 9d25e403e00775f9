/** A quantity in its tagged sentence → the subject of its clause ("Shares fell 2%"), or the object of the verb behind it. */
import type { Span } from '../../library/model.ts';
import { behindQualifiers, type Clauses, isNominal, lowerOf, phraseEndingAt, quantityAt } from './clauses.ts';
import { countedBy } from './joined-phrase.ts';

/** Verbs that the tagger takes for nouns where an amount follows: "tickets cost $12". */
const COSTS = /^(?:costs?|totals?|averages?|measures?|numbers?|claims?|employs?|holds?|covers?|houses?)$/;

/** Past forms that are tagged as nouns behind a name or noun: "the Dow lost 12 points", "the army shot down 40". */
const PAST =
  /^(?:shot|lost|cost|cut|hit|won|led|rose|fell|shed|made|sold|paid|held|beat|set|spent|put|drew|ran|cast|bid)$/;

function isVerb(clauses: Clauses, i: number): boolean {
  const { tokens } = clauses;
  const [token, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (token?.pos === 'NOUN' && PAST.test(lowerOf(token)))
    return /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '') && /^(?:NUM|SYM|DET|ADP|PRON)$/.test(next?.pos ?? '');
  if (token?.pos === 'NOUN' || token?.text === 'average')
    return (
      COSTS.test(lowerOf(token)) &&
      isNominal(before) &&
      (lowerOf(next) === 'as' || quantityAt(clauses, i + 1) !== undefined)
    );
  if (token?.pos === 'AUX') return true;
  const qualifies = /^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '') && isNominal(next);
  return token?.pos === 'VERB' && !qualifies;
}

const FARTHEST = 60;

/** The subject of the clause that the token is in; verbs that share a subject lead on to it. Null for a pronoun. */
export function subjectOf(clauses: Clauses, start: number): Span | null {
  const { tokens } = clauses;
  const from = Math.max(clauses.from, start - FARTHEST);
  let at = start - 1;
  if (isSubject(clauses, start)) return null;
  for (let round = 0; round < 5; round++) {
    while (at >= from && !isVerb(clauses, at)) at--;
    if (at < from) return round === 0 ? null : firstPhrase(clauses, from, start);
    while (at - 1 >= from && (isVerb(clauses, at - 1) || /^(?:ADV|PART)$/.test(tokens[at - 1]?.pos ?? ''))) at--;
    let last = at - 1;
    const relative = /^(?:which|that|who|whose|where)$/.test(lowerOf(tokens[last]));
    if (relative) last -= lowerOf(tokens[last - 1]) === ',' ? 2 : 1;
    if (last < from) return null;
    const counted = relative ? undefined : quantityAt(clauses, last);
    if (counted) {
      const noun = countedBy(clauses, counted, start);
      if (noun) return noun;
      at = counted.from - 1;
      continue;
    }
    if (isNominal(tokens[last]) || isNumberOfName(clauses, last)) return phraseEndingAt(clauses, last);
    if (tokens[last]?.pos === 'PRON' && !/^(?:her|him|them|us|me)$/.test(lowerOf(tokens[last]))) return null;
    at = last;
  }
  return null;
}

/** "the Nasdaq 100": a number that is no quantity closes a name. */
const isNumberOfName = (clauses: Clauses, i: number): boolean =>
  clauses.tokens[i]?.pos === 'NUM' && clauses.tokens[i - 1]?.pos === 'PROPN' && !quantityAt(clauses, i);

/** "when 300 youths threw stones", "and 46% could not pay": the amount begins a clause of its own. */
function isSubject(clauses: Clauses, start: number): boolean {
  const { tokens } = clauses;
  const end = clauses.quantities.get(start)?.to ?? start + 1;
  const before = tokens[behindQualifiers(clauses, start)];
  if (/^(?:when|while|because|if|although|though|whereas)$/.test(lowerOf(before))) return true;
  return /^(?:CCONJ|PUNCT)$/.test(before?.pos ?? '') && /^(?:AUX|VERB)$/.test(tokens[end]?.pos ?? '');
}

/** "At $3.2 million, the flat is small": the subject behind the comma. */
export function subjectBehind(clauses: Clauses, end: number): Span | null {
  const { tokens } = clauses;
  if (lowerOf(tokens[end]) !== ',') return null;
  let at = end + 1;
  while (at < end + 8 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at++;
  return isVerb(clauses, at) && isNominal(tokens[at - 1]) ? phraseEndingAt(clauses, at - 1) : null;
}

function firstPhrase(clauses: Clauses, from: number, to: number): Span | null {
  const { tokens } = clauses;
  let at = from;
  while (at < to && !isNominal(tokens[at])) at++;
  while (at + 1 < to && isNominal(tokens[at + 1])) at++;
  return at < to && !quantityAt(clauses, at) ? phraseEndingAt(clauses, at) : null;
}

/** The object of the verb that follows: "Twelve states signed the treaty". */
export function objectBehind(clauses: Clauses, end: number): Span | null {
  const { tokens } = clauses;
  const to = Math.min(clauses.to, end + 20);
  let at = end;
  while (at < to && !isVerb(clauses, at) && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at]?.pos ?? '')) at++;
  if (!isVerb(clauses, at)) return null;
  while (at < to && (isVerb(clauses, at) || /^(?:ADV|PART)$/.test(tokens[at]?.pos ?? ''))) at++;
  const first = at;
  while (at < to && (/^(?:DET|ADJ|PRON)$/.test(tokens[at]?.pos ?? '') || quantityAt(clauses, at))) at++;
  while (at + 1 < to && isNominal(tokens[at]) && isNominal(tokens[at + 1])) at++;
  return at >= first && isNominal(tokens[at]) && !quantityAt(clauses, at) ? phraseEndingAt(clauses, at) : null;
}
