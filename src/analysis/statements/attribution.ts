/** What the finders of attributions hand on: a source, a cue and a content as runs of tokens, not yet judged. */
import type { Attitude } from './cue-lexicon.ts';
import type { TokenRun } from './marked-text.ts';

/** How the content hangs on its cue. */
export type Complement =
  | 'quotation'
  | 'block-quote'
  | 'that-clause'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'object-infinitive'
  | 'gerund'
  | 'phrase'
  | 'fragment'
  | 'according';

export interface Attribution {
  /** The noun phrase that names the speaker, with its appositions; null where the text names none. */
  readonly source: TokenRun | null;
  readonly cue: TokenRun | null;
  readonly content: TokenRun;
  readonly complement: Complement;
  readonly attitude: Attitude;
  readonly lemma: string;
  /** Denied ("did not say") or imagined ("would say"). */
  readonly unreal: boolean;
  /** Taken over from a neighbour: the same speaker goes on. */
  readonly continued: boolean;
  /** The source was found by a guess that a reader may not share. */
  readonly farSource: boolean;
  /** True where the source is a name and nothing else, in a language whose words are not tagged. */
  readonly plainName?: boolean;
}
