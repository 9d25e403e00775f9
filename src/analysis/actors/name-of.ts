/** The phrase that names a speaker → the person, institution, office or unnamed voice that it names. */
import { type MarkedText, spanOf, type TokenRun } from '../statements/marked-text.ts';
import { calledBy, isSharedBy } from './called-by.ts';
import { isSurnameAlone, particlesBefore } from './name-particles.ts';
import { ORGANISATION_WORDS, plainWord, ROLES_BEFORE_NAME, TITLES, UNNAMED_VOICES } from './name-words.ts';
import { officeHolder } from './office-holder.ts';
import { bareSurname, type Person, withoutTitles } from './person-names.ts';
import { personCalled } from './short-forms.ts';
import { isUnnamedVoice } from './unnamed-voice.ts';

/** What a source's phrase names by itself. */
interface NamedPhrase {
  readonly name: string;
  readonly sure: boolean;
  readonly unnamed: boolean;
  /** True where the name is a person's. */
  readonly person: boolean;
}

/** "these Norlanders": which of them, the text has said before. */
const POINTED = /^(?:this|these|those|such)$/;
/** "its minister": nobody knows whose outside of the text. */
const OWNED = /^(?:his|her|its|their|my|our|your)$/;

const plain = (m: MarkedText, i: number): string => plainWord(m.tokens[i]?.text ?? '');
const isCapital = (m: MarkedText, i: number): boolean => /^\p{Lu}/u.test(m.tokens[i]?.text ?? '');
const textOf = (m: MarkedText, run: TokenRun): string => {
  const { start, end } = spanOf(m, run);
  return m.text.slice(start, end);
};

/** Where a phrase's own head ends and "of …", "from …" begin; its end where nothing follows. */
function ownEnd(m: MarkedText, head: TokenRun): number {
  for (let i = head.from + 1; i < head.to; i++)
    if (m.tags[i] === 'ADP' || m.words[i] === 'to' || (m.tags[i] === 'VERB' && m.tags[i - 1] === 'NOUN')) return i;
  return head.to;
}

/** The phrase before its appositions and parentheses. */
function headOf(m: MarkedText, run: TokenRun): TokenRun {
  for (let i = run.from + 1; i < run.to; i++) {
    if (m.words[i] === '(') {
      const close = m.words.indexOf(')', i);
      if (close > i && close + 1 < run.to && m.words[close + 1] !== ',') i = close;
      else return { from: run.from, to: i };
    } else if (/^[,—–]$|^--$/.test(m.words[i] ?? '')) return { from: run.from, to: i };
  }
  return run;
}

/** A capitalised name in an apposition: "his spokesman, Ivan Horak" → Ivan Horak. */
function appositiveName(m: MarkedText, run: TokenRun, people: readonly Person[]): string | null {
  const head = headOf(m, run);
  const text = m.text.slice(spanOf(m, head).end, spanOf(m, run).end);
  return people.find((p) => text.startsWith(`, ${p.name}`))?.name ?? null;
}

/** The trailing run of names of a phrase: "Ukraine's President Ana Lima" → "Ana Lima". Empty where a common noun ends it. */
function trailingName(m: MarkedText, head: TokenRun): TokenRun {
  let from = head.to;
  while (
    from > head.from &&
    (m.tags[from - 1] === 'PROPN' || (m.words[from - 1] === '-' && m.tags[from - 2] === 'PROPN'))
  )
    from--;
  if (from < head.to) from = Math.max(head.from, from - particlesBefore((i) => m.tokens[i]?.text ?? '', from));
  return withoutTitles(m, { from: withOwners(m, head, from), to: head.to });
}

/** "the Tenants' | League": an organisation is not named without those whose it is. */
function withOwners(m: MarkedText, head: TokenRun, from: number): number {
  const isOrganisation = head.to - from === 1 && ORGANISATION_WORDS.has(plain(m, from));
  const isOwned = m.words[from - 1] === "'" || m.words[from - 1] === '’';
  if (!isOrganisation || !isOwned || m.tags[from - 2] !== 'PROPN') return from;
  let owner = from - 2;
  while (owner > head.from && m.tags[owner - 1] === 'PROPN') owner--;
  return owner;
}

