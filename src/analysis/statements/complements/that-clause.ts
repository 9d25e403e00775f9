/** "said that …", and the many "that" which open no reported clause. */
import { clauseEnd } from '../content-extent.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { isNominal } from '../noun-phrases.ts';
import { hasFiniteVerb, isFiniteVerb } from '../verb-groups.ts';
import { type Found, found, hasVerb, type Place } from './place.ts';

/** "agreed under the condition that …": what is agreed to stands before it. */
const CONDITION = /^(?:conditions?|proviso|assumption|grounds|pretext|caveat)$/;

/** "reaffirms that test and cites …": one thing that was told before, and a verb of its own. */
const isDemonstrative = (m: MarkedText, that: number): boolean =>
  m.tags[that + 1] === 'NOUN' && !/s$/.test(word(m, that + 1)) && /^(?:and|or|,|\.)$/.test(word(m, that + 2));

/** "tweeted out a message | that has been a theme": behind a noun, "that" with its verb tells of the noun. */
const isRelative = (m: MarkedText, that: number, begin: number): boolean =>
  that > begin && isNominal(m, that - 1) && isFiniteVerb(m, m.tags[that + 1] === 'ADV' ? that + 2 : that + 1);

const LONGEST_ASIDE = 12;

/** "says in Toledo, Ohio, | that", "said in the tape, heard by the Herald on Sunday, | that": past what commas set apart. */
function pastAside(m: MarkedText, spot: number, limit: number): number {
  if (word(m, spot) !== ',' || m.quotationOf[spot + 1] !== -1) return spot;
  const close = m.words.indexOf(',', spot + 1);
  if (close < 0 || close >= limit || close - spot > LONGEST_ASIDE || word(m, close + 1) !== 'that') return spot;
  const opens = m.tags[spot + 1] === 'PROPN' || (m.tags[spot + 1] === 'VERB' && m.tags[spot + 2] === 'ADP');
  return opens && m.quotationOf[close] === -1 ? close : spot;
}

/** The clause behind a "that" that reports. */
export function thatClause(p: Place): Found | null {
  const { m, limit } = p;
  for (const spot of p.spots) {
    const place = pastAside(m, spot, limit);
    const opening = /^(?:only|simply|merely|just)$/.test(word(m, place)) ? place + 1 : place;
    const that = word(m, opening) === ',' ? opening + 1 : opening;
    if (
      word(m, that) !== 'that' ||
      isRelative(m, that, p.begin) ||
      CONDITION.test(word(m, that - 1)) ||
      isDemonstrative(m, that) ||
      (m.tags[that] === 'DET' && !hasFiniteVerb(m, { from: that + 1, to: Math.min(limit, that + 12) })) ||
      (m.tags[that] !== 'SCONJ' && !hasVerb(m, that + 1, limit))
    )
      continue;
    return found(that + 1, clauseEnd(m, that + 1, limit, p.clusters), 'that-clause', p.c.group.to);
  }
  return null;
}
