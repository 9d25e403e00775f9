/** A passage of an article → what the page prints of it: its spans, its language, its source marks. */
import type { EditionSource, Passage } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';

export interface SourceMark {
  readonly number: number;
  /** For those who hear the page. */
  readonly label: string;
}

export interface PassageView {
  /** The spans, between which the page sets […]. */
  readonly parts: readonly string[];
  readonly open: string;
  readonly close: string;
  /** Where it differs from the page's; null otherwise. */
  readonly lang: string | null;
  readonly rtl: boolean;
  readonly marks: readonly SourceMark[];
}

/** Passages that are set as one paragraph. */
export interface ParagraphView {
  readonly passages: readonly PassageView[];
  /** Three lines of a column at most: it stays whole, as any break of it would leave a line alone. */
  readonly short: boolean;
}

export interface PageContext {
  readonly lang: string;
  readonly words: Words;
  readonly sources: ReadonlyMap<number, EditionSource>;
}

/** Scripts written from right to left, by the languages that news is written in. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv']);

const languageOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

export const isRightToLeft = (lang: string): boolean => RIGHT_TO_LEFT.has(languageOf(lang));

function foreignLanguage(source: EditionSource | undefined, page: PageContext): string | null {
  if (source === undefined || source.lang === 'und') return null;
  return languageOf(source.lang) === languageOf(page.lang) ? null : source.lang;
}

export function viewMarks(numbers: readonly number[], words: Words): readonly SourceMark[] {
  return [...new Set(numbers)].map((number) => ({ number, label: words.sourceMark(number) }));
}

/** Quotation marks are set around direct speech alone: `quoted`. */
export function viewPassage(
  passage: Passage,
  page: PageContext,
  quoted = false,
  marks = [passage.source],
): PassageView {
  const lang = foreignLanguage(page.sources.get(passage.source), page);
  const [open, close] = quoted ? page.words.quotes : ['', ''];
  return {
    parts: passage.evidence.spans.map(({ text }) => text),
    open,
    close,
    lang,
    rtl: isRightToLeft(lang ?? page.lang) !== isRightToLeft(page.lang),
    marks: viewMarks(marks, page.words),
  };
}

const SHORT = 150;

export function viewParagraph(passages: readonly PassageView[]): ParagraphView {
  const length = passages.reduce((sum, { parts }) => sum + parts.join().length, 0);
  return { passages, short: length <= SHORT };
}
