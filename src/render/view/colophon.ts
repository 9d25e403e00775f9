/** An edition → what stands behind all else on its page: how to read its marks, and how to hold it against its articles. */
import type { Edition } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import type { ChangesView } from './changes.ts';
import { hasEditorWords } from './editor-words.ts';
import { smallLines } from './measures.ts';
import type { Sheet } from './sheet.ts';

export interface ColophonView {
  readonly text: string;
  readonly edition: string;
  readonly verify: string;
  readonly command: string;
  /** Its lines, rather too many than too few: so much room is kept for it behind what comes last. */
  readonly lines: number;
}

/** Enough of the hash to tell two editions apart by eye. */
const shortHash = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

/** Numbers behind words, numbers beside them, or both. */
function markNotes(edition: Edition, words: Words): readonly string[] {
  const { articles = [], summary, keyFigures, viewpoints, timeline, themes } = edition;
  if (articles.length === 0) return [words.colophon];
  const others = [summary, keyFigures, viewpoints, timeline, themes.flatMap((t) => t.passages)];
  return others.some((part) => part.length > 0) ? [words.colophon, words.articlesColophon] : [words.articlesColophon];
}

/** How to read the page: what its marks say, whose words are whose. */
export function colophonText(edition: Edition, changes: ChangesView | null, words: Words): string {
  const ofEditor = hasEditorWords(edition) ? [words.editorNote] : [];
  const ofChanges = changes?.any ? [words.changesNote] : [];
  return [...markNotes(edition, words), ...ofEditor, ...ofChanges].join(' ');
}

/** As the file is called beside which this page is read: see edition/file-stem.ts, which is held to it by a test. */
function fileNameOf({ brief, date, status, number, revision }: Edition): string {
  const issue = status === 'issued' && number !== null ? `-no${number}${revision > 1 ? `-r${revision}` : ''}` : '';
  return `${brief}-${date}${issue}.pdf`;
}

/** Millimetres of the default style: side margins of a narrow sheet and of another. */
const MARGINS = { narrow: 26, wide: 36 };

/** `text`: its sentences before the hash. */
export function viewColophon(made: Edition, { width, narrow }: Sheet, text: string, words: Words): ColophonView {
  const edition = words.editionHash(shortHash(made.hash));
  const verify = made.articles ? words.howToVerifyArticles : words.howToVerify;
  const length = text.length + edition.length + verify.length + 2;
  const lines = smallLines(length, width - (narrow ? MARGINS.narrow : MARGINS.wide));
  return { text, edition, verify, command: `briefpress verify ${fileNameOf(made)}`, lines };
}
