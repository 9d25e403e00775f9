/** Quotations → who is quoted: by the verb after it, the verb before it, or the speaker of the quotation that it goes on. */
import type { Attribution } from './attribution.ts';
import type { Cluster } from './find-clusters.ts';
import type { Quotation } from './find-quotations.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';

/** Whether a quotation is a statement by itself: long enough, or closed by a mark of its own. */
function isSpeech(m: MarkedText, q: TokenRun): boolean {
  const words = m.tags.slice(q.from, q.to).filter((tag) => tag !== 'PUNCT').length;
  return words > 2 || /[.,!?]/.test(word(m, q.to - 2));
}

function fromCluster(c: Cluster, content: TokenRun, continued: boolean): Attribution {
  return {
    source: c.subject,
    cue: { from: c.group.from, to: c.group.to },
    content,
    complement: 'quotation',
    attitude: c.cue.attitude,
    lemma: c.cue.lemma,
    unreal: c.group.negated || c.group.modal,
    continued,
    farSource: c.place === 'guessed',
  };
}

/** "…," X said: the cluster that begins right after a quotation. */
function clusterAfter(m: MarkedText, q: TokenRun, clusters: readonly Cluster[]): Cluster | null {
  let i = q.to;
  if (/^(?:,|-|--|—|\.)$/.test(word(m, i))) i++;
  const c = clusters.find((o) => o.from === i || (o.from === i + 1 && m.tags[i] === 'ADV'));
  if (!c?.subject || c.group.passive || !(c.cue.frames.has('quote') || c.cue.frames.has('after'))) return null;
  const closed = /[,.!?—-]/.test(word(m, q.to - 2)) || i > q.to || c.place === 'after';
  return closed && (c.place === 'before' || c.place === 'after') ? c : null;
}

/** The start of the clause that a quotation closes: This is "over," X said. */
function mixedStart(m: MarkedText, q: TokenRun, floor: number): number {
  for (let i = q.from - 1; i >= floor; i--) {
    if (m.quotationOf[i] !== -1 || /^[.!?:;]$/.test(word(m, i))) return i + 1;
  }
  return floor;
}

const sameParagraph = (m: MarkedText, a: number, b: number): boolean =>
  !m.text.slice(m.tokens[a]?.end ?? 0, m.tokens[b]?.start ?? 0).includes('\n');

/** Attributes what quotations the clusters' own complements have not taken. */
export function attributeQuotations(
  m: MarkedText,
  clusters: readonly Cluster[],
  taken: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = [];
  const owner = new Map<Quotation, Attribution>();
  for (const a of taken)
    for (const q of m.quotations)
      if (a.complement === 'quotation' && q.from >= a.content.from && q.to <= a.content.to) owner.set(q, a);
  const inside = (q: TokenRun): boolean =>
    taken.some((a) => a.content.from <= q.from && a.content.to >= q.to && a.complement !== 'quotation');
  m.quotations.forEach((q, index) => {
    if (owner.has(q) || inside(q)) return;
    const c = clusterAfter(m, q, clusters);
    const before = m.quotations[index - 1];
    if (c) {
      const start = startsSentence(m, q) ? q.from : mixedStart(m, q, Math.max(c.sentence.from, floorOf(m, q)));
      const a = fromCluster(c, { from: start, to: q.to }, false);
      found.push(a);
      owner.set(q, a);
      return;
    }
    const last = before && owner.get(before);
    if (before && last && isSpeech(m, q) && goesOn(m, before, q, last)) {
      const a = { ...last, content: { from: q.from, to: q.to }, complement: 'quotation' as const, continued: true };
      found.push(a);
      owner.set(q, a);
    }
  });
  return found;
}

const startsSentence = (m: MarkedText, q: TokenRun): boolean =>
  q.from === 0 || /^[.!?:,"”]$/.test(word(m, q.from - 1)) || !sameParagraph(m, q.from - 1, q.from);

function floorOf(m: MarkedText, q: TokenRun): number {
  for (let i = q.from - 1; i > 0; i--) if (!sameParagraph(m, i - 1, i)) return i;
  return 0;
}

/** "…," he said. "…" and a paragraph that goes on with an unclosed quotation. */
function goesOn(m: MarkedText, before: Quotation & TokenRun, q: TokenRun, last: Attribution): boolean {
  const sameLine = sameParagraph(m, before.to - 1, q.from);
  if (before.open && !sameLine) return true;
  if (!sameLine) return false;
  const from = Math.max(before.to, last.cue?.to ?? 0, last.source?.to ?? 0);
  if (from > q.from) return false;
  const between = m.tokens.slice(from, q.from);
  if (between.length === 0) return true;
  const ended = /^[.,:!?]$|^--$|^—$/.test(between.at(-1)?.text ?? '') || ['and', 'but'].includes(word(m, q.from - 1));
  return ended && between.slice(0, -1).every((t) => !/^[.!?]$/.test(t.text));
}
