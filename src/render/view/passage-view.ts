/** A passage of an article → what the page prints of it: its spans, its language, its source marks. */
import type { EditionSource, EditorPassage, Passage } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { type Direction, foreignDirection, languageOf } from './direction.ts';
import { unbroken, withTail } from './unbroken.ts';

interface SourceMark {
  readonly number: number;
  /** For those who hear the page. */
  readonly label: string;
}

export interface PassageView {
  /** The spans, between which the page sets […]. */
  readonly parts: readonly string[];
  /** True where […] stands before the first too. */
  readonly opensCut: boolean;
  readonly open: string;
  readonly close: string;
  /** Where it differs from the page's; null otherwise. */
  readonly lang: string | null;
  /** Its name, in the words of the page: "German"; null where the page need not say it. */
  readonly language: string | null;
  /** Whether that name stands behind it: once for passages of one language that follow each other, never where a note says it. */
  readonly named: boolean;
  /** Where it is another than the page's; null otherwise. */
  readonly dir: Direction | null;
  /** `dir` is 'rtl'. */
  readonly rtl: boolean;
  readonly marks: readonly SourceMark[];
  /** "ed." where the words are the editor's; null where they are the source's. */
  readonly editor: { readonly mark: string; readonly label: string } | null;
}

/** Passages that are set as one paragraph. */
export interface ParagraphView {
  readonly passages: readonly PassageView[];
  /** Where all of them run the other way than the page, so that the paragraph does; null otherwise. */
  readonly dir: Direction | null;
  /** Three lines of a column at most: it stays whole, as any break of it would leave a line alone. */
  readonly short: boolean;
}

export interface PageContext {
  readonly lang: string;
  readonly words: Words;
  readonly sources: ReadonlyMap<number, EditionSource>;
  /** The language that a note at the top says of all that is quoted; null, or left out, where there is no such note. */
  readonly quotedIn?: string | null;
}

function foreignLanguage(lang: string, page: PageContext): string | null {
  return lang === 'und' || languageOf(lang) === languageOf(page.lang) ? null : lang;
}

/** The words of a source, in its language. */
export function viewForeign(
  evidence: Passage['evidence'],
  sourceLang: string,
  page: PageContext,
): Pick<PassageView, 'parts' | 'lang' | 'language' | 'named' | 'dir' | 'rtl'> {
  const lang = foreignLanguage(sourceLang, page);
  const spans = evidence.spans.map(({ text }) => unbroken(text, sourceLang));
  const parts = [...spans.slice(0, -1), ...spans.slice(-1).map(withTail)];
  const dir = foreignDirection(sourceLang, parts.join(' '), page.lang);
  const named = isException(sourceLang, page);
  const language = lang !== null || named ? page.words.language(sourceLang) : null;
  return { parts, lang, language, named, dir, rtl: dir === 'rtl' };
}

/** In another language than a reader would take it for: the note's, else the page's. */
function isException(lang: string, { quotedIn, ...page }: PageContext): boolean {
  return lang !== 'und' && languageOf(lang) !== (quotedIn ?? languageOf(page.lang));
}

function viewMarks(numbers: readonly number[], words: Words): readonly SourceMark[] {
  return [...new Set(numbers)].map((number) => ({ number, label: words.sourceMark(number) }));
}

/** In the page's language, never between quotation marks: nobody but the editor said it in these words. */
function viewEditorWords(text: string, marks: readonly number[], { words, lang }: PageContext): PassageView {
  const editor = { mark: words.editorMark, label: words.editorAlternative };
  return {
    parts: [unbroken(text, lang)],
    opensCut: false,
    open: '',
    close: '',
    lang: null,
    language: null,
    named: false,
    dir: null,
    rtl: false,
    marks: viewMarks(marks, words),
    editor,
  };
}

/** Quotation marks are set around direct speech alone: `quoted`. */
export function viewPassage(
  passage: Passage | EditorPassage,
  page: PageContext,
  quoted = false,
  marks = passage.source === null ? [] : [passage.source],
): PassageView {
  if (passage.origin === 'editor') return viewEditorWords(passage.text, marks, page);
  if (passage.reworded !== null) return viewEditorWords(passage.reworded, marks, page);
  const [open, close] = quoted ? page.words.quotes : ['', ''];
  return {
    ...viewForeign(passage.evidence, page.sources.get(passage.source)?.lang ?? 'und', page),
    opensCut: passage.opensCut === true,
    open,
    close,
    marks: viewMarks(marks, page.words),
    editor: null,
  };
}

const SHORT = 150;

/** Passages that follow each other in a line: the name of a language stands behind the last of those in it. */
export const nameLanguagesOnce = (passages: readonly PassageView[]): readonly PassageView[] =>
  passages.map((passage, i) => ({
    ...passage,
    named: passage.named && passages[i + 1]?.language !== passage.language,
  }));

export function viewParagraph(passages: readonly PassageView[]): ParagraphView {
  const length = passages.reduce((sum, { parts }) => sum + parts.join().length, 0);
  const [first, ...others] = passages.map(({ dir }) => dir);
  return {
    passages: nameLanguagesOnce(passages),
    dir: first && others.every((dir) => dir === first) ? first : null,
    short: length <= SHORT,
  };
}
