/**
 * A number and the lexemes around it → whether it is no quantity: a year, a date, a clock time, part of a name or an
 * address, a telephone number, a score. Each rule is one function; a number that carries a unit or a magnitude is asked
 * only those that may hold all the same.
 */
import type { Lexeme } from './lexemes.ts';
import type { Measured } from './measured.ts';

type Lexemes = readonly Lexeme[];
type Rule = (lexemes: Lexemes, found: Measured) => boolean;

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;
/** Words whose number is a name: "Article 5", "Channel 4", "Flight 370". */
const NAMING =
  /^(?:article|articles|section|sections|chapter|chapters|part|parts|clause|paragraph|page|pages|volume|vol|figure|fig|table|room|flight|channel|route|highway|interstate|world|apollo|resolution|directive|number|no|nos|number|rule|title|amendment|appendix|protocol|phase|grade|level|stage|tier|category|class|type|version|v|windows|season|episode|series|act|scene|verse|line|lines|step|lesson|unit|group|pier|gate|terminal|platform|exit|area|district|zone|sector|building|suite|apartment|apt|floor|box|psalm|formula|division|league|week|day|game|round|lot|item|exhibit|case|bill|order|proposition|measure|form|code|model|mark|mk|track|option|question|q|note|footnote|ref|id|isbn|iphone|galaxy|ps|xbox|boeing|airbus|nasdaq|ftse|stoxx|dax|cac|nikkei|russell|covid|chapter)$/;

const before = (lexemes: Lexemes, found: Measured, back = 1): Lexeme | undefined => lexemes[found.from - back];
const behind = (lexemes: Lexemes, found: Measured, ahead = 0): Lexeme | undefined => lexemes[found.next + ahead];
const isPlainInteger = (lexemes: Lexemes, found: Measured): boolean =>
  found.numberNext === found.numberFrom + 1 && /^\d+$/.test(lexemes[found.numberFrom]?.text ?? '');

const isYear: Rule = (lexemes, found) => {
  if (found.unit !== null || !isPlainInteger(lexemes, found)) return false;
  const text = lexemes[found.numberFrom]?.text ?? '';
  if (!/^(?:1[0-9]\d\d|20\d\d|21\d\d)$/.test(text)) return false;
  if (
    /^(?:about|around|nearly|almost|over|some|than|least|approximately|roughly|another|these|those|up)$/.test(
      before(lexemes, found)?.lower ?? '',
    )
  )
    return false;
  return !COUNTED.test(behind(lexemes, found)?.lower ?? '');
};
/** What four bare digits may count rather than date. */
const COUNTED =
  /^(?:people|persons|troops|soldiers|workers|jobs|men|women|children|residents|refugees|patients|students|members|homes|houses|employees|deaths|cases|civilians|prisoners|points|words|votes|times|units|copies|cars|tanks|missiles|drones|animals|families|households|calories|characters|dead|euros|euro)$/;

