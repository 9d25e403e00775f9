/** A verb of attribution with its subject → what it attributes, to its right or to its left. */
import { pastAdverbials, pastRecipient } from './adverbials.ts';
import type { Attribution } from './attribution.ts';
import { pastTimes } from './before-verb.ts';
import type { Cluster } from './clusters/cluster.ts';
import { type Found, isEnd } from './complements/place.ts';
import { quotationAt } from './complements/quotation.ts';
import { clauseEnd } from './content-extent.ts';
import { cueOf } from './cue-lexicon.ts';
import { lastMark, type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { isTitle } from './quoted-title.ts';
import { rightComplement } from './right-complement.ts';
import { isUnsaid } from './unsaid.ts';
import { hasFiniteVerb } from './verb-groups.ts';

const FIRST_PERSON = new Set(['i', 'we', 'you']);
const DASH = /^(?:-|--|—)$/;

const ownSubject = (c: Cluster): boolean => c.place === 'before' || c.place === 'after';

function attribution(m: MarkedText, c: Cluster, f: Found): Attribution {
  return {
    source: c.subject,
    cue: { from: c.group.from, to: Math.max(c.group.to, f.cueEnd) },
    content: f.content,
    complement: f.complement,
    attitude: c.cue.attitude,
    lemma: c.cue.lemma,
    unreal: isUnsaid(m, c) || isAsked(m, c) || isHearsay(m, c),
    continued: false,
    farSource:
      c.place === 'guessed' ||
      FIRST_PERSON.has(word(m, c.subject?.from ?? -1)) ||
      isOneOfTwo(m, c) ||
      isOneOfList(m, c) ||
      isInSubjectClause(m, c) ||
      isToldByThing(m, c),
  };
}

/** "Ana Lima, the mayor, and Jon Brusk, her deputy, said": both speak, and only the second was taken for the subject. */
function isOneOfTwo(m: MarkedText, c: Cluster): boolean {
  const and = (c.subject?.from ?? 0) - 1;
  if (c.place !== 'before' || word(m, and) !== 'and' || word(m, and - 1) !== ',') return false;
  return !hasFiniteVerb(m, { from: c.sentence.from, to: and });
}

/** "Ana Lima (Left), Jon Brusk (Right) and Rui Costa said": all of them speak, and only the last were taken for the subject. */
function isOneOfList(m: MarkedText, c: Cluster): boolean {
  const from = c.subject?.from ?? 0;
  if (c.place !== 'before' || !m.tags.slice(from, c.subject?.to).includes('CCONJ') || word(m, from - 1) !== ',')
    return false;
  const before = m.tags.slice(c.sentence.from, from);
  return (
    before.every((tag) => tag === 'PROPN' || tag === 'PUNCT' || tag === 'SYM') &&
    pastTimes(m, c.sentence.from, from) < from - 1
  );
}

/** "That the mayor said the dam was safe surprised the town": where her words end and the main verb begins, nobody can tell. */
const isInSubjectClause = (m: MarkedText, c: Cluster): boolean =>
  c.place === 'before' && c.from - 1 === c.sentence.from && /^(?:that|whether)$/.test(word(m, c.from - 1));

/** "a letter, which showed that Lima asked …": what a paper tells of somebody's words is the paper's account of them. */
function isToldByThing(m: MarkedText, c: Cluster): boolean {
  if (c.place !== 'before' || word(m, c.from - 1) !== 'that' || !cueOf(word(m, c.from - 2))) return false;
  return /^(?:which|it)$/.test(word(m, m.tags[c.from - 3] === 'ADV' ? c.from - 4 : c.from - 3));
}

/** A question of the author's: "Will Kyiv seek talks?" */
const isAsked = (m: MarkedText, c: Cluster): boolean =>
  word(m, c.sentence.to - 1) === '?' && m.quotationOf[c.sentence.to - 1] === -1;

/** "has allegedly said": the author does not vouch for it. */
const isHearsay = (m: MarkedText, c: Cluster): boolean =>
  m.words.slice(c.group.from, c.group.to + 1).some((w) => /^(?:allegedly|reportedly|supposedly|purportedly)$/.test(w));

/** Past subject and verb, whichever comes last. */
const pastCluster = (c: Cluster): number => (c.place === 'after' ? (c.subject?.to ?? c.group.to) : c.group.to);

/** Past whoever was spoken to, and when and where. */
function pastCircumstances(m: MarkedText, c: Cluster): number {
  const begin = pastCluster(c);
  const past = c.cue.frames.has('recipient') ? pastRecipient(m, begin, c.sentence.to) : begin;
  return pastAdverbials(m, past, c.sentence.to);
}

/** "…, X said." and "…, X said, …": the clause before the comma. `floor` is where another's words end. */
function leftContent(m: MarkedText, c: Cluster, floor: number): TokenRun | null {
  const comma = c.from - 1;
  if (word(m, comma) !== ',' || comma <= floor) return null;
  let from = floor;
  while (from < comma && /^[,;.]$/.test(word(m, from))) from++;
  for (let i = from; i < Math.min(comma, from + 4); i++) if (word(m, i) === ':') from = i + 1;
  return comma > from && !isQuoted(m, { from, to: comma }) ? { from, to: comma } : null;
}

function isQuoted(m: MarkedText, run: TokenRun): boolean {
  const last = m.quotations[m.quotationOf[run.to - 1] ?? -1];
  return last?.from === run.from;
}

/** "As the bell rang, X said, “…”": the comma before X closes no statement. */
function quotationFollows(m: MarkedText, c: Cluster): boolean {
  const begin = pastCluster(c);
  const past = c.cue.frames.has('recipient') ? pastRecipient(m, begin, c.sentence.to) : begin;
  return [begin, past, pastAdverbials(m, past, c.sentence.to)].some((spot) => quotationAt(m, spot) !== null);
}

/** Whether a cluster stands as a parenthesis: a comma before it, and a comma, a dash or the end after it. */
function isParenthetical(m: MarkedText, c: Cluster): boolean {
  if (!c.cue.frames.has('after') || !ownSubject(c) || quotationFollows(m, c)) return false;
  if (c.cue.prepositions.has(word(m, pastCluster(c)))) return false;
  const after = pastCircumstances(m, c);
  return c.place === 'after' || isEnd(m, after, c.sentence.to) || word(m, after) === ',' || DASH.test(word(m, after));
}

/** "…," X said …: what is said stands before; attributeQuotations() sees to it. */
function followsQuotation(m: MarkedText, c: Cluster): boolean {
  if (!ownSubject(c) || !c.cue.frames.has('quote')) return false;
  const joined = /^(?:,|-|--|—)$/.test(word(m, c.from - 1));
  const mark = joined ? c.from - 2 : c.from - 1;
  const q = m.quotations[m.quotationOf[mark] ?? -1];
  if (!q || q.to !== mark + 1 || word(m, q.from - 1) === ':' || (isTitle(m, q) && q.from > c.sentence.from))
    return false;
  if (joined || /[,!?—-]/.test(lastMark(m, q))) return true;
  return lastMark(m, q) === '.' && isEnd(m, pastCircumstances(m, c), c.sentence.to);
}

/** "In the north, X said, …": what stands before is no part of the clause that goes on. */
const isCircumstance = (m: MarkedText, left: TokenRun): boolean =>
  !hasFiniteVerb(m, left) && ['ADP', 'ADV', 'SCONJ'].includes(m.tags[left.from] ?? 'X');

/** "When the dam broke, Lima said nothing": one clause that tells when is nobody's statement. */
function isWhen(m: MarkedText, left: TokenRun): boolean {
  const at = m.tags[left.from] === 'CCONJ' ? left.from + 1 : left.from;
  return /^(?:when|after|before|once|while|until)$/.test(word(m, at)) && !m.words.slice(at, left.to).includes(',');
}

/** "…, Lima said, amid reports that …": the author goes on, and tells of the saying. */
const CIRCUMSTANCES = new Set('amid amidst as while after following during despite hours days'.split(' '));

/** The clause before a parenthetical attribution, and where the clause goes on after it, the rest. */
function splitContent(m: MarkedText, c: Cluster, left: TokenRun, clusters: readonly Cluster[]): readonly Attribution[] {
  const limit = c.sentence.to;
  const after = c.place === 'after' ? limit : pastCircumstances(m, c);
  const goesOn =
    word(m, after) === ',' &&
    !isEnd(m, after + 1, limit) &&
    !word(m, after + 1).endsWith('ing') &&
    !(hasFiniteVerb(m, left) && CIRCUMSTANCES.has(word(m, after + 1))) &&
    !clusters.some((other) => other !== c && other.from === after + 2 && m.tags[after + 1] === 'CCONJ');
  const whole = hasFiniteVerb(m, left) && !goesOn;
  if (!goesOn && c.place === 'before' && isWhen(m, left)) return [];
  const first = attribution(m, c, { content: left, complement: whole ? 'clause' : 'fragment', cueEnd: c.group.to });
  if (!goesOn || m.quotationOf[after + 1] !== -1) return [first];
  const to = clauseEnd(
    m,
    after + 1,
    limit,
    clusters.filter((other) => other !== c),
  );
  const content = { from: after + 1, to };
  const alone = isCircumstance(m, left) && hasFiniteVerb(m, content) ? 'clause' : 'fragment';
  return [first, attribution(m, c, { content, complement: alone, cueEnd: c.group.to })];
}

/** "It was reported by the Herald that …" */
function passive(m: MarkedText, c: Cluster, clusters: readonly Cluster[]): readonly Attribution[] {
  if (word(m, c.group.to) !== 'by' || !c.cue.frames.has('that')) return [];
  const source = nounPhraseStartingAt(m, c.group.to + 1, c.sentence.to);
  if (!source || word(m, source.to) !== 'that') return [];
  const content = { from: source.to + 1, to: clauseEnd(m, source.to + 1, c.sentence.to, clusters) };
  return hasFiniteVerb(m, content)
    ? [{ ...attribution(m, c, { content, complement: 'that-clause', cueEnd: c.group.to + 1 }), source }]
    : [];
}

/** What one cluster of a sentence attributes; two contents where the attribution stands in the middle of its clause. */
export function attributionsOf(
  m: MarkedText,
  c: Cluster,
  clusters: readonly Cluster[],
  floor: number,
): readonly Attribution[] {
  if (c.group.passive) return passive(m, c, clusters);
  if (!c.subject || followsQuotation(m, c) || word(m, c.subject.from) === 'you') return [];
  const left = isParenthetical(m, c) ? leftContent(m, c, floor) : null;
  if (left) return splitContent(m, c, left, clusters);
  if (c.place === 'after' && !quotationFollows(m, c)) return [];
  const right = rightComplement(m, c, clusters);
  return right ? [attribution(m, c, right)] : [];
}
