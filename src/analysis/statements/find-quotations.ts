/** Text → its quotations: where each opens and closes, a quotation that runs over paragraphs being one per paragraph. */
import type { Span } from '../../library/model.ts';

export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** True where its paragraph ends before the quotation is closed: the next paragraph goes on with it. */
  readonly open: boolean;
}

/** Longest run between marks that is believed to be one quotation. */
const LONGEST = 4000;
const PAIRS: Readonly<Record<string, string>> = {
  '“': "”''",
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"”',
  '‘': "’'",
  "'": "'",
  '``': "''",
};
const MARK = /``|'(?='')|''|[“”„«»"‘'’]/g;
const LETTER = /[\p{L}\p{N}]/u;

const letterAt = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');
const blankAt = (text: string, at: number): boolean => at < 0 || at >= text.length || /\s/.test(text[at] ?? '');

/** Straight and typographic apostrophes are letters of a word unless they stand at its edge; elisions ('90s) are no marks. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '"' || mark === '”') {
    if (blankAt(text, at + mark.length))
      return mark === '"' ? false : letterAt(text, at + 2) && /^\s?$/.test(text[at - 1] ?? '');
    return !letterAt(text, at - 1) && !/[.,!?%]/.test(text[at - 1] ?? '');
  }
  if (mark === "'")
    return (blankAt(text, at - 1) || /[(—–-]/.test(text[at - 1] ?? '')) && /\p{L}/u.test(text[at + 1] ?? '');
  if (mark === '»') return blankAt(text, at - 1) && letterAt(text, at + 1);
  return mark in PAIRS && mark !== '’';
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === "'" || mark === '’')
    return !letterAt(text, at + 1) && !blankAt(text, at - 1) && !/^s\b/.test(text.slice(at - 1, at));
  return mark !== '"' || !letterAt(text, at + 1) || /[.,!?]/.test(text[at - 1] ?? '');
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/** Index among the marks of the one that closes marks[from]; -1 where its paragraph has none. */
function closingOf(text: string, marks: readonly Mark[], from: number): number {
  const { at, mark } = marks[from] as Mark;
  const wanted = PAIRS[mark] ?? '';
  for (let i = from + 1; i < marks.length && (marks[i]?.at ?? 0) - at < LONGEST; i++) {
    const next = marks[i] as Mark;
    const single = mark === '‘' || mark === "'";
    if (
      (next.mark === "''" ? wanted.endsWith("''") : wanted.includes(next.mark) && !(next.mark === "'" && !single)) &&
      (!single || next.mark !== wanted || closes(text, next.at, next.mark))
    ) {
      if (next.mark !== '"' || closes(text, next.at, next.mark)) return i;
    }
    if (!single && next.mark === mark && mark === '“') return -1;
  }
  return -1;
}

function quotation(start: number, end: number, marks: readonly [number, number], open: boolean): Quotation {
  return { start, end, inner: { start: start + marks[0], end: end - marks[1] }, open };
}

/**
 * A paragraph whose double marks are all closing ones, as Swedish sets them and as careless conversion leaves them:
 * they open and close by turns. Behind a figure they are inches.
 */
function isOneSided(text: string, marks: readonly Mark[]): boolean {
  const double = marks.filter(({ mark }) => /[“”„«»"]|``|''/.test(mark));
  if (double.length === 0 || double.some(({ mark, at }) => mark !== '”' || /\d/.test(text[at - 1] ?? ''))) return false;
  const first = double[0]?.at ?? 0;
  return double.length % 2 === 0 || (/[,.!?]/.test(text[first - 1] ?? '') && blankAt(text, first + 1));
}

/** By turns; of an odd number the first closes what the paragraph began with. */
function pairOneSided(paragraph: Span, marks: readonly Mark[]): Quotation[] {
  const found: Quotation[] = [];
  let i = marks.length % 2;
  if (i === 1) found.push(quotation(paragraph.start, (marks[0]?.at ?? 0) + 1, [0, 1], false));
  for (; i + 1 < marks.length; i += 2)
    found.push(quotation(marks[i]?.at ?? 0, (marks[i + 1]?.at ?? 0) + 1, [1, 1], false));
  return found.filter(({ start, end }) => end - start < LONGEST);
}

/** The quotations of one paragraph, offsets into the whole text. */
function inParagraph(text: string, paragraph: Span): Quotation[] {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)].map((m) => ({
    at: paragraph.start + m.index,
    mark: m[0],
  }));
  if (isOneSided(text, marks))
    return pairOneSided(
      paragraph,
      marks.filter(({ mark }) => mark === '”'),
    );
  const found: Quotation[] = [];
  for (let i = 0; i < marks.length; i++) {
    const { at, mark } = marks[i] as Mark;
    if (!opens(text, at, mark)) continue;
    const close = closingOf(text, marks, i);
    const closing = marks[close];
    if (closing) {
      found.push(quotation(at, closing.at + closing.mark.length, [mark.length, closing.mark.length], false));
      i = close;
    } else if (/[“„«"]/.test(mark)) {
      const end = marks[i + 1]?.mark === mark ? (marks[i + 1] as Mark).at : paragraph.end;
      found.push(quotation(at, end, [mark.length, 0], end === paragraph.end));
    }
  }
  return found;
}

/** Runs between line breaks; a quotation never crosses one. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Every quotation of a text, in order; quotations inside a quotation are part of it. */
export function findQuotations(text: string): readonly Quotation[] {
  return paragraphsOf(text).flatMap((paragraph) => inParagraph(text, paragraph));
}
