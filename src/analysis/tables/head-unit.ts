/** A head or a caption of a table → what it names and the unit that it gives: "Military aid (billion euros)" → both apart. */
import type { Quote } from '../model.ts';
import { quoteAt, trimmedQuote } from './table-cells.ts';
import { readUnitPhrase, type UnitPhrase } from './unit-phrase.ts';

export interface HeadUnit extends UnitPhrase {
  /** The words that give it. */
  readonly words: Quote;
}

export interface Head {
  /** What it names, without its unit and without a footnote's mark; none where it is a unit and nothing else. */
  readonly names: readonly Quote[];
  readonly unit: HeadUnit | null;
}

const FOOTNOTE = /(?:\s*(?:\*+|[†‡§]|(?<!m)[¹²³⁰⁴-⁹]+|\[\w{1,2}\]|\([a-z]\)))+$/u;
/** Where a unit may begin, and where it ends, each in its own way of writing. */
const FORMS: readonly RegExp[] = [
  /^()(.+)$/d,
  /^(.*?)[\s,:]*[([]([^()[\]]+)[)\]]$/d,
  /^(.+?)\s*[,;:]\s+([^,;]+)$/d,
  /^(.+?)\s+((?:in|en|у|в)\s+.+)$/du,
  /^(.+?)\s+[–—-]\s+(.+)$/d,
  /^(.+?)\s+(\S*[%$€£¥₴₽]\S*(?: \S+)?|\S+ [%$€£¥₴₽])$/d,
];
/** What is longer is no head. */
const LONGEST = 160;
/** The head of a column of dates is no unit. */
const PERIOD = /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century)$/i;
/** "% of GDP", "% change": the sign alone is the unit. */
const PERCENT_OF = /^()(%|per ?cent|percent)\s+(\p{L}.*)$/diu;
const IN_PERCENT_OF = /^(.+?)\s+(?:(?:in|as)\s+)?(%|per ?cent|percent)\s+(of\s.+)$/diu;

function apart(head: Quote, match: RegExpExecArray): Head | null {
  const [, name, phrase, rest] = match.indices ?? [];
  const unit = readUnitPhrase(match[2] ?? '');
  if (!unit || !name || !phrase) return null;
  const whole = { start: 0, end: head.end };
  const at = ([from, to]: readonly [number, number]): Quote => {
    const { start, end } = trimmedQuote(head.text, from, to);
    return { start: head.start + start, end: Math.min(whole.end, head.start + end), text: head.text.slice(start, end) };
  };
  const names = [name, rest].flatMap((part) => (part && part[1] > part[0] ? [at(part)] : []));
  return { names, unit: { ...unit, words: at(phrase) } };
}

/** Of a bracket with several parts ("2023, bn €") one is the unit. */
function inBracket(head: Quote): Head | null {
  const match = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/d.exec(head.text);
  const [, name, inside] = match?.indices ?? [];
  if (!match || !name || !inside) return null;
  let from = head.start + inside[0];
  const parts = (match[2] ?? '').split(/[,;]/).map((part) => {
    const quote = quoteAt(part, part.length - part.trimStart().length, part.trimEnd().length);
    const place = { start: from + quote.start, end: from + quote.end, text: quote.text };
    from += part.length + 1;
    return place;
  });
  const units = parts.flatMap((part) => {
    const unit = readUnitPhrase(part.text);
    return unit ? [{ ...unit, words: part }] : [];
  });
  const [unit, other] = units;
  if (!unit || other || parts.length < 2) return null;
  const before = { start: head.start, end: head.start + name[1], text: match[1] ?? '' };
  return { names: [before, ...parts.filter((part) => part.start !== unit.words.start)], unit };
}

/** Quotes point into the text that the head was cut from. */
export function readHead(written: Quote): Head {
  const mark = FOOTNOTE.exec(written.text)?.[0].length ?? 0;
  const text = written.text.slice(0, written.text.length - mark).replace(/[\s:;,]+$/, '');
  const head = { start: written.start, end: written.start + text.length, text };
  if (text === '') return { names: [], unit: null };
  if (text.length > LONGEST || PERIOD.test(text)) return { names: [head], unit: null };
  for (const form of [...FORMS, IN_PERCENT_OF, PERCENT_OF]) {
    const match = form.exec(text);
    const found = match && apart(head, match);
    if (found) return found;
  }
  return inBracket(head) ?? { names: [head], unit: null };
}

/** What some heads name, as one text. */
export const namesOfHeads = (heads: readonly Head[]): string =>
  heads.flatMap((head) => head.names.map(({ text }) => text)).join(' ');
