/** The kinds of value that front matter and settings hold, as schemas; each message says what is allowed there. */
import * as v from 'valibot';
import { isIsoDate } from './dates.ts';

/** One line of text; a number that YAML read as one becomes text again. */
export function textField(allowed = 'a text') {
  return v.pipe(
    v.union([v.string(), v.number()], allowed),
    v.transform((value) => String(value).trim()),
    v.minLength(1, allowed),
  );
}

/** A list of texts, each once; one text alone is a list of one. */
export function textListField(allowed: string) {
  return v.pipe(
    v.union([v.array(textField()), textField()], allowed),
    v.transform((value): readonly string[] => [...new Set(typeof value === 'string' ? [value] : value)]),
  );
}

export function wholeNumberField(from: number, to: number) {
  const allowed = `a whole number from ${from} to ${to}`;
  return v.pipe(v.number(allowed), v.integer(allowed), v.minValue(from, allowed), v.maxValue(to, allowed));
}

export function dateField() {
  const allowed = 'a date such as 2025-03-09';
  return v.pipe(v.string(allowed), v.check(isIsoDate, allowed));
}

/** A language tag (BCP 47), in its canonical form: "en-gb" → "en-GB". */
export function languageField() {
  const allowed = 'a language tag such as en, de, fr or uk';
  return v.pipe(
    v.string(allowed),
    v.check((tag) => canonicalTag(tag) !== null, allowed),
    v.transform((tag) => canonicalTag(tag) ?? tag),
  );
}

/** Words such as "english" are well-formed tags too, of languages that do not exist: two or three letters are asked for. */
function canonicalTag(tag: string): string | null {
  try {
    const locale = new Intl.Locale(tag);
    return locale.language.length <= 3 && locale.language !== 'und' ? locale.toString() : null;
  } catch {
    return null;
  }
}

/** An IANA time zone. */
export function timezoneField() {
  const allowed = 'a time zone such as Europe/London or UTC';
  return v.pipe(v.string(allowed), v.check(isTimezone, allowed));
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const PAGE_NAMES = ['A3', 'A4', 'A5', 'A6', 'B4', 'B5', 'JIS-B4', 'JIS-B5', 'Letter', 'Legal', 'Ledger'] as const;
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 };
const LENGTH = /^(\d+(?:\.\d+)?)(mm|cm|in|pt|px)$/;

/** A page size as CSS has it, in its usual spelling: "a4 Landscape" → "A4 landscape". */
export function paperField() {
  const allowed = `a page size: ${PAGE_NAMES.join(', ')}, with "landscape" behind it if wanted, or width and height such as "210mm 297mm"`;
  return v.pipe(
    v.string(allowed),
    v.check((size) => canonicalPaper(size) !== null, allowed),
    v.transform((size) => canonicalPaper(size) ?? size),
  );
}

function canonicalPaper(size: string): string | null {
  const words = size.trim().toLowerCase().split(/\s+/);
  const lengths = words.map((word) => LENGTH.exec(word));
  if (words.length === 2 && lengths.every((l) => l && isPaperSide(l))) return words.join(' ');
  const name = PAGE_NAMES.find((n) => n.toLowerCase() === words[0]);
  const turned = words[1] ?? 'portrait';
  if (!name || words.length > 2 || !['portrait', 'landscape'].includes(turned)) return null;
  return turned === 'portrait' ? name : `${name} landscape`;
}

/** From a small card to a poster; anything else is a slip of the pen that no page could be laid out on. */
function isPaperSide(length: RegExpExecArray): boolean {
  const side = Number(length[1]) * (MILLIMETRES[length[2] ?? ''] ?? 0);
  return side >= 70 && side <= 1200;
}
