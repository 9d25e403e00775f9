/** An attribution and its resolved source → whether a page may show the source as somebody who holds a position. */
import { countryOf } from '../actors/countries.ts';
import type { ResolvedSource } from '../actors/resolve-sources.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { Attribution } from './attribution.ts';
import { canSpeakItself } from './can-speak.ts';
import type { MarkedText } from './marked-text.ts';

interface Speaker {
  readonly m: MarkedText;
  readonly a: Attribution;
  readonly text: string;
  readonly name: string;
  readonly unnamed: boolean;
}

/** What anybody may want, like or find: of people without a name it tells how they are, not what they say. */
const GENERIC = new Set('want need prefer choose decide find wish like love enjoy plan try tell ask'.split(' '));
/** Parts of a whole that speak only where the whole could. */
const PARTITIVE = /^(?:one|some|many|most|half|each|all|none|part|several|few|both) of\b/i;

/** Verbs and nouns of what nobody hears: of a state or its seat they tell what the writer, or somebody else, makes of it. */
const PRIVATE = new Set(
  'believe think feel fear suspect doubt assume presume imagine guess reckon hope worry figure conclude understand belief beliefs conviction concern concerns fears hopes expectation expectations worries conclusion'.split(
    ' ',
  ),
);
const SEATS = /\b(?:kremlin|white house|pentagon|elysee|élysée|downing street|capitol|administration|regime)$/i;
const isState = (name: string): boolean => countryOf(name.replace(/^the /i, '')) !== null || SEATS.test(name);

const isTranscriptName = (name: string): boolean => /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(name);

/** Each names a kind of false speaker; true where the source is one. */
export const falseSpeakers: Readonly<Record<string, (s: Speaker) => boolean>> = {
  'two lines run together': ({ text }) => /[\n|•]/.test(text),
  'a finding without a finder': ({ text }) =>
    /^(?:the )?(?:data|evidence|figures|numbers|statistics|stats|research|studies|history|experience|reality|logic|common sense)$/i.test(
      text,
    ),
  'a label whose words the article uses': ({ m, a, name }) =>
    /^[:–—-]$/.test(a.lemma) && name.split(/\s+/).every((word) => m.tokens.some((t) => t.text === word.toLowerCase())),
  'a name of a program': ({ text }) => /^\p{Ll}+\p{Lu}/u.test(text),
  'a label before a colon': ({ a, name }) => /^[:–—-]$/.test(a.lemma) && !isTranscriptName(name),
  'a part of what cannot speak': ({ m, a, text }) =>
    PARTITIVE.test(text) && a.source !== null && !partCanSpeak(m, a.source),
  'people in general': ({ a, name, unnamed }) => (unnamed || isUnnamedVoice(name)) && GENERIC.has(a.lemma),
  'a state that is said to think': ({ a, name }) => PRIVATE.has(a.lemma) && isState(name),
  'capitals that nobody says speak': ({ a, name }) => /^\p{Lu}{2,}$/u.test(name) && a.attitude !== 'speech',
};

function partCanSpeak(m: MarkedText, run: { readonly from: number; readonly to: number }): boolean {
  const of = m.words.indexOf('of', run.from);
  return of >= 0 && of < run.to - 1 && canSpeakItself(m, { from: of + 1, to: run.to });
}

export function isSureSpeaker(m: MarkedText, a: Attribution, { source, unnamed }: ResolvedSource): boolean {
  const speaker = { m, a, text: source.text, name: source.name, unnamed };
  return Object.values(falseSpeakers).every((isFalse) => !isFalse(speaker));
}
