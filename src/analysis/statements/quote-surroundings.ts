/** A quotation set apart, and the lines before and behind it → who says it: "X wrote on Monday:" before, "said X." behind. */
import type { Block } from '../../library/model.ts';
import { tokenAt } from '../read-text.ts';
import { pastAdverbials, pastRecipient } from './adverbials.ts';
import type { Cluster } from './clusters/cluster.ts';
import { cueOf } from './cue-lexicon.ts';
import { findClusters } from './find-clusters.ts';
import { introducedBy } from './introduced-by.ts';
import { type MarkedText, sentenceOf, type TokenRun } from './marked-text.ts';
import { isUnsaid } from './unsaid.ts';

export interface Speaker {
  readonly source: TokenRun;
  readonly cue: TokenRun | null;
  readonly lemma: string;
  readonly sure: boolean;
}

/** Somebody who says, and nothing that he says between the verb and the token `end`: "Lima, the mayor, wrote on Monday". */
function speakerAlone(m: MarkedText, cluster: Cluster, end: number): Speaker | null {
  const { subject, group, place, cue } = cluster;
  const own = subject !== null && /^(?:before|after)$/.test(place) && cue.frames.has('quote');
  if (!own || group.passive || isUnsaid(m, cluster)) return null;
  const past = Math.max(subject.to, group.to);
  const closed = m.words[past] === ',' ? past + 1 : past;
  const ends = [closed, pastRecipient(m, closed, end)].map((from) => pastAdverbials(m, from, end));
  if (!ends.includes(end)) return null;
  const sure = cue.attitude === 'speech';
  return { source: subject, cue: { from: group.from, to: group.to }, lemma: cue.lemma, sure };
}

/** Who speaks in the clause that ends with a colon right before it. */
export function speakerBefore(m: MarkedText, quote: TokenRun): Speaker | null {
  const colon = quote.from - 1;
  const sentence = m.sentences[sentenceOf(m, colon)];
  if (m.words[colon] !== ':' || !sentence) return null;
  const cluster = findClusters(m, sentence).at(-1);
  const alone = cluster ? speakerAlone(m, cluster, colon) : null;
  return alone ?? introduced(m, quote);
}

/** By the rules for a quotation behind a colon, whose verb may be any. */
function introduced(m: MarkedText, quote: TokenRun): Speaker | null {
  const found = introducedBy(m, quote);
  if (!found?.source || !found.cue) return null;
  const words = m.words.slice(found.cue.from, found.cue.to);
  const cue = words.map((word) => cueOf(word)).find((known) => known?.attitude === 'speech');
  return { source: found.source, cue: found.cue, lemma: cue?.lemma ?? found.lemma, sure: !found.farSource };
}

/** A paragraph that says who spoke and nothing else: "said Jane Doe on Monday.", "Lima added." */
export function speakerBehind(m: MarkedText, block: Block): Speaker | null {
  const from = tokenAt(m.tokens, block.start);
  const sentence = m.sentences.find((s) => s.from === from);
  if (!sentence || sentence.end < block.end) return null;
  const cluster = findClusters(m, sentence).find((c) => c.from - from < 2);
  const end = m.words[sentence.to - 1] === '.' ? sentence.to - 1 : sentence.to;
  return cluster ? speakerAlone(m, cluster, end) : null;
}
