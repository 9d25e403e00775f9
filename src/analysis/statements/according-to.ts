/** "According to X, …", "…, according to X", "in X's view, …" → attributions. */
import type { TokenisedSentence } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import type { Cluster } from './clusters/cluster.ts';
import { clauseEnd } from './content-extent.ts';
import { type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { hasFiniteVerb, isFiniteVerb } from './verb-groups.ts';

const OPINION = new Set('view opinion words eyes judgment judgement assessment estimation telling'.split(' '));

interface Opener {
  /** First token of all. */
  readonly from: number;
  readonly cue: TokenRun;
  readonly source: TokenRun;
  /** Past cue and source. */
  readonly to: number;
}

/** The source's phrase with an apposition that follows it: "the Tax Center, a think tank in Oslo, …". */
function sourceAt(m: MarkedText, from: number, limit: number): TokenRun | null {
  const phrase = nounPhraseStartingAt(m, from, limit);
  if (!phrase) return null;
  let to = phrase.to;
  while (to < limit && m.tags[to] === 'VERB' && /(?:ed|ing|en)$/.test(word(m, to))) {
    const more = nounPhraseStartingAt(m, m.tags[to + 1] === 'ADP' ? to + 2 : to + 1, limit);
    if (!more) break;
    to = more.to;
  }
  return { from, to };
}

function openerAt(m: MarkedText, i: number, limit: number): Opener | null {
  if (word(m, i) === 'according' && word(m, i + 1) === 'to') {
    const source = sourceAt(m, i + 2, limit);
    return source && { from: i, cue: { from: i, to: i + 2 }, source, to: source.to };
  }
  if (word(m, i) !== 'in' && word(m, i) !== 'for') return null;
  const inThe = word(m, i) === 'in' && word(m, i + 1) === 'the';
  for (let k = i + 2; k < Math.min(limit, i + 9); k++) {
    if (!OPINION.has(word(m, k))) continue;
    if (word(m, k - 1) === "'s" || word(m, k - 1) === "'")
      return { from: i, cue: { from: k, to: k + 1 }, source: { from: i + 1, to: k - 1 }, to: k + 1 };
    if (['his', 'her', 'their', 'its', 'my', 'our'].includes(word(m, k - 1)) && k === i + 2)
      return { from: i, cue: { from: k, to: k + 1 }, source: { from: k - 1, to: k }, to: k + 1 };
    if (inThe && word(m, k + 1) === 'of') {
      const source = sourceAt(m, k + 2, limit);
      return source && { from: i, cue: { from: i, to: k + 2 }, source, to: source.to };
    }
  }
  return null;
}

/** An apposition between commas after the source: past it; the same index where none stands there. */
function pastApposition(m: MarkedText, i: number, limit: number): number {
  if (word(m, i) !== ',') return i;
  for (let k = i + 1; k < limit && k < i + 25; k++) {
    if (word(m, k) === ',') return k - i > 1 && saysWho(m, i + 1) && !isClause(m, i + 1, k) ? k : i;
    if (isFiniteVerb(m, k) && !['who', 'which'].includes(word(m, i + 1))) return i;
  }
  return i;
}

/** "a think tank", "which …", "59", "mayor of Porto": not "new parents", "on average", with which a clause begins. */
const saysWho = (m: MarkedText, i: number): boolean =>
  /^(?:DET|NUM|PROPN)$/.test(m.tags[i] ?? 'X') ||
  /^(?:who|which|whose|of|its|his|her|their|one)$/.test(word(m, i)) ||
  (m.tags[i] === 'NOUN' && m.tags[i - 2] === 'PROPN' && !word(m, i).endsWith('s'));

/** "According to a study by Lima | titled “The Dam,” …": past what only tells more of the source, where a comma ends it. */
function pastDetails(m: MarkedText, i: number, limit: number): number {
  if (m.tags[i] !== 'VERB' && !/^(?:that|which|who)$/.test(word(m, i))) return i;
  for (let k = i; k < limit && k < i + LONGEST_DETAIL; k++)
    if (word(m, k) === ',') return m.quotationOf[k] === -1 ? k : k + 1;
  return i;
}

const LONGEST_DETAIL = 15;

const isClause = (m: MarkedText, from: number, to: number): boolean =>
  hasFiniteVerb(m, { from, to }) && !['who', 'which'].includes(word(m, from));

function contentOf(
  m: MarkedText,
  o: Opener,
  sentence: TokenisedSentence,
  clusters: readonly Cluster[],
  floor: number,
): TokenRun | null {
  const opens =
    o.from === floor ||
    (o.from - floor <= 2 && !hasFiniteVerb(m, { from: floor, to: o.from }) && word(m, o.from - 1) !== ',');
  if (!opens) {
    const to = word(m, o.from - 1) === ',' ? o.from - 1 : o.from;
    let from = floor;
    while (from < to && /^[,;.]$/.test(word(m, from))) from++;
    return to > from && hasFiniteVerb(m, { from, to }) ? { from, to } : null;
  }
  const past = pastDetails(m, pastApposition(m, o.to, sentence.to), sentence.to);
  let from = past;
  while (from < sentence.to && /^[,’”"]$/.test(word(m, from)) && m.quotationOf[from - 1] !== -1) from++;
  if (word(m, from) === ',') from++;
  const to = clauseEnd(m, from, sentence.to, clusters);
  return to > from ? { from, to } : null;
}

/** The attributions of a sentence that hang on no verb of saying. */
export function findAccordingTo(
  m: MarkedText,
  sentence: TokenisedSentence,
  clusters: readonly Cluster[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  let floor = sentence.from;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (m.quotationOf[i] !== -1) continue;
    if (word(m, i) === ';' || (word(m, i) === ':' && word(m, i + 1) === 'according')) floor = i + 1;
    const opener = openerAt(m, i, sentence.to);
    if (!opener) continue;
    const content = contentOf(m, opener, sentence, clusters, floor);
    if (content) found.push(asAttribution(opener, content));
    i = opener.to - 1;
    floor = opener.to;
  }
  return found;
}

function asAttribution(o: Opener, content: TokenRun): Attribution {
  return {
    source: o.source,
    cue: o.cue,
    content,
    complement: 'according',
    attitude: 'speech',
    lemma: 'according to',
    unreal: false,
    continued: false,
    farSource: false,
  };
}
