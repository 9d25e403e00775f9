/** A number that begins its clause → what it counts and what of it is said ("of pilots have left"); null where that is cut off. */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { frontedAdverbial } from './fronted-adverbial.ts';
import { FINITE, quoteOf, saysSomething, type Word, wordsOf } from './label-text.ts';
import { MODALS, NARROWING } from './label-words.ts';
import { leadLength } from './role.ts';
import { isFiniteBehind, isVerbBehind } from './verbs.ts';

/** "40% of drivers say bus lanes …", cut before the verb of what they say. */
export const isTorn = (text: string, sentence: Span, behind: readonly Word[]): boolean => {
  const next = wordsOf(text, behind.at(-1)?.end ?? sentence.end, sentence.end)[0];
  const more = /^(?:\s+(?:that|who|which|is|are|was|were|has|have|had|not|never)\b|\s+["“‘])/.test(
    text.slice(behind.at(-1)?.end ?? sentence.end, sentence.end),
  );
  return (
    more ||
    (next !== undefined &&
      !next.parted &&
      (MODALS.has(next.lower) || NARROWING.has(next.lower) || FINITE.test(next.lower)))
  );
};

/** "$5,001 or more", "who have never sailed before": without it the amount, or who is counted, is another. */
export function withOrMore(text: string, spans: readonly Quote[]): Quote[] {
  const last = spans.at(-1);
  if (!last) return [];
  const more =
    /^(?: or (?:more|less|fewer|older|longer|younger|higher|lower)\b| before(?=[.,;]))/.exec(
      text.slice(last.end, last.end + 20),
    )?.[0] ?? '';
  return [
    ...spans.slice(0, -1),
    { start: last.start, end: last.end + more.length, text: text.slice(last.start, last.end + more.length) },
  ];
}

/** Nothing but the number's phrase: "605 reports of …." as an item of a list. */
const isWholeSentence = (text: string, sentence: Span, lead: number, behind: readonly Word[]): boolean =>
  lead === 0 && /^[.\s]*$/.test(text.slice(behind.at(-1)?.end ?? sentence.start, sentence.end));

/** "states led by Iowa and farmers are suing": the verb of the clause is that of the whole list. */
const isListed = (text: string, behind: readonly Word[]): boolean =>
  /^,? (?:and|or|as well as) /.test(text.slice(behind.at(-1)?.end ?? 0, (behind.at(-1)?.end ?? 0) + 14)) &&
  !behind.some((word, i) => i > 0 && isFiniteBehind(word));

/** "of drivers say bus lanes": what they say has lost its verb. */
function saysHalf(behind: readonly Word[]): boolean {
  const say = behind.findIndex(({ lower }) =>
    /^(?:say|says|said|believe|believed|think|thought|agree|agreed|feel|felt|know)$/.test(lower),
  );
  return (
    say > 0 &&
    !behind
      .slice(say + 1)
      .some((word, i) => isVerbBehind(word) && !/^(?:an?|the|of)$/.test(behind[say + i]?.lower ?? ''))
  );
}

/** "500 guests invited by the town, singers among them, | are expected": what is said of them stands behind the aside. */
const goesOnBehindAside = (text: string, sentence: Span, behind: readonly Word[]): boolean =>
  /^,[^,.;:]{3,80},\s+(?:is|are|was|were|has|have|had|will|would|could|may|might|must|can)\b/u.test(
    text.slice(behind.at(-1)?.end ?? sentence.end, sentence.end),
  );

export function subjectLabel(
  text: string,
  sentence: Span,
  quantity: Quantity,
  behind: readonly Word[],
): readonly Quote[] | null {
  const words = wordsOf(text, sentence.start, quantity.start);
  const verb = behind.findIndex((word, i) => i > 0 && isVerbBehind(word));
  const lead = leadLength(words);
  const whole = isWholeSentence(text, sentence, lead, behind);
  if (isListed(text, behind) || saysHalf(behind) || goesOnBehindAside(text, sentence, behind)) return null;
  if (behind.filter(saysSomething).length < 2 || (verb < 0 && !whole) || isTorn(text, sentence, behind)) return null;
  if (verb >= 0 && !behind.slice(0, verb).some(saysSomething) && !behind.slice(verb).some(saysSomething)) return null;
  const fronted = frontedAdverbial(text, sentence, words[lead]?.start ?? quantity.start);
  if (fronted === 'elsewhere') return null;
  return [...(fronted ? [fronted] : []), ...withOrMore(text, quoteOf(text, behind))];
}
