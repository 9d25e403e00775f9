/**
 * A line of text → the offsets at which a sentence ends inside it. Each full stop, question or exclamation mark is a
 * candidate; what stands before and behind it decides. Written after the ideas of Kiss and Strunk (Computational
 * Linguistics 32(4), 2006) on abbreviations, initials and sentence starters, with tables in place of counts.
 */
import {
  BEFORE_NUMBER,
  CALENDAR,
  CAPITALISED_ONLY,
  MAYBE_FINAL,
  NAMES_WITH_MARK,
  NEVER_FINAL,
} from './abbreviations.ts';
import { findQuoted, isEmbedded } from './embedded-quotes.ts';
import { AFTER_CLOCK_TIME, PREPOSITIONS, SAYING_AFTER_QUOTE, SENTENCE_STARTERS } from './sentence-starters.ts';

/** One run of closing marks, what closes behind it, and what follows. */
interface Candidate {
  readonly marks: string;
  /** Offset of the first mark. */
  readonly at: number;
  /** Offset behind marks and closers. */
  readonly end: number;
  readonly closers: string;
  /** The word before, without the marks; at most 40 characters of it. */
  readonly word: string;
  /** What follows, from its first non-space character; at most 80 characters. */
  readonly rest: string;
  /** Start of the sentence that would end here. */
  readonly from: number;
}

