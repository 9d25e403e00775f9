/** The subject that a verb of attribution has itself, before or behind it. */
import type { TokenisedSentence } from '../../read-text.ts';
import { withApposition } from '../appositions.ts';
import { canSpeakItself } from '../can-speak.ts';
import type { Cue } from '../cue-lexicon.ts';
import { type MarkedText, word } from '../marked-text.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../noun-phrases.ts';
import { lastPerson, type Subject, subjectBefore } from '../subject-of.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** Verbs that stand before their subject after a quotation or a reported clause. */
const INVERTED = new Set(
  `say write add ask continue explain tweet tell note report recall argue warn claim announce declare reply respond insist conclude
  observe joke quip remark exclaim agree state predict complain admit concede contend cry shout read assert suggest wonder
  confirm acknowledge maintain stress recount testify boast urge counter begin lament`.split(/\s+/),
);

/** "…," said Smith: the verb follows a comma, a quotation or nothing, and a noun phrase follows it. */
export function subjectAfter(m: MarkedText, group: VerbGroup, cue: Cue, sentence: TokenisedSentence): Subject | null {
  if (!INVERTED.has(cue.lemma) || group.passive || group.negated || group.participle) return null;
  const before = group.from - 1;
  const opened =
    before < sentence.from ||
    m.quotationOf[before] !== -1 ||
    [',', '?', '!', '-', '--', '—', '.'].includes(word(m, before));
  if (!opened) return null;
  const run = nounPhraseStartingAt(m, group.to, sentence.to);
  if (!run) return null;
  return { run: withApposition(m, run, sentence.to), place: 'after', from: group.from };
}

/** "footage of Lima saying, “…”": a participle with a quotation after it may have a subject of its own. */
export const quotationOpens = (m: MarkedText, i: number): boolean =>
  m.quotationOf[word(m, i) === ',' ? i + 1 : i] !== -1;

/** "footage of Lima saying": of what stands before a participle, the person. */
export function personBefore(m: MarkedText, group: VerbGroup, sentence: TokenisedSentence): Subject | null {
  if (!group.participle) return subjectBefore(m, group, sentence);
  const phrase = nounPhraseEndingAt(m, group.from - 1, sentence.from);
  const run = phrase && !canSpeakItself(m, phrase) ? lastPerson(m, phrase) : phrase;
  return run && { run, place: 'before', from: run.from };
}
