/**
 * The words of a sentence before its date → whether the date belongs to a clause beside the main one: "the man who was
 * convicted in 2010 won", "closed it because the dam had broken in 2014". A line dated so would tell the main clause of a
 * day that is not its own. English alone.
 */
import type { DatePrecision } from '../model.ts';

/** "arrive by car, according to a survey of 2,300 people in September": the day of what is cited. */
const CITED = /(?<!\p{L})(?:according to|based on|citing)\s(?:[^,;:“”"()]|(?<=\d),(?=\d))*$/iu;
/** Up to the date; a comma or a quotation mark would have closed the clause. */
const OPENED = /(?<=[\p{L}\p{N},]\s)(who|whose|which|that|than|after|before|because|since|once)\s([^,;:“”"()]*)$/iu;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|began|took|gave|went|came|became|made|met|held|won|lost|led|left|said|told|sent|saw|fell|rose|grew|built|brought|bought|sold|paid|broke|drew|found|fought|hit|put|set|cut|shot|spoke|stood|struck|swept|wrote|chose|ran|sank|flew|drove|lent|\p{L}{2,}ed)\b/iu;
const TELLS =
  /\b(?:said|says|saying|told|telling|announced|reported|wrote|added|confirmed|declared|warned|insisted|argued|estimated|shows?|showed|found|believes?|knew|claims?|claimed|alleg(?:e|es|ed|ing)|testified|contend(?:s|ed)?|recalled|acknowledged|conceded|admitted|concluded|indicate[sd]?|noted?|notes|learned|ruled|tweeted|suggest(?:s|ed)?|revealed|fact|news|report|statement|so)\b/i;
/** "like the one he gave on Monday": a clause that no word opens. */
const OF_ONE = /(?<=[\p{L},]\s)the ones?\s(?:he|she|they|it|we|\p{Lu}[\p{L}’'-]+)\s[^,;:“”"()]*$/u;
/** "the drone shot down by the navy last week": a participle tells which; behind "was" it is the verb. */
const DONE_BY =
  /(?<!\b(?:is|are|was|were|be|been|being|has|have|had|got|gets)\s(?:\p{L}+\s)?)(?<=\p{L}\s)(?:\p{L}{2,}ed|shot|made|built|written|held|sent|seen|taken|given|run|led|sold|won)\s(?:(?:down|up|off|out)\s)?by\s[^,;:“”"()]*$/u;
const RELATIVE = /^(?:who|whose|which|that)$/;
/** "reversed itself in a case argued last May". */
const OF_THING =
  /(?<=\s)(?:in|of|for|on|with|at|from|by)\s(?:an?|the|its|his|her|their)\s(?:\p{L}+\s){1,2}\p{L}{2,}ed\s(?:in\s|on\s)?$/u;
/** A day is near what it follows: "resigned after the dam broke on Monday". */
const FOLLOWS = /^(?:after|before|because|since|once)$/;

/** The innermost clause that is open where the date stands; null for the main one. */
function openClause(before: string): { readonly opener: string; readonly words: string; readonly main: string } | null {
  let found: RegExpExecArray | null = null;
  for (let from = 0; ; ) {
    const next = OPENED.exec(before.slice(from));
    if (!next) break;
    found = Object.assign(next, { index: from + next.index });
    from = found.index + 1;
  }
  if (!found) return null;
  return { opener: (found[1] ?? '').toLowerCase(), words: found[2] ?? '', main: before.slice(0, found.index) };
}

/** Verbs and auxiliaries in a row count once: of "built the dam had left" the second is of the clause around. */
function countVerbs(words: string): number {
  const verbs = words.split(/\s+/).map((word) => VERB.test(word));
  return verbs.filter((is, i) => is && !verbs[i - 1]).length;
}

/** `expression`: the words of the date. What followed something of this month was in it too. */
export function isInSideClause(before: string, precision: DatePrecision, expression: string): boolean {
  if (CITED.test(before)) return true;
  const done = DONE_BY.exec(before) ?? OF_THING.exec(before);
  if (OF_ONE.test(before) || (done && VERB.test(before.slice(0, done.index)))) return true;
  const clause = openClause(before);
  if (clause === null || !VERB.test(clause.words)) return false;
  // "fewer than expected in May": no clause.
  if (clause.opener === 'than' && VERB.test(clause.words.split(' ')[0] ?? '')) return false;
  if (RELATIVE.test(clause.opener) && countVerbs(clause.words) > 1) return false;
  if (clause.opener === 'that') return !TELLS.test(clause.main);
  if (clause.opener === 'after' && /\bthis\b/i.test(expression)) return false;
  return !(FOLLOWS.test(clause.opener) && precision === 'day');
}