/** "Secretary of State Ana Lima": a full name that ends a phrase, and hangs on no preposition itself. */
function titledPerson(m: MarkedText, head: TokenRun, people: readonly Person[]): string | null {
  const text = textOf(m, head);
  const person = people.find((p) => text.endsWith(` ${p.name}`));
  if (!person || !TITLES.has(plain(m, ownEnd(m, head) - 1))) return null;
  const before = m.tags[head.to - person.name.split(/\s+/).length - 1];
  return before === 'ADP' || before === 'DET' ? null : person.name;
}

/** "Lima of Porto", "Ana Lima of the Herald": the person before the preposition. */
function ownPerson(m: MarkedText, head: TokenRun, people: readonly Person[]): string | null {
  const name = trailingName(m, { from: head.from, to: ownEnd(m, head) });
  if (name.to === name.from) return null;
  const text = textOf(m, name);
  return people.find((p) => p.name === text)?.name ?? personCalled(people, text)?.name ?? null;
}

/**
 * "Canal 9 analyst and radio host Judge Ana Lima": two roles of the one who is named last. Only roles without an article
 * or an owner go with the name behind them; of "the mayor and Senator Ana Lima" two speak.
 */
function hasTwoRoles(m: MarkedText, head: TokenRun): boolean {
  const joints = tokensOf(head).filter((i) => m.tags[i] === 'CCONJ');
  const [and = -1] = joints;
  if (joints.length !== 1 || m.words[and] !== 'and') return false;
  const isBareRole = (i: number): boolean =>
    ROLES_BEFORE_NAME.has(m.tokens[i]?.text ?? '') || /^C[EFOT]O$/.test(m.tokens[i]?.text ?? '');
  const left = tokensOf({ from: head.from, to: and });
  const right = tokensOf({ from: and + 1, to: head.to });
  const owned = (i: number): boolean => m.tags[i] === 'DET' || m.tags[i] === 'PRON' || /^['’]/.test(m.words[i] ?? '');
  if ([...left, ...right].some(owned)) return false;
  return isBareRole(and - 1) && right.some(isBareRole) && isCapital(m, head.to - 1);
}

const tokensOf = ({ from, to }: TokenRun): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** "ANA LIMA:" of a transcript whose text has "Ana Lima". */
const inCapitals = (text: string, people: readonly Person[]): string | null =>
  /\s/.test(text) && text === text.toUpperCase()
    ? (people.find(({ name }) => name !== text && name.toUpperCase() === text)?.name ?? null)
    : null;

/** What somebody speaks in, or by: no part of who it is. */
const MEDIUM =
  /^(?:videos?|statements?|tweets?|letters?|speech|speeches|interviews?|posts?|messages?|memos?|filings?|rulings?|cases?|decisions?|emails?|briefings?|hearings?|debates?|remarks|testimony|address|article|essay|book)$/;

/** "Ana Lima in a video on the web", "the High Court in two cases": Ana Lima, the High Court. */
function beforeMedium(m: MarkedText, head: TokenRun): TokenRun {
  const to = ownEnd(m, head);
  if (to >= head.to || !/^(?:in|at|during|on)$/.test(m.words[to] ?? '') || m.tags[to - 1] !== 'PROPN') return head;
  const noun = m.words.findIndex((w, i) => i > to + 1 && i < Math.min(head.to, to + 5) && MEDIUM.test(w));
  return noun > 0 && /^(?:DET|NUM|ADJ)$/.test(m.tags[to + 1] ?? 'X') ? { from: head.from, to } : head;
}

/** What a phrase names: a person, an institution, an office or an unnamed voice. */
export function nameOf(m: MarkedText, run: TokenRun, people: readonly Person[]): NamedPhrase {
  const head = beforeMedium(m, headOf(m, run));
  const text = textOf(m, head);
  const several = m.tags.slice(head.from, head.to).includes('CCONJ') && !hasTwoRoles(m, head);
  const last = plain(m, ownEnd(m, head) - 1);
  const whole = ownEnd(m, head) === head.to;
  const name = whole ? trailingName(m, head) : { from: head.to, to: head.to };
  if (POINTED.test(m.words[head.from] ?? '') && m.words[head.from + 1] !== 'who') {
    const unnamed = isUnnamedVoice(text);
    return { name: text, sure: unnamed && m.words[head.from] === 'those', unnamed, person: false };
  }
  const shouted = inCapitals(textOf(m, head), people);
  if (shouted) return { name: shouted, sure: true, unnamed: false, person: true };
  const surnamed = bareSurname(m, head, people);
  if (surnamed) return { name: surnamed.name, sure: true, unnamed: false, person: true };
  if (!several && name.to > name.from) return properName(m, head, name, people);
  const own = several || whole ? null : ownPerson(m, head, people);
  if (own) return { name: own, sure: true, unnamed: false, person: true };
  const titled = several ? null : titledPerson(m, head, people);
  if (titled) return { name: titled, sure: true, unnamed: false, person: true };
  const inApposition = several ? null : appositiveName(m, run, people);
  if (inApposition) return { name: inApposition, sure: true, unnamed: false, person: true };
  const holder = several ? null : officeHolder(m, head, people);
  if (holder) return { name: holder.name, sure: true, unnamed: false, person: true };
  if (OWNED.test(m.words[head.from] ?? '')) return { name: text, sure: false, unnamed: false, person: false };
  const named = namesSomebody(m, head);
  const unnamed = !named && (isUnnamedVoice(text) || (UNNAMED_VOICES.has(last) && m.words[head.from] !== 'the'));
  const known = m.words[head.from] !== 'the' || /s$/.test(last);
  return { name: text, sure: named || (unnamed && known), unnamed: unnamed && !several, person: false };
}

/** Whether a phrase without a person's name still says who it is: "the Polish army", "the Smith campaign". */
function namesSomebody(m: MarkedText, head: TokenRun): boolean {
  for (let i = head.from; i < head.to; i++) {
    if (m.tags[i] === 'PROPN' || (m.tags[i] === 'ADJ' && isCapital(m, i) && (i > head.from || head.to - head.from > 1)))
      return true;
  }
  return false;
}

function properName(m: MarkedText, head: TokenRun, name: TokenRun, people: readonly Person[]): NamedPhrase {
  const text = textOf(m, name);
  const size = name.to - name.from;
  const surname = m.tokens[name.to - 1]?.text ?? '';
  const words = text.split(/\s+/).map(plainWord);
  const called = calledBy(m, name, text, people);
  if (called) return { name: called.name, sure: true, unnamed: false, person: true };
  if (isSharedBy(m, name, text, people)) return { name: textOf(m, head), sure: false, unnamed: false, person: true };
  if (size === 1 || (isSurnameAlone(text) && /^\p{Ll}/u.test(text))) {
    const ambiguous = people.some((p) => p.surname === surname);
    return {
      name: ambiguous ? textOf(m, head) : institutionName(m, head, name),
      sure: !ambiguous,
      unnamed: false,
      person: isTitled(m, head, name),
    };
  }
  const institution = words.some((w) => ORGANISATION_WORDS.has(w));
  return {
    name: institution ? institutionName(m, head, name) : text,
    sure: true,
    unnamed: false,
    person: !institution,
  };
}

/** "the Kremlin" keeps its article, "Mr. Lima" and "Polish leader Lima" lose their titles. */
function institutionName(m: MarkedText, head: TokenRun, name: TokenRun): string {
  const determined = m.words[head.from] === 'the' && name.from - head.from === 1;
  return determined ? textOf(m, head) : textOf(m, name);
}

const isTitled = (m: MarkedText, head: TokenRun, name: TokenRun): boolean =>
  name.from > head.from && TITLES.has(plain(m, name.from - 1)) && m.words[name.from - 1] !== 'the';
