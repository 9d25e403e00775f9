/** An attribution and its resolved source → whether a page may show the source as somebody who holds a position. */
import { countryOf } from '../actors/countries.ts';
import type { ResolvedSource } from '../actors/resolve-sources.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { Attribution } from './attribution.ts';
import { canSpeakItself } from './can-speak.ts';
import { cueOf } from './cue-lexicon.ts';
import type { MarkedText } from './marked-text.ts';
import { isPerhapsThing } from './said-elsewhere.ts';

interface Speaker {
  readonly m: MarkedText;
  readonly a: Attribution;
  readonly text: string;
  readonly name: string;
  readonly unnamed: boolean;
  readonly person: boolean;
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

/** "Harbour AI: …" below "Lock AI: …": lines that begin so in a row tell of things, unless names in capitals or said words do. */
function isOneOfItems(m: MarkedText, a: Attribution, name: string): boolean {
  if (a.source === null || a.complement === 'quotation') return false;
  return (
    /(?:^|\n)[-*•]?\s*$/.test(m.text.slice(0, m.tokens[a.source.from]?.start)) && !actsElsewhere(m, a.source, name)
  );
}

/** A verb of saying behind the same last name anywhere else. */
const actsElsewhere = (m: MarkedText, source: { readonly from: number; readonly to: number }, name: string): boolean =>
  m.tokens.some(
    ({ text }, i) =>
      text === name.split(/\s+/).at(-1) && (i < source.from || i >= source.to) && cueOf(m.words[i + 1] ?? '') !== null,
  );

/** "Ana Lima: ‘Running and Returning’": every word of it that counts is written large, and no stop ends it. */
function isTitled(m: MarkedText, { content, complement }: Attribution): boolean {
  if (complement !== 'quotation') return false;
  const words = m.tokens.slice(content.from, content.to).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const stopped = m.tokens.slice(content.from, content.to).some(({ text }) => /^[.!?,]$/.test(text));
  return !stopped && words.length > 0 && words.every(({ text }) => /^\p{Lu}/u.test(text));
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase();

const isTranscriptName = (name: string): boolean =>
  (name === name.toUpperCase() || !/(?:^|\s)\p{Lu}{2,}(?:\s|$)/u.test(name)) &&
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}.'’-]+$/u.test(name);

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
  'a label before a colon': ({ a, text, name }) =>
    /^[:–—-]$/.test(a.lemma) && !isTranscriptName(name) && !isTranscriptName(text),
  'a part of what cannot speak': ({ m, a, text }) =>
    PARTITIVE.test(text) && a.source !== null && !partCanSpeak(m, a.source),
  'a day': ({ name }) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(name),
  'anybody at all': ({ m, a }) => /^(?:any|every|some)(?:one|body)$/.test(m.words[a.source?.from ?? -1] ?? ''),
  'whom the clause itself picks out': ({ m, a, text, person }) => !person && isPickedOut(m, a, text),
  'a doing before a name': ({ m, a, text }) =>
    /^\p{Lu}\p{Ll}+ing\s/u.test(text) && m.tags[a.source?.from ?? -1] === 'VERB',
  'a chamber that votes': ({ a, name }) => a.lemma === 'confirm' && a.complement === 'phrase' && CHAMBER.test(name),
  'people in general': ({ a, name, unnamed }) => (unnamed || isUnnamedVoice(name)) && GENERIC.has(a.lemma),
  'a state that is said to think': ({ a, name }) => PRIVATE.has(a.lemma) && isState(name),
  'a name that only does what things do': ({ m, a, name, person }) => !person && isPerhapsThing(m, name, a.lemma),
  'a sound': ({ text }) =>
    /^(?:uh|um|oh|ah|eh|er|hm+|mm+|mhm|well|yeah|yes|yep|no|nope|okay|ok|right|sure|hey|wow)$/i.test(text),
  'an item of a list before a colon': ({ m, a, text, name }) =>
    /^[:–—]$/.test(a.lemma) && !isInCapitals(text) && isOneOfItems(m, a, name),
  'a maker before the title of a work': ({ m, a }) => a.lemma === ':' && isTitled(m, a),
  'capitals that nobody says speak': ({ a, name }) => /^\p{Lu}{2,}$/u.test(name) && a.attitude !== 'speech',
};

const CHAMBER = /\b(?:senate|house|parliament|congress|council|assembly|chamber|duma|rada|committee)$/i;

/**
 * "Users who want the new locks", "a man who thinks that": the clause says which of them are meant, and nobody is quoted.
 * A word of number lets some of them speak: "some economists who argue".
 */
function isPickedOut(m: MarkedText, { source, cue }: Attribution, text: string): boolean {
  if (!source || !cue || cue.from < source.to) return false;
  if (!/^(?:who|that)$/.test(m.words[source.to] ?? '') || cue.from - source.to > 4) return false;
  return (
    !/^(?:some|many|several|most|two|three|\d+|those|critics|opponents|supporters)\b/i.test(text) &&
    isUnnamedHead(m, source)
  );
}

/** "users", "HR professionals": a common noun is the head, whatever names stand before it. */
const isUnnamedHead = (m: MarkedText, { to }: { readonly to: number }): boolean =>
  /^\p{Ll}/u.test(m.tokens[to - 1]?.text ?? '');

function partCanSpeak(m: MarkedText, run: { readonly from: number; readonly to: number }): boolean {
  const of = m.words.indexOf('of', run.from);
  return of >= 0 && of < run.to - 1 && canSpeakItself(m, { from: of + 1, to: run.to });
}

export function isSureSpeaker(m: MarkedText, a: Attribution, { source, unnamed, person }: ResolvedSource): boolean {
  const speaker = { m, a, text: source.text, name: source.name, unnamed, person: person === true };
  return Object.values(falseSpeakers).every((isFalse) => !isFalse(speaker));
}
