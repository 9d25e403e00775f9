/** Quotations → who is quoted: by the verb after it, the clause before its colon, or the speaker whose words it goes on. */
import type { Attribution } from './attribution.ts';
import type { Cluster } from './clusters/cluster.ts';
import type { Quotation } from './find-quotations.ts';
import { introducedBy, signedBy } from './introduced-by.ts';
import { lastMark, type MarkedText, sentenceOf, type TokenRun, word } from './marked-text.ts';
import { isTitle, wordCount } from './quoted-title.ts';
import { isUnsaid } from './unsaid.ts';

type MarkedQuotation = Quotation & TokenRun;

const sameParagraph = (m: MarkedText, a: number, b: number): boolean =>
  !m.text.slice(m.tokens[a]?.end ?? 0, m.tokens[b]?.start ?? 0).includes('\n');

/** Whether a quotation is a statement by itself and no single word or title: long enough, or closed by a mark of its own. */
function isSpeech(m: MarkedText, q: TokenRun): boolean {
  if (isTitle(m, q)) return false;
  return wordCount(m, q) > 2 || /[.,!?]/.test(lastMark(m, q));
}

function fromCluster(m: MarkedText, c: Cluster, content: TokenRun): Attribution {
  return {
    source: c.subject,
    cue: { from: c.group.from, to: c.group.to },
    content,
    complement: 'quotation',
    attitude: c.cue.attitude,
    lemma: c.cue.lemma,
    unreal: isUnsaid(m, c),
    continued: false,
    farSource: c.place === 'guessed',
  };
}

/** "…," X said: the cluster that begins right after a quotation. */
function clusterAfter(m: MarkedText, q: TokenRun, clusters: readonly Cluster[]): Cluster | null {
  let i = q.to;
  if (/^(?:,|-|--|—|\.)$/.test(word(m, i))) i++;
  const c = clusters.find((o) => o.from === i || (o.from === i + 1 && m.tags[i] === 'ADV'));
  if (!c?.subject || c.group.passive || !(c.cue.frames.has('quote') || c.cue.frames.has('after'))) return null;
  if (!sameParagraph(m, q.to - 1, c.from) || isNextSentence(m, q, c)) return null;
  const closed = /[,.!?—-]/.test(lastMark(m, q)) || i > q.to || c.place === 'after';
  return closed && (c.place === 'before' || c.place === 'after') ? c : null;
}

/** “….” Lima said that …: a stop before the closing mark ends the sentence, and what follows is another statement. */
const isNextSentence = (m: MarkedText, q: TokenRun, c: Cluster): boolean =>
  lastMark(m, q) === '.' && c.from === q.to && c.place === 'before' && !/^[.!?]$/.test(word(m, c.group.to));

/** The start of the clause that a quotation closes: This is "over," X said. */
function mixedStart(m: MarkedText, q: TokenRun, floor: number): number {
  for (let i = q.from - 1; i >= floor; i--) {
    if (m.quotationOf[i] !== -1 || /^[.!?:;]$/.test(word(m, i))) return i + 1;
  }
  return floor;
}

