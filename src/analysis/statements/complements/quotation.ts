/** “…” as what is said: whole, mixed with the writer's words, or as what something is called. */
import { phraseEnd } from '../content-extent.ts';
import { type MarkedText, type TokenRun, word } from '../marked-text.ts';
import { type Found, found, NAMING, OBJECT_PRONOUN, type Place } from './place.ts';

/** The quotation that opens at a token, a comma or colon before it apart; null where none does. */
export function quotationAt(m: MarkedText, i: number): TokenRun | null {
  const at = word(m, i) === ',' || word(m, i) === ':' ? i + 1 : i;
  const quotation = m.quotations[m.quotationOf[at] ?? -1];
  return quotation?.from === at ? quotation : null;
}

/** A mixed quotation goes on after its closing mark: said it was "over" by noon. */
function quotedContent(p: Place, quotation: TokenRun): TokenRun {
  const { m, limit } = p;
  const closed = /[.,!?;:]/.test(word(m, quotation.to - 2)) || /^[.,;!?:)]$|^--$|^—$/.test(word(m, quotation.to));
  if (quotation.to >= limit || closed) return quotation;
  return { from: quotation.from, to: Math.max(quotation.to, phraseEnd(m, quotation.from, limit, p.clusters)) };
}

/** "answered the call at his church “to wait”": what the call was for. */
const opensInfinitive = (m: MarkedText, { from }: TokenRun): boolean =>
  m.tokens[from + 1]?.text === 'to' && m.tags[from + 2] === 'VERB';

/** A quotation right behind the verb, past whom it is said to and when; behind an object where the cue names it. */
export function quotation(p: Place): Found | null {
  const { frames, attitude } = p.c.cue;
  for (const spot of frames.has('quote') || attitude === 'stance' ? p.spots : [p.begin]) {
    const quoted = quotationAt(p.m, spot);
    if (!quoted || (spot > p.begin && opensInfinitive(p.m, quoted))) continue;
    const content = quotedContent(p, quoted);
    return found(content.from, content.to, content === quoted ? 'quotation' : 'phrase', p.c.group.to);
  }
  const object = OBJECT_PRONOUN.test(word(p.m, p.begin)) ? p.begin + 1 : p.begin;
  const as = word(p.m, object) === 'as' ? object + 1 : object;
  const named = NAMING.has(p.c.cue.lemma) && as > p.begin ? quotationAt(p.m, as) : null;
  return named && found(named.from, named.to, 'phrase', p.c.group.to);
}
