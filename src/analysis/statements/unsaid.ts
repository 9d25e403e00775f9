/** A verb of attribution with its subject → whether the text denies, imagines or only supposes that it was said. */
import type { Cluster } from './clusters/cluster.ts';
import { type MarkedText, word } from './marked-text.ts';

/** "Nobody", "none of them", "few officials". */
const NO_SUBJECT = /^(?:no|nobody|none|few|neither|nothing)$/;
/** Right before a subject: "neither Lima", "nor Lima", "not everyone", "hardly anyone", "if Lima". */
const BEFORE_SUBJECT =
  /^(?:no|not|neither|nor|hardly|scarcely|barely|if|unless|whether|lest|until|suppose|supposing|imagine|provided)$/;
/** Auxiliaries that stand before a subject in a condition: "had Lima said", "should Lima say". */
const CONDITION = /^(?:had|should|would|could|might|may|can|must)$/;
/** … and those that stand there behind a denial as well: "at no point did Lima say". */
const FRONTED = /^(?:did|does|do|has|have)$/;
const DENIAL = /^(?:no|not|nor|neither|never|nowhere|rarely|seldom|hardly|scarcely|barely|little)$/;
const RARELY = /^(?:rarely|seldom|barely|hardly|scarcely|never|nearly|almost)$/;
/** Words before a participle of which they make a thing not done: "without saying", "stopped short of saying", "refrained from saying". */
const BEFORE_PARTICIPLE =
  /(?:^| )(?:without|rather than|instead of|short of|(?:accused|suspected|dreamt|dreamed|capable)(?: \S+)? of|(?:refrain|abstain|stop|prevent|keep|kept|far|shied|shy|bann?|barr?)\S*(?: \S+)? from|against|not|never|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|risk(?:s|ed|ing)?|resist(?:s|ed|ing)?|consider(?:s|ed|ing)?)$/;
/** Words that may stand before a clause. */
const OPENING = /^(?:and|but|or|even|only|as)$/;
/** Openings of a clause that only supposes. */
const SUPPOSING = /^(?:if|unless|lest|whether|suppose|supposing)$/;
/** Words behind which nobody vouches for what follows. */
const DOUBT =
  /^(?:untrue|false|falsely|wrong|unlikely|doubtful|unclear|possible|impossible|rumou?rs?|rumou?red|speculation|pretend(?:s|ed|ing)?|imagin(?:e|es|ed|ing)|suppos(?:e|es|ed|ing)|n't|accusations?|allegations?|claims?|myth|fiction|notion|lie|hoax)$/;
/** How far a clause is looked through. */
const REACH = 40;

/** Where the clause before a token begins: behind a mark or a quotation. */
function clauseStart(m: MarkedText, c: Cluster, before: number): number {
  let i = before;
  while (i > c.sentence.from && before - i < REACH && m.tags[i - 1] !== 'PUNCT' && m.quotationOf[i - 1] === -1) i--;
  return i;
}

/** "Nobody said", "neither X nor Y said", "not even X said". */
function isOfNobody(m: MarkedText, c: Cluster): boolean {
  const last = /^(?:even|only)$/.test(word(m, c.from - 1)) ? c.from - 2 : c.from - 1;
  return (
    NO_SUBJECT.test(word(m, c.subject?.from ?? -1)) || (last >= c.sentence.from && BEFORE_SUBJECT.test(word(m, last)))
  );
}

/** "Had X said", "nor did X say", "at no point has X said": the auxiliary stands before the subject. */
function isInverted(m: MarkedText, c: Cluster): boolean {
  const auxiliary = c.from - 1;
  if (c.place !== 'before' || auxiliary < c.sentence.from) return false;
  const opening = m.words.slice(clauseStart(m, c, auxiliary), auxiliary);
  if (CONDITION.test(word(m, auxiliary)))
    return opening.every((w) => OPENING.test(w)) || opening.some((w) => DENIAL.test(w));
  return FRONTED.test(word(m, auxiliary)) && opening.some((w) => DENIAL.test(w));
}

/** "If the dam breaks and X says …": a clause that supposes, up to its first mark. */
function isSupposed(m: MarkedText, c: Cluster): boolean {
  const start = clauseStart(m, c, c.from);
  const at = OPENING.test(word(m, start)) ? start + 1 : start;
  return at < c.group.from && SUPPOSING.test(word(m, at));
}

const isAvoided = (m: MarkedText, { group, sentence }: Cluster): boolean =>
  group.participle &&
  BEFORE_PARTICIPLE.test(m.words.slice(Math.max(sentence.from, group.from - 3), group.from).join(' '));

const isRare = (m: MarkedText, { group }: Cluster): boolean =>
  m.words.slice(group.from, group.to).some((w) => RARELY.test(w));

/** "There is no proof that X said", "it is untrue that X said". */
function isDoubted(m: MarkedText, c: Cluster): boolean {
  const that = c.from - 1;
  if (c.place !== 'before' || that <= c.sentence.from || word(m, that) !== 'that') return false;
  return m.words.slice(clauseStart(m, c, that), that).some((w) => DENIAL.test(w) || DOUBT.test(w));
}

/** "It was not Lima who said", "not that anyone said": the denial stands before the one who would have said it. */
function isDeniedBefore(m: MarkedText, c: Cluster): boolean {
  const before = (c.subject?.from ?? 0) - 1;
  if (c.place === 'relative' && isCleft(m, before)) return true;
  return word(m, before) === 'that' && word(m, before - 1) === 'not' && before - 1 === c.sentence.from;
}

/** "It was not | Lima", "it wasn't | Lima", "he isn't | a man". */
const isCleft = (m: MarkedText, before: number): boolean =>
  /^(?:not|n't|never|no)$/.test(word(m, before)) && /^(?:is|are|was|were|be|been)$/.test(word(m, before - 1));

export const isUnsaid = (m: MarkedText, c: Cluster): boolean =>
  c.group.negated ||
  c.group.modal ||
  isOfNobody(m, c) ||
  isInverted(m, c) ||
  isSupposed(m, c) ||
  isAvoided(m, c) ||
  isRare(m, c) ||
  isDoubted(m, c) ||
  isDeniedBefore(m, c);
