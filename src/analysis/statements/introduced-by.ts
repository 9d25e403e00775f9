/** A quotation after a colon → the subject of the clause before the colon, whatever its verb: "She scolded him: “…”", "Said Lima: “…”". */
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { type Cue, cueOf } from './cue-lexicon.ts';
import { type MarkedText, sentenceOf, type TokenRun, word } from './marked-text.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { subjectBefore } from './subject-of.ts';
import { isFiniteVerb, verbGroupAt } from './verb-groups.ts';

/** Longest run of words between subject and colon. */
const LONGEST = 24;

function attribution(source: TokenRun, cue: TokenRun, q: TokenRun, sure: boolean): Attribution {
  return {
    source,
    cue,
    content: { from: q.from, to: q.to },
    complement: 'quotation',
    attitude: 'speech',
    lemma: ':',
    unreal: false,
    continued: false,
    farSource: !sure,
  };
}

/** "Lima remarks in this context, ¶ “…”": a comma at the end of a paragraph introduces what the next one quotes. */
const isBroken = (m: MarkedText, comma: number): boolean =>
  word(m, comma) === ',' && /\n/.test(m.text.slice(m.tokens[comma]?.end, m.tokens[comma + 1]?.start));

/** "Said Lima: “…”" */
function inverted(m: MarkedText, from: number, colon: number, q: TokenRun): Attribution | null {
  if (!cueOf(word(m, from))?.frames.has('quote')) return null;
  const source = nounPhraseStartingAt(m, from + 1, colon);
  return source?.to === colon ? attribution(source, { from, to: from + 1 }, q, true) : null;
}

/** The attribution of a quotation that a colon introduces; null where no colon or no speaker stands before it. */
export function introducedBy(m: MarkedText, q: TokenRun): Attribution | null {
  const colon = q.from - 1;
  if (word(m, colon) !== ':' && !isBroken(m, colon)) return null;
  const sentence = m.sentences[sentenceOf(m, colon)];
  if (!sentence || sentence.from >= colon) return null;
  const said = inverted(m, sentence.from, colon, q);
  if (said) return said;
  for (let i = colon - 1; i > sentence.from; i--) {
    if (m.quotationOf[i] !== -1 || !isFiniteVerb(m, i)) continue;
    let verb = i;
    while (
      verb + 1 < colon &&
      m.tags[verb] === 'AUX' &&
      ['AUX', 'VERB', 'ADV', 'PART'].includes(m.tags[verb + 1] ?? 'X')
    )
      verb++;
    const group = verbGroupAt(m, verb, sentence.from);
    const subject = subjectBefore(m, group, sentence);
    const source = subject?.place === 'before' ? subject.run : null;
    const cue = cueOf(word(m, verb));
    if (colon - group.from > LONGEST) return null;
    if (word(m, colon) === ',' && !cue?.frames.has('quote')) continue;
    if (!source || !canSpeak(m, source, cue ?? WEAK)) continue;
    return attribution(source, { from: group.from, to: colon }, q, cue?.attitude === 'speech');
  }
  return null;
}

/** Verbs that are no cues let only people and bodies of people speak. */
const WEAK: Cue = { lemma: '', attitude: 'stance', frames: new Set(), prepositions: new Set() };

const DASH = /^(?:—|–|--|-)$/;

/** Where the sentence of a token ends: its block ends there or later. */
const lineEnd = (m: MarkedText, token: number): number => m.sentences[sentenceOf(m, token)]?.to ?? m.tokens.length;

/** "“…” — Ana Lima" at the end of a paragraph: a name after a dash signs the quotation. */
export function signedBy(m: MarkedText, q: TokenRun): Attribution | null {
  if (!DASH.test(word(m, q.to))) return null;
  const source = nounPhraseStartingAt(m, q.to + 1, Math.min(lineEnd(m, q.to), q.to + 12));
  if (!source || m.tags[source.from] !== 'PROPN') return null;
  const after = m.tokens[source.to];
  const last = m.tokens[source.to - 1];
  const ends = !after || /^[.,]$/.test(after.text) || m.text.slice(last?.end, after.start).includes('\n');
  return ends ? attribution(source, { from: q.to, to: q.to + 1 }, q, true) : null;
}
