/** A verb of attribution → what is attributed to its right: quotation, clause, question, infinitive or phrase, as its frames allow. */
import { pastAdverbials, pastRecipient } from './adverbials.ts';
import type { Cluster } from './clusters/cluster.ts';
import { bareClause } from './complements/bare-clause.ts';
import { gerund, infinitive, objectInfinitive } from './complements/infinitives.ts';
import { afterPreposition, phrase } from './complements/phrases.ts';
import { type Found, hasVerb, type Place } from './complements/place.ts';
import { question } from './complements/question.ts';
import { quotation } from './complements/quotation.ts';
import { thatClause } from './complements/that-clause.ts';
import { type MarkedText, word } from './marked-text.ts';
import { hasFiniteVerb } from './verb-groups.ts';

/** Words that make an attribution a subordinate clause: its first comma ends it. */
const SUBORDINATING = new Set('as while although though because when after since before once'.split(' '));

/** "As X suggested …, Y …", "X, who knew that …, left": the sentence goes on after the clause. */
function clauseLimit(m: MarkedText, c: Cluster, begin: number): number {
  const relative = c.place === 'relative' && word(m, c.from - 1) === ',';
  if (!relative && !SUBORDINATING.has(word(m, c.from - 1))) return c.sentence.to;
  for (let i = begin + 2; i < c.sentence.to; i++) {
    if (
      m.quotationOf[i] === -1 &&
      word(m, i) === ',' &&
      (hasVerb(m, begin, i) || /^(?:once|when|after|before|since)$/.test(word(m, c.from - 1))) &&
      hasFiniteVerb(m, { from: i, to: c.sentence.to })
    )
      return i;
  }
  return c.sentence.to;
}

/** The complement of a cluster's verb; null where it has none, or one that its frames do not allow. */
export function rightComplement(m: MarkedText, c: Cluster, clusters: readonly Cluster[]): Found | null {
  const { frames } = c.cue;
  const limit = c.sentence.to;
  const begin = c.place === 'after' ? (c.subject?.to ?? c.group.to) : c.group.to;
  const past = frames.has('recipient') ? pastRecipient(m, begin, limit) : begin;
  const spots = [...new Set([begin, past, pastAdverbials(m, begin, limit), pastAdverbials(m, past, limit)])];
  const p: Place = { m, c, clusters, begin, limit: clauseLimit(m, c, begin), spots };
  const direct = frames.has('quote') || frames.has('that');
  return (
    quotation(p) ??
    (frames.has('that') || p.c.cue.lemma === 'ask' ? thatClause(p) : null) ??
    (direct || frames.has('whether') ? question(p) : null) ??
    afterPreposition(p) ??
    (frames.has('infinitive') ? infinitive(p) : null) ??
    (frames.has('object') ? objectInfinitive(p) : null) ??
    (frames.has('gerund') ? gerund(p) : null) ??
    (frames.has('bare') ? bareClause(p) : null) ??
    (frames.has('noun') ? phrase(p) : null)
  );
}
