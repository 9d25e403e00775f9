/** A statement → who, by which verb, and what: quotation marks around direct speech, none around reported. */
import type { EditionStatement, EditorStatement } from '../../edition/model.ts';
import { type PageContext, type PassageView, viewPassage } from './passage-view.ts';

export interface StatementView {
  /** "According to": a cue that stands before the speaker; null where it stands after. */
  readonly before: string | null;
  readonly speaker: string;
  /** "said"; null where there is none or it stands before. */
  readonly cue: string | null;
  /** "unnamed", for a voice without a name; whose own article it is, for a writer; null otherwise. */
  readonly mark: string | null;
  readonly content: PassageView;
}

/** A colon after a name attributes, and is no word to be printed. */
const worded = (cue: string | null): string | null => (cue !== null && /\p{L}/u.test(cue) ? cue : null);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function viewStatement(statement: EditionStatement | EditorStatement, page: PageContext): StatementView {
  const { speaker, content } = statement;
  const cue = worded(statement.cue);
  const { unnamed, author, kind } =
    statement.origin === 'source' ? statement : { unnamed: false, author: false, kind: null };
  const leads = cue !== null && page.words.cuesBefore.includes(cue.toLowerCase());
  return {
    before: leads ? capitalise(cue) : null,
    speaker: leads ? speaker : capitalise(speaker),
    cue: leads ? null : cue,
    mark: author ? page.words.author : unnamed ? page.words.unnamed : null,
    content: viewPassage(content, page, kind === 'direct'),
  };
}
