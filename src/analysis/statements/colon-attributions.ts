/** "Lavrov: no talks before spring", "SMITH: …", and a quotation after a name with a colon or dash → attributions. */
import type { TokenisedSentence } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import type { Cluster } from './clusters/cluster.ts';
import { type MarkedText, sentenceOf, type TokenRun, word } from './marked-text.ts';
import { hasFiniteVerb } from './verb-groups.ts';

/** Nouns that speak before a colon in headlines. */
const VOICES = new Set(
  'poll report study survey officials official police expert experts analyst analysts source sources court minister president'.split(
    ' ',
  ),
);

function nameBeforeColon(m: MarkedText, sentence: TokenisedSentence): TokenRun | null {
  const begin = /^[“"]$/.test(word(m, sentence.from)) ? sentence.from + 1 : sentence.from;
  let i = begin;
  while (i < sentence.to && i - sentence.from < 7 && word(m, i) !== ':') {
    if (m.tags[i] !== 'PROPN' && !VOICES.has(word(m, i)) && word(m, i) !== '.') return null;
    i++;
  }
  if (word(m, i) !== ':' || i === begin || i + 1 >= sentence.to) return null;
  return { from: begin, to: i };
}

/** A person's name: capitals throughout as in transcripts, or a name that speaks or is written in full elsewhere. */
function isSpeaker(m: MarkedText, name: TokenRun): boolean {
  if (VOICES.has(word(m, name.to - 1))) return true;
  const last = m.tokens[name.to - 1]?.text ?? '';
  if (/^\p{Lu}{3,}$/u.test(last) && name.to - name.from <= 3) return true;
  return m.tokens.some((t, i) => t.text === last && i >= name.to && m.tags[i] === 'PROPN' && m.tags[i + 1] === 'VERB');
}

/** "JANE DOE:": capitals throughout, as transcripts set them. */
function isTranscript(m: MarkedText, name: TokenRun): boolean {
  const words = m.tokens.slice(name.from, name.to).filter((t) => t.text !== '.');
  return words.length <= 3 && words.every((t) => /^\p{Lu}[\p{Lu}.’'-]+$/u.test(t.text)) && longest(words) > 3;
}

const longest = (words: readonly { readonly text: string }[]): number =>
  Math.max(0, ...words.map(({ text }) => text.length));

/** Past the last sentence of a block: what a transcript sets under a name is all that person's. */
function lastOfBlock(m: MarkedText, from: number): number {
  const at = sentenceOf(m, from);
  let last = at;
  while (m.sentences[last + 1]?.block === m.sentences[at]?.block && last + 1 < m.sentences.length) last++;
  return m.sentences[last]?.to ?? from;
}

function turn(source: TokenRun, content: TokenRun): Attribution {
  return {
    source,
    cue: { from: source.to, to: source.to + 1 },
    content,
    complement: 'clause',
    attitude: 'speech',
    lemma: ':',
    unreal: false,
    continued: false,
    farSource: false,
  };
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
  if (isTranscript(m, name)) return [turn(name, { from, to: lastOfBlock(m, from) })];
  const quotation = m.quotations[m.quotationOf[from] ?? -1];
  const quoted = quotation?.from === from;
  if (!isSpeaker(m, name) && !quoted) return [];
  if (!quoted && !hasFiniteVerb(m, { from, to: sentence.to })) return [];
  const content = { from, to: quoted ? quotation.to : sentence.to };
  return [{ ...turn(name, content), complement: quoted ? 'quotation' : 'clause' }];
}
