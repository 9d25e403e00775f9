/** "he", "she" → the one person of the sentences before who can be meant; null in doubt. */
import { type MarkedText, sentenceOf, type TokenRun } from '../statements/marked-text.ts';
import { isNominal } from '../statements/noun-phrases.ts';
import { isFiniteVerb } from '../statements/verb-groups.ts';
import { calledBy } from './called-by.ts';
import { countryOf } from './countries.ts';
import { FEMALE_TITLES, MALE_TITLES, ORGANISATION_WORDS, plainWord, TITLES } from './name-words.ts';
import { bareSurname, nameRuns, type Person, withoutTitles } from './person-names.ts';
import { isPlace } from './places.ts';
import { type Gender, type Meant, mayBeAnother } from './pronoun-doubts.ts';
import { isUnnamedVoice } from './unnamed-voice.ts';

type Candidate = Meant;

const runsOf = new WeakMap<MarkedText, readonly TokenRun[]>();
function cachedRuns(m: MarkedText): readonly TokenRun[] {
  const runs = runsOf.get(m) ?? nameRuns(m);
  runsOf.set(m, runs);
  return runs;
}

/** Words beside titles that are none themselves: "the National Review" is nobody's name. */
const NO_TITLE =
  /^(?:the|an?|national|press|security|council|state|interior|finance|foreign|defen[cs]e|congressional)$/;

/** The person that a run of names means: a full name of the text, its surname, or a name with a title. */
function personAt(m: MarkedText, run: TokenRun, people: readonly Person[]): Omit<Candidate, 'subject'> | null {
  const name = bareSurname(m, run, people) ? run : withoutTitles(m, run);
  if (name.to === name.from) return null;
  const text = m.text.slice(m.tokens[name.from]?.start, m.tokens[name.to - 1]?.end);
  const person = calledBy(m, name, text, people);
  if (person) return { ...name, name: person.name, gender: person.gender };
  const title = plainWord(m.tokens[name.from - 1]?.text ?? '');
  const titled = TITLES.has(title) && !NO_TITLE.test(title) && /^\p{Lu}/u.test(m.tokens[name.from - 1]?.text ?? '');
  const gender = MALE_TITLES.has(title) ? 'he' : FEMALE_TITLES.has(title) ? 'she' : null;
  return titled ? { ...name, name: text, gender } : null;
}

/** Names by which the text lets somebody speak or act, though never in full: "Lima said". */
function actingName(m: MarkedText, run: TokenRun): Omit<Candidate, 'subject'> | null {
  const single = run.to - run.from === 1 && m.tags[run.from - 1] !== 'DET';
  if (!single || !isSubject(m, run) || m.tags[run.from - 1] === 'ADP') return null;
  const text = m.tokens[run.from]?.text ?? '';
  // "Teachers" at the head of a sentence is nobody's name.
  if (isUnnamedVoice(text) || isPlace(text) || endsLongerName(m, run)) return null;
  if (countryOf(text) !== null || ORGANISATION_WORDS.has(plainWord(text))) return null;
  return /^(?:\p{Lu}+|\p{Lu}{2,}s)$/u.test(text) ? null : { ...run, name: text, gender: null };
}

/** "National | Review": the tagger takes the first word of some names for an adjective. */
const endsLongerName = (m: MarkedText, { from }: TokenRun): boolean =>
  m.tags[from - 1] === 'ADJ' && /^\p{Lu}/u.test(m.tokens[from - 1]?.text ?? '') && !isSentenceStart(m, from - 1);

const isSentenceStart = (m: MarkedText, i: number): boolean => m.sentences[sentenceOf(m, i)]?.from === i;

function isSubject(m: MarkedText, run: TokenRun): boolean {
  for (let i = run.to; i < run.to + 3; i++) {
    if (isFiniteVerb(m, i)) return true;
    if (m.tags[i] !== 'ADV' && m.words[i] !== ',') return false;
  }
  return false;
}

/** Everybody named in a run of tokens, in order. */
function peopleIn(m: MarkedText, from: number, to: number, people: readonly Person[]): readonly Candidate[] {
  return cachedRuns(m)
    .filter((run) => run.from >= from && run.to <= to)
    .flatMap((run) => {
      const found = personAt(m, run, people) ?? actingName(m, run);
      const possessor = m.words[run.to] === "'s" || m.words[run.to] === "'";
      return found ? [{ ...found, subject: !possessor && isSubject(m, run) }] : [];
    });
}

/** How many sentences before its own a pronoun may reach. */
const REACH = 2;

/** The speaker of the statement before: under which name, in which sentence, and by which word the text names him there. */
export interface LastSpeaker {
  readonly name: string;
  readonly sentence: number;
  readonly at: number;
}

/** The person a pronoun means; `last` is the speaker of the statement before it. */
export function resolvePronoun(
  m: MarkedText,
  pronoun: number,
  people: readonly Person[],
  last: LastSpeaker | null,
): string | null {
  const gender =
    m.words[pronoun] === 'he' || m.words[pronoun] === 'his' ? 'he' : m.words[pronoun] === 'she' ? 'she' : null;
  if (!gender) return null;
  const index = sentenceOf(m, pronoun);
  for (let back = 0; back <= REACH; back++) {
    const sentence = m.sentences[index - back];
    if (!sentence) return null;
    const to = back === 0 ? pronoun : sentence.to;
    const named = peopleIn(m, sentence.from, to, people).filter((c) => c.gender === null || c.gender === gender);
    const candidates = named.filter((c) => m.quotationOf[c.from] === -1);
    if (back > 0 && goesOn(m, last, gender, index - back, candidates)) return last?.name ?? null;
    const chosen = choose(candidates, last, index - back);
    // Who is named within the words of another is spoken of there, and may be meant behind them.
    if (chosen === undefined && back > 0 && named.length > 0) return null;
    if (chosen !== undefined) {
      const doubtful = candidates.filter((c) => c.name === chosen).every((c) => mayBeAnother(m, pronoun, gender, c));
      return doubtful ? null : chosen;
    }
    if (intruder(m, sentence.from, to)) return null;
  }
  return null;
}

/** "She said that Lima was … She added …": who is spoken of behind the same pronoun, as its speaker's matter, is not meant. */
const goesOn = (
  m: MarkedText,
  last: LastSpeaker | null,
  gender: Gender,
  sentence: number,
  candidates: readonly Candidate[],
): boolean =>
  last !== null &&
  last.sentence === sentence &&
  m.words[last.at] === gender &&
  candidates.every((c) => c.from > last.at || c.name === last.name);

/** A name, null for "cannot tell", undefined for "look further back". */
function choose(
  candidates: readonly Candidate[],
  last: LastSpeaker | null,
  sentence: number,
): string | null | undefined {
  const names = [...new Set(candidates.map((c) => c.name))];
  if (names.length === 0) return undefined;
  if (names.length === 1) return names[0];
  const subjects = [...new Set(candidates.filter((c) => c.subject).map((c) => c.name))];
  if (subjects.length === 1) return subjects[0];
  return last && last.sentence === sentence && names.includes(last.name) ? last.name : null;
}

/** A person without a name who could be meant as well: "a farmer", "the president", "the Secretary". */
function intruder(m: MarkedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const common = m.tags[i] === 'NOUN' || m.words[i - 1] === 'the';
    if (isNominal(m, i) && common && TITLES.has(m.words[i] ?? '') && m.tags[i + 1] !== 'PROPN') return true;
  }
  return false;
}
