/** A sentence → its verbs of attribution, each with its verb group and its subject. */
import type { TokenisedSentence } from '../read-text.ts';
import { canSpeak } from './can-speak.ts';
import type { Cluster } from './clusters/cluster.ts';
import { isGap, isObjectGap, saysClause } from './clusters/gaps.ts';
import { isVerbHere } from './clusters/is-verb-here.ts';
import { personBefore, quotationOpens, subjectAfter } from './clusters/own-subject.ts';
import { sharedSubject } from './clusters/shared-subject.ts';
import { adjectiveCueOf, type Cue, cueOf } from './cue-lexicon.ts';
import { type MarkedText, word } from './marked-text.ts';
import { isSubjectPronoun } from './noun-phrases.ts';
import { type Subject, subjectBefore } from './subject-of.ts';
import { isAuxiliary, verbGroupAt } from './verb-groups.ts';

function clusterAt(
  m: MarkedText,
  i: number,
  cue: Cue,
  sentence: TokenisedSentence,
  previous: Cluster | undefined,
): Cluster | null {
  const group = verbGroupAt(m, i, sentence.from);
  if (group.infinitive) return null;
  const shared = (): Subject | null => sharedSubject(m, group, previous, sentence);
  const own = (): Subject | null =>
    group.participle && !quotationOpens(m, group.to) ? null : personBefore(m, group, sentence);
  const inverted = (): Subject | null => subjectAfter(m, group, cue, sentence);
  const subject =
    word(m, group.from - 1) === ',' || m.quotationOf[group.from - 1] !== -1
      ? (own() ?? inverted() ?? shared())
      : (own() ?? shared() ?? inverted());
  if (subject?.place === 'before' && isObjectGap(m, subject.from - 1)) {
    return { cue, group, subject: subject.run, place: 'guessed', from: subject.from, sentence };
  }
  if (subject?.place === 'before' && (isGap(m, subject.from - 1) || isGap(m, subject.from))) {
    if (!saysClause(m, group, cue)) return null;
    return { cue, group, subject: subject.run, place: 'guessed', from: subject.from, sentence };
  }
  if (subject && !canSpeak(m, subject.run, cue)) return null;
  return {
    cue,
    group,
    subject: subject?.run ?? null,
    place: subject?.place ?? 'none',
    from: subject?.from ?? group.from,
    sentence,
  };
}

/** "is confident that": an adjective of holding after a form of "to be". */
function adjectiveCluster(m: MarkedText, i: number, sentence: TokenisedSentence): Cluster | null {
  const cue = adjectiveCueOf(word(m, i));
  const opens = word(m, i + 1) === 'to' || word(m, i + 1) === 'that' || isSubjectPronoun(m, i + 1);
  if (
    !cue ||
    !opens ||
    !isAuxiliary(m, i - (m.tags[i - 1] === 'ADV' || word(m, i - 1) === "n't" || word(m, i - 1) === 'not' ? 2 : 1))
  )
    return null;
  const group = { ...verbGroupAt(m, i, sentence.from), passive: false, participle: false };
  const subject = group.infinitive ? null : subjectBefore(m, group, sentence);
  if (!subject || !canSpeak(m, subject.run, cue)) return null;
  return { cue, group, subject: subject.run, place: subject.place, from: subject.from, sentence };
}

/** Attributions that are looked back over. */
const REACH = 12;

/** "said he had been invited, adding": the attribution that a verb may go on; nobody speaks in the passive. */
function spokenBefore(m: MarkedText, found: readonly Cluster[], i: number): Cluster | undefined {
  const active = found.slice(-REACH).filter((c) => c.subject !== null && !c.group.passive);
  const participle = word(m, i).endsWith('ing');
  const said = active.findLast((c) => c.cue.attitude === 'speech' && c.place !== 'relative' && !c.group.participle);
  return (participle ? said : undefined) ?? active.at(-1);
}

/** The clusters of a sentence, in order. Verbs inside quotations are left alone: they are said by somebody else. */
export function findClusters(m: MarkedText, sentence: TokenisedSentence): readonly Cluster[] {
  const found: Cluster[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (m.quotationOf[i] !== -1) continue;
    const adjective = adjectiveCluster(m, i, sentence);
    if (adjective) found.push(adjective);
    const cue = adjective ? null : cueOf(word(m, i));
    if (!cue || !isVerbHere(m, i)) continue;
    const cluster = clusterAt(m, i, cue, sentence, spokenBefore(m, found, i));
    if (cluster) found.push(cluster);
  }
  return found;
}