/** "2014-15", "1939–45", "'90s", "1990s", "2020/21". */
const isYearRange: Rule = (lexemes, found) => {
  const own = lexemes[found.numberFrom]?.text ?? '';
  if (
    found.kind === 'number' &&
    /^(?:\d0|\d\d\d0)$/.test(own) &&
    /^['’]?s$/.test(behind(lexemes, found)?.lower ?? '') &&
    behind(lexemes, found)?.glued
  )
    return true;
  const [dash, year] = [before(lexemes, found), before(lexemes, found, 2)];
  return (
    /^[-–/]$/.test(dash?.text ?? '') &&
    dash?.glued === true &&
    /^(?:1[5-9]|20)\d\d$/.test(year?.text ?? '') &&
    /^\d{2,4}$/.test(own) &&
    found.unit === null
  );
};

const isDate: Rule = (lexemes, found) => {
  if (found.kind !== 'number' || !isPlainInteger(lexemes, found) || found.value > 31) return false;
  const back = before(lexemes, found)?.text === '.' ? 2 : 1;
  const [previous, next] = [before(lexemes, found, back), behind(lexemes, found)];
  if (MONTH.test(previous?.lower ?? '') && (previous?.lower !== 'may' || previous.text === 'May')) return true;
  if (WEEKDAY.test(previous?.lower ?? '')) return true;
  if (MONTH.test(next?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? '')) return true;
  return isDayBehindDay(lexemes, found);
};

/** "Nov. 5-7", "3 and 4 May": the other day of a date. */
const isDayBehindDay = (lexemes: Lexemes, found: Measured): boolean => {
  const around = lexemes
    .slice(Math.max(0, found.from - 4), found.from)
    .map((l) => l.lower)
    .join(' ');
  if (
    /(?:^|\s)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*(?: \.)? \d{1,2} (?:-|–|and|to|or|,)$/.test(
      around,
    )
  )
    return true;
  const ahead = lexemes.slice(found.next, found.next + 3);
  return (
    /^(?:-|–|and|to|or)$/.test(ahead[0]?.lower ?? '') &&
    ahead[1]?.kind === 'numeral' &&
    MONTH.test(ahead[2]?.lower ?? '') &&
    /^\p{Lu}/u.test(ahead[2]?.text ?? '')
  );
};

/** The day is a name. */
const isNineEleven: Rule = (lexemes, found) => {
  const around = lexemes
    .slice(Math.max(0, found.from - 2), found.next + 2)
    .map((l) => l.text)
    .join('');
  return /(?:^|\D)9[-/]11(?:\D|$)/.test(around) && (found.value === 9 || found.value === 11);
};

const isClockTime: Rule = (lexemes, found) => {
  const [a, b, c] = [behind(lexemes, found), behind(lexemes, found, 1), behind(lexemes, found, 2)];
  const [p, q] = [before(lexemes, found), before(lexemes, found, 2)];
  if (
    /^[ap]m$/.test(a?.lower ?? '') ||
    a?.lower === "o'clock" ||
    a?.lower === 'o’clock' ||
    /^(?:gmt|utc|est|hrs)$/.test(a?.lower ?? '')
  )
    return true;
  if (/^[ap]$/.test(a?.lower ?? '') && b?.text === '.' && c?.lower === 'm') return true;
  if (a?.text === ':' && a.glued && b?.glued && b.kind === 'numeral') return true;
  return p?.text === ':' && p.glued && found.from >= 2 && lexemes[found.from]?.glued === true && q?.kind === 'numeral';
};

/** "F-16", "G20", "COVID-19", "5G", "3D", "1st", "20th". */
const isPartOfWord: Rule = (lexemes, found) => {
  const [first, previous, next] = [lexemes[found.from], before(lexemes, found), behind(lexemes, found)];
  if (first?.glued && previous?.kind === 'word') return true;
  if (
    first?.glued &&
    /^[-‐‑]$/.test(previous?.text ?? '') &&
    previous?.glued &&
    before(lexemes, found, 2)?.kind === 'word'
  )
    return !isNumberWord(before(lexemes, found, 2)?.lower);
  if (
    first?.glued &&
    /^[._@#/\\:]$/.test(previous?.text ?? '') &&
    previous?.glued &&
    before(lexemes, found, 2)?.kind === 'word'
  )
    return true;
  return (
    found.digits && found.next === found.numberNext && next?.glued === true && next.kind === 'word' && !found.scaled
  );
};
const isNumberWord = (word: string | undefined): boolean => /^(?:to|and|or)$/.test(word ?? '');

const isNumbered: Rule = (lexemes, found) => {
  const previous = before(lexemes, found)?.text === '.' ? before(lexemes, found, 2) : before(lexemes, found);
  if (before(lexemes, found)?.text === '#') return true;
  if (!NAMING.test(previous?.lower ?? '') || found.kind === 'money' || found.kind === 'percent') return false;
  const plain = found.numberNext === found.numberFrom + 1 && found.value < 10000;
  if (!plain) return false;
  if (/^(?:no|number|nos)$/.test(previous?.lower ?? '')) return found.digits || previous?.lower === 'number';
  return found.unit === null && (found.digits || /^\p{Lu}/u.test(previous?.text ?? '') || previous?.lower !== 'part');
};

/** A capitalised word, a bare integer and no noun behind it: "Boeing 737", "S&P 500", "Nasdaq 100 index". */
const isNumberOfName: Rule = (lexemes, found) => {
  const [previous, next] = [before(lexemes, found), behind(lexemes, found)];
  if (found.unit !== null || found.scaled || !isPlainInteger(lexemes, found) || found.value > 9999) return false;
  if (previous?.glued && before(lexemes, found, 2)?.text === '&') return true;
  if (!previous || !/^\p{Lu}/u.test(previous.text) || previous.kind !== 'word' || found.from < 2) return false;
  if (SENTENCE_WORD.test(previous.lower)) return false;
  return !next || /^[^-‐"“\p{L}]/u.test(next.text) || BEHIND_NAME.test(next.lower);
};
const BEHIND_NAME =
  /^(?:was|is|has|had|were|are|index|futures|will|would|can|could|may|might|and|or|but|in|on|at|by|for|from|with|to|as|of|that|which|who|when|the|\p{L}+ed)$/u;
const SENTENCE_WORD =
  /^(?:the|a|an|in|on|at|by|for|from|with|of|to|and|or|but|about|around|over|nearly|almost|some|more|at|least|only|than|all|up|down|between|after|before|since|these|those|another|every|just)$/;

/** Groups of digits joined by hyphens or dots: telephone numbers, versions, addresses on the net, numeric dates. */
const isDigitChain: Rule = (lexemes, found) => {
  if (found.kind === 'money') return false;
  const joins = (mark: Lexeme | undefined, other: Lexeme | undefined, glued: boolean): boolean =>
    mark !== undefined && glued && /^[-–/.:]$/.test(mark.text) && other?.kind === 'numeral';
  const left = joins(
    before(lexemes, found),
    before(lexemes, found, 2),
    lexemes[found.from]?.glued === true && before(lexemes, found)?.glued === true,
  );
  const right = joins(
    behind(lexemes, found),
    behind(lexemes, found, 1),
    behind(lexemes, found)?.glued === true && behind(lexemes, found, 1)?.glued === true,
  );
  const slash = (left && before(lexemes, found)?.text === '/') || (right && behind(lexemes, found)?.text === '/');
  if (slash) return true;
  const farLeft =
    left && joins(before(lexemes, found, 3), before(lexemes, found, 4), before(lexemes, found, 2)?.glued === true);
  const farRight =
    right && joins(behind(lexemes, found, 2), behind(lexemes, found, 3), behind(lexemes, found, 2)?.glued === true);
  return (left && right) || farLeft || farRight;
};

/** "1." or "2)" alone at the beginning of a sentence. */
const isListMarker: Rule = (lexemes, found) => {
  const next = behind(lexemes, found);
  return (
    found.from === 0 &&
    found.digits &&
    found.unit === null &&
    isPlainInteger(lexemes, found) &&
    found.value < 100 &&
    /^[.):]$/.test(next?.text ?? '') &&
    next?.glued === true &&
    found.next + 1 < lexemes.length
  );
};

/** "[12]" refers to a note. */
const isReference: Rule = (lexemes, found) =>
  found.unit === null &&
  before(lexemes, found)?.text === '[' &&
  behind(lexemes, found)?.text === ']' &&
  isPlainInteger(lexemes, found);

/** "one" for a person or thing, "no one", "one another", "the one that". */
const isPronounOne: Rule = (lexemes, found) => {
  if (lexemes[found.from]?.lower !== 'one' || found.next !== found.from + 1) return false;
  const [previous, next] = [before(lexemes, found)?.lower ?? '', behind(lexemes, found)];
  if (previous === 'at' && /^(?:point|time|stage|moment)$/.test(next?.lower ?? '')) return true;
  if (/^(?:in|out)$/.test(next?.lower ?? '') && isRatioBehind(lexemes, found.next)) return false;
  if (/^(?:no|this|that|the|each|every|any|some|which|another|first|new|only|a|an)$/.test(previous)) return true;
  return !next || next.kind === 'mark' ? next?.text !== '-' && lexemes.length > 2 : BEHIND_PRONOUN.test(next.lower);
};
const BEHIND_PRONOUN =
  /^(?:another|day|thing|side|hand|can|could|must|might|may|should|would|is|was|has|had|that|who|which|by|to|in|for|as|and|on|at|or|where|when|from|with|than|it|of|i|you|we|he|she|they|does|did|else|knows|wants|says)$/;
const isRatioBehind = (lexemes: Lexemes, i: number): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|a|every|of)$/.test(lexemes[i + 1]?.lower ?? '');

/** "twenty-first", "one hundred fifth": an ordinal. */
const isOrdinal: Rule = (lexemes, found) => {
  if (found.digits || found.unit !== null) return false;
  const at = /^[-‐]$/.test(behind(lexemes, found)?.text ?? '') ? 1 : 0;
  const tens = /(?:ty|hundred|thousand|million)$/.test(lexemes[found.next - 1]?.lower ?? '');
  return (
    tens &&
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(behind(lexemes, found, at)?.lower ?? '')
  );
};

/** "3-for-1", "one-to-one". */
const isRelation: Rule = (lexemes, found) => {
  const [dash, word, again] = [behind(lexemes, found), behind(lexemes, found, 1), behind(lexemes, found, 2)];
  if (
    /^[-‐]$/.test(dash?.text ?? '') &&
    dash?.glued === true &&
    /^(?:for|to|on|by|in)$/.test(word?.lower ?? '') &&
    again?.text === '-'
  )
    return true;
  const [dashed, preposition] = [before(lexemes, found), before(lexemes, found, 2)];
  return (
    /^[-‐]$/.test(dashed?.text ?? '') &&
    lexemes[found.from]?.glued === true &&
    /^(?:for|to|on|by|in)$/.test(preposition?.lower ?? '') &&
    before(lexemes, found, 3)?.text === '-'
  );
};

const RULES: readonly Rule[] = [
  isYear,
  isYearRange,
  isDate,
  isNineEleven,
  isClockTime,
  isPartOfWord,
  isNumbered,
  isNumberOfName,
  isDigitChain,
  isListMarker,
  isReference,
  isPronounOne,
  isOrdinal,
  isRelation,
];

export const isNoQuantity = (lexemes: Lexemes, found: Measured): boolean => RULES.some((rule) => rule(lexemes, found));