const startsSentence = (m: MarkedText, q: TokenRun): boolean =>
  q.from === 0 || /[.!?:,"”]$/.test(word(m, q.from - 1)) || !sameParagraph(m, q.from - 1, q.from);

function paragraphStart(m: MarkedText, i: number): number {
  let first = i;
  while (first > 0 && sameParagraph(m, first - 1, first)) first--;
  return first;
}

/** "…," he said. "…": only the rest of the sentence of the words before stands between. */
function followsDirectly(m: MarkedText, last: Attribution, q: TokenRun): boolean {
  const from = Math.max(last.content.to, last.cue?.to ?? 0, last.source?.to ?? 0);
  if (from > q.from || !sameParagraph(m, from - 1, q.from)) return false;
  const between = m.tokens.slice(from, q.from);
  if (between.length === 0) return true;
  const ended = /^(?:[.,:!?”"]|--|—)$/.test(between.at(-1)?.text ?? '') || ['and', 'but'].includes(word(m, q.from - 1));
  return ended && between.slice(0, -1).every((t, k) => m.quotationOf[from + k] !== -1 || !/^[.!?]$/.test(t.text));
}

/** X said that …. "…": a quotation of a whole sentence after a sentence that reports one speaker alone. */
function followsReport(m: MarkedText, q: MarkedQuotation, all: readonly Attribution[]): Attribution | null {
  if (q.from === 0 || !/^\p{Lu}/u.test(m.tokens[q.from + 1]?.text ?? '') || !sameParagraph(m, q.from - 1, q.from))
    return null;
  if (!/[.!?]$/.test(word(m, q.from - 1)) || !/[.!?,]/.test(lastMark(m, q))) return null;
  const before = sentenceOf(m, q.from - 1);
  const reports = all.filter((a) => a.cue && sentenceOf(m, a.cue.from) === before && a.complement !== 'according');
  const sources = new Set(reports.map((a) => a.source?.from ?? -1));
  return sources.size === 1 && !sources.has(-1) ? (reports.at(-1) ?? null) : null;
}

/** “Neither do I.” as a sentence of its own: marks or a break before it, no small letter behind it. */
const standsAlone = (m: MarkedText, q: TokenRun): boolean =>
  (q.from === 0 || /[.!?”"]$/.test(word(m, q.from - 1)) || !sameParagraph(m, q.from - 1, q.from)) &&
  !/^\p{Ll}/u.test(m.tokens[q.to]?.text ?? '');

/** "— Ana Lima “…”": behind the signature of the one before. */
function isSigned(m: MarkedText, q: TokenRun): boolean {
  let i = q.from - 1;
  while (i > 0 && q.from - i < 6 && (m.tags[i] === 'PROPN' || word(m, i) === '.')) i--;
  return i < q.from - 1 && /^(?:—|–|--)$/.test(word(m, i));
}

/** A whole sentence between marks is somebody's words even where the text does not say whose. */
function unattributed(m: MarkedText, q: TokenRun): Attribution | null {
  const capital = /^\p{Lu}/u.test(m.tokens[q.from + 1]?.text ?? '');
  const long = wordCount(m, q) > 3 && /[.!?,]/.test(lastMark(m, q));
  const alone = /[.!?]/.test(lastMark(m, q)) && wordCount(m, q) > 1 && standsAlone(m, q);
  if (!capital || !(long || alone) || !(startsSentence(m, q) || isSigned(m, q))) return null;
  return {
    source: null,
    cue: null,
    content: { from: q.from, to: q.to },
    complement: 'quotation',
    attitude: 'speech',
    lemma: '',
    unreal: false,
    continued: false,
    farSource: true,
  };
}

interface Search {
  readonly m: MarkedText;
  readonly clusters: readonly Cluster[];
  readonly taken: readonly Attribution[];
  readonly found: readonly Attribution[];
  readonly owners: ReadonlyMap<Quotation, Attribution>;
}

/** The attribution of one quotation; null where nobody can be named. */
function attribute(s: Search, q: MarkedQuotation, before: MarkedQuotation | undefined): Attribution | null {
  const { m } = s;
  const after = clusterAfter(m, q, s.clusters);
  if (after && !(isTitle(m, q) && q.from > after.sentence.from)) {
    const start = startsSentence(m, q)
      ? q.from
      : mixedStart(m, q, Math.max(after.sentence.from, paragraphStart(m, q.from)));
    return fromCluster(m, after, { from: start, to: q.to });
  }
  if (!isSpeech(m, q)) return null;
  const introduced = introducedBy(m, q) ?? signedBy(m, q);
  if (introduced) return introduced;
  const content = { from: q.from, to: q.to };
  const go = (a: Attribution, far: boolean): Attribution => ({
    ...a,
    content,
    complement: 'quotation',
    continued: true,
    farSource: a.farSource || far,
  });
  const last = before && s.owners.get(before);
  if (before?.open && last && !sameParagraph(m, before.to - 1, q.from)) return go(last, false);
  const near = [...s.taken, ...s.found].filter((a) => a.content.from < q.from && a.complement === 'quotation').at(-1);
  if (near && followsDirectly(m, near, q)) return go(near, false);
  const report = followsReport(m, q, [...s.taken, ...s.found]);
  return report ? go(report, true) : unattributed(m, q);
}

/** “JANE DOE: …”: the marks stand around the name of a transcript as well. */
const isTurn = (a: Attribution, q: TokenRun): boolean =>
  a.lemma === ':' && a.source?.from === q.from + 1 && a.content.from < q.to;

/** Attributes what quotations the clusters' own complements have not taken. */
export function attributeQuotations(
  m: MarkedText,
  clusters: readonly Cluster[],
  taken: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  const owners = new Map<Quotation, Attribution>();
  const whole = taken.filter((a) => a.complement === 'quotation');
  const parts = taken.filter((a) => a.complement !== 'quotation');
  const holds = (a: Attribution, q: TokenRun): boolean => a.content.from <= q.from && a.content.to >= q.to;
  m.quotations.forEach((q, index) => {
    const owner = whole.find((a) => holds(a, q));
    if (owner) owners.set(q, owner);
    if (owner || parts.some((a) => holds(a, q) || isTurn(a, q))) return;
    const a = attribute({ m, clusters, taken: whole.concat(parts), found, owners }, q, m.quotations[index - 1]);
    if (!a) return;
    found.push(a);
    owners.set(q, a);
  });
  return found;
}
