/** "Lavrov: no talks before spring", "SMITH: …", and a quotation after a name with a colon or dash → attributions. */
import type { TokenisedSentence } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import type { Cluster } from './find-clusters.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { hasFiniteVerb } from './verb-groups.ts';

const word = (m: MarkedText, i: number): string => m.words[i] ?? '';
/** Nouns that speak before a colon in headlines. */
const VOICES = new Set(
  'poll report study survey officials official police expert experts analyst analysts source sources court minister president'.split(
    ' ',
  ),
);

function nameBeforeColon(m: MarkedText, sentence: TokenisedSentence): TokenRun | null {
  let i = sentence.from;
  while (i < sentence.to && i - sentence.from < 7 && word(m, i) !== ':') {
    if (m.tags[i] !== 'PROPN' && !VOICES.has(word(m, i)) && word(m, i) !== '.') return null;
    i++;
  }
  if (word(m, i) !== ':' || i === sentence.from || i + 1 >= sentence.to) return null;
  const from = sentence.from;
  return { from, to: i };
}

/** A person's name: capitals throughout as in transcripts, or a name that speaks or is written in full elsewhere. */
function isSpeaker(m: MarkedText, name: TokenRun): boolean {
  if (VOICES.has(word(m, name.to - 1))) return true;
  const last = m.tokens[name.to - 1]?.text ?? '';
  if (/^\p{Lu}{3,}$/u.test(last) && name.to - name.from <= 3) return true;
  return m.tokens.some((t, i) => t.text === last && i >= name.to && m.tags[i] === 'PROPN' && m.tags[i + 1] === 'VERB');
}

/** At most one attribution a sentence: its opening name before a colon. */
export function findColonAttributions(
  m: MarkedText,
  sentence: TokenisedSentence,
  clusters: readonly Cluster[],
): readonly Attribution[] {
  const name = nameBeforeColon(m, sentence);
  if (!name || clusters.some((c) => c.group.to <= name.to)) return [];
  const from = name.to + 1;
  const quotation = m.quotations[m.quotationOf[from] ?? -1];
  const quoted = quotation?.from === from;
  if (!isSpeaker(m, name) && !quoted) return [];
  if (!quoted && !hasFiniteVerb(m, { from, to: sentence.to })) return [];
  return [
    {
      source: name,
      cue: { from: name.to, to: from },
      content: { from, to: quoted ? quotation.to : sentence.to },
      complement: quoted ? 'quotation' : 'clause',
      attitude: 'speech',
      lemma: ':',
      unreal: false,
      continued: false,
      farSource: false,
    },
  ];
}