const MARKS = /[.!?…]+(?:[^\S\n]\.)*[.!?…]*/gu;
const CLOSERS =
  /(?:["'”’»›)\]}*_]|\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]|[¹²³⁰-⁹])*(?:(?<=\p{Ll}[.!?]|[)”"][.!?]|[.!?][)”"])\d{1,2}(?:[, –-]\d{1,2}){0,3}(?=\s+\p{Lu}))?/uy;
const WIDE_MARKS = /[。！？।؟．][”’」』）]*/gu;
const OPENERS = /^["'“‘«‹([{*_¿¡–—-]+\s?/u;

const nextWord = (rest: string): string => /^[\p{L}\p{N}'’]+/u.exec(rest.replace(OPENERS, ''))?.[0] ?? '';
const isStarter = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && SENTENCE_STARTERS.has(word.toLowerCase().replace('’', "'"));
const startsLower = (rest: string): boolean => /^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(rest.replace(OPENERS, ''));

function wordBefore(line: string, at: number, from: number): string {
  return /[^\s"“‘«()[\]{}—–]*$/u.exec(line.slice(Math.max(from, at - 40), at))?.[0] ?? '';
}

function candidateAt(line: string, match: RegExpExecArray, from: number): Candidate {
  const at = match.index;
  CLOSERS.lastIndex = at + match[0].length;
  const closers = CLOSERS.exec(line)?.[0] ?? '';
  const end = at + match[0].length + closers.length;
  return {
    marks: match[0],
    at,
    end,
    closers,
    word: wordBefore(line, at, from),
    rest: line
      .slice(end, end + 120)
      .trimStart()
      .slice(0, 80),
    from,
  };
}

/** "ended.Then": a space was lost. Not so in addresses, file names and versions. */
function lostSpace(line: string, c: Candidate): boolean {
  if (c.marks !== '.' && !/^[!?]+$/.test(c.marks)) return false;
  if (
    !/(?:\p{Ll}{2}|\d{3}|\p{Ll}["”’)])$/u.test(
      line.slice(Math.max(0, c.at - 3), c.end).replace(/[.!?]+(?=["”’)]*$)/u, ''),
    )
  )
    return false;
  if (/[@/\\.]|^www/u.test(c.word)) return false;
  return (
    /^["“‘]?(?:\p{Lu}\p{Ll}+|A|I)(?=[\s,'’]|\.\s)(?!\.(?:com|org|net))/u.test(line.slice(c.end, c.end + 40)) &&
    !/^(?:Com|Org|Net|Co|Js|Io)\b/u.test(line.slice(c.end))
  );
}

/** A marker of a list ("1.", "b.", "iv.") with nothing before it is the beginning of its item. */
function isMarkerAlone(line: string, c: Candidate): boolean {
  return (
    /^[\s•⁃◦▪‣∙●"“(]*(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,4})$/u.test(
      line.slice(c.from, Math.min(c.at, c.from + 12)),
    ) && c.at - c.from < 10
  );
}

const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|April|August|September|November)(?!\p{L})/u;

/** "am 3. November", "vom 4. Mai": the stop makes the number a day. */
const isGermanDay = (line: string, c: Candidate): boolean =>
  /^\d{1,2}$/.test(c.word) &&
  GERMAN_MONTH.test(c.rest) &&
  /(?<!\p{L})(?:am|vom|zum|bis|dem|den|der|seit|ab|und|beim)\s\d{1,2}$/iu.test(
    line.slice(Math.max(c.from, c.at - 8), c.at),
  );

const ROMAN_OR_NUMBER = /^(?:[\d#$£€(]|[IVXLC]+\b)/;

/** Too short to be a sentence, and it opens with a preposition: "At 5 a.m. Mr Smith …". */
function isOpening(line: string, c: Candidate): boolean {
  if (c.at - c.from > 60) return false;
  const words = line.slice(c.from, c.at).trim().split(/\s+/);
  return words.length <= 3 && PREPOSITIONS.has((words[0] ?? '').toLowerCase());
}

/** One letter and a stop: an initial, unless what follows cannot be a name. */
function endsAfterLetter(line: string, c: Candidate, next: string): boolean {
  if (c.word === 'I')
    return isStarter(next) || /\b(?:and|than|or|as)\s$/.test(line.slice(Math.max(c.from, c.at - 12), c.at - 1));
  return isStarter(next) && next !== 'A' && next !== 'I';
}

const isAbbreviation = (table: ReadonlySet<string>, word: string): boolean => {
  const lower = word.toLowerCase();
  if (!table.has(lower)) return false;
  return !CAPITALISED_ONLY.has(lower) || /^\p{Lu}/u.test(word);
};

/** Does a single stop after this word end the sentence, where the next word has a capital or is a figure? */
function endsAfterWord(line: string, c: Candidate): boolean {
  const next = nextWord(c.rest);
  const word = c.word.replace(/^(?:\p{L}+-)(?=\p{L}{1,4}$)/u, '');
  if (isAbbreviation(NEVER_FINAL, word)) return false;
  if (isAbbreviation(BEFORE_NUMBER, c.word) && ROMAN_OR_NUMBER.test(c.rest) && next !== 'I') return false;
  if (isAbbreviation(CALENDAR, c.word)) return !/^\d/.test(c.rest) && isStarter(next);
  if (/^[ap]\.?m$/iu.test(c.word)) return !AFTER_CLOCK_TIME.test(c.rest) && !isOpening(line, c);
  if (/^etc$/iu.test(c.word)) return true;
  if (/^\p{L}$/u.test(c.word)) return endsAfterLetter(line, c, next);
  if (isAbbreviation(MAYBE_FINAL, c.word) || /^(?:\p{L}\.)+\p{L}$/u.test(c.word)) return isStarter(next) || next === '';
  return !/^(?:\p{Lu}\.-?)+\p{Lu}?$/u.test(c.word) || isStarter(next);
}

/** A source in brackets behind a quotation belongs to its sentence: '… stairways." (Smith 55).' */
const isCitation = (c: Candidate): boolean =>
  /["”»]/u.test(c.closers) && /^\([^()]{0,60}\d[^()]{0,20}\)[.;,]/u.test(c.rest);

/** "Viva Oslo! (1965), and …": the year of a work belongs to its title. */
const isYearOfTitle = (c: Candidate): boolean =>
  c.marks !== '.' && /^\([^()]{0,30}\d{4}\)(?:[,;]|\s\p{Ll})/u.test(c.rest);

const isEllipsis = (marks: string): boolean => /^(?:…|\.{2,3}|\.(?:\s\.){2})$/u.test(marks);

function endsSentence(line: string, c: Candidate): boolean {
  if (c.rest === '') return true;
  if (!/^\s/u.test(line.slice(c.end, c.end + 1))) return lostSpace(line, c);
  if (startsLower(c.rest)) return false;
  if (/^[,;:)\]%&]/.test(c.rest) || isCitation(c) || isYearOfTitle(c)) return false;
  if (isEllipsis(c.marks)) return !/^(?:I\b|\d)/.test(c.rest) || c.closers !== '';
  if (/["'”’»]/u.test(c.closers) && /[?!…]|\.\./.test(c.marks) && SAYING_AFTER_QUOTE.test(c.rest)) return false;
  if (c.marks !== '.') return !NAMES_WITH_MARK.has(`${c.word.toLowerCase()}${c.marks}`) || isStarter(nextWord(c.rest));
  if (isMarkerAlone(line, c) || isGermanDay(line, c)) return false;
  return endsAfterWord(line, c);
}

/** A number of a note that a space parts from the stop: "they paid a fee. 8 Yet some …". */
const NOTE = /^\d{1,2}\s(?=\p{Lu}\p{Ll})/u;

/** "compounds. . . . The": the stop at the word ends the sentence, the spaced dots open the next. */
function endOf(c: Candidate): number {
  const note = c.marks === '.' && /\p{Ll}{3}$/u.test(c.word) ? NOTE.exec(c.rest) : null;
  if (note && isStarter(nextWord(c.rest.slice(note[0].length)))) return c.end + 1 + note[0].trimEnd().length;
  return /^\.(?:\s\.){3}$/u.test(c.marks) && c.word !== '' && c.rest !== '' ? c.at + 1 : c.end;
}

/** Offsets into the line, ascending, each behind the last character of a sentence. */
export function findSentenceEnds(line: string): number[] {
  const ends: number[] = [];
  const quoted = findQuoted(line);
  for (const match of line.matchAll(MARKS)) {
    const c = candidateAt(line, match, ends.at(-1) ?? 0);
    if (isEmbedded(quoted, line, c.end - 1, c.from)) continue;
    if (endsSentence(line, c)) ends.push(endOf(c));
  }
  for (const match of line.matchAll(WIDE_MARKS)) ends.push(match.index + match[0].length);
  return ends.sort((a, b) => a - b);
}
