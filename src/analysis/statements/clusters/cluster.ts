/** A verb of attribution in its sentence. */
import type { TokenisedSentence } from '../../read-text.ts';
import type { Cue } from '../cue-lexicon.ts';
import type { TokenRun } from '../marked-text.ts';
import type { SubjectPlace } from '../subject-of.ts';
import type { VerbGroup } from '../verb-groups.ts';

/** A cue with its verb group and its subject; places are token indices. */
export interface Cluster {
  readonly cue: Cue;
  readonly group: VerbGroup;
  readonly subject: TokenRun | null;
  readonly place: SubjectPlace;
  /** First token of subject and verb together, with a "who" before it. */
  readonly from: number;
  readonly sentence: TokenisedSentence;
}
