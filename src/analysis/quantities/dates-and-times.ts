/** Rules: a number that is part of a date, a year, a clock time. */
import type { Measured } from './measured.ts';
import { before, behind, isPlainInteger, type Lexemes, type Rule } from './neighbours.ts';

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/;

export const isYear: Rule = (lexemes, found) => {
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

/** "2014-15", "1939–45", "’02", "'90s", "1990s", "2020/21". */
export const isYearRange: Rule = (lexemes, found) => {
  const own = lexemes[found.numberFrom]?.text ?? '';
  if (
    found.kind === 'number' &&
    /^(?:\d0|\d\d\d0)$/.test(own) &&
    /^['’]?s$/.test(behind(lexemes, found)?.lower ?? '') &&
    behind(lexemes, found)?.glued
  )
    return true;
  if (
    found.unit === null &&
    /^\d\d$/.test(own) &&
    /^['’‘]$/.test(before(lexemes, found)?.text ?? '') &&
    lexemes[found.from]?.glued
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

export const isDate: Rule = (lexemes, found) => {
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
export const isNineEleven: Rule = (lexemes, found) => {
  const around = lexemes
    .slice(Math.max(0, found.from - 2), found.next + 2)
    .map((l) => l.text)
    .join('');
  return /(?:^|\D)9[-/]11(?:\D|$)/.test(around) && (found.value === 9 || found.value === 11);
};

export const isClockTime: Rule = (lexemes, found) => {
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
