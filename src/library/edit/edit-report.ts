/** What editing articles did, or would do: the form of its reports. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LocatedArticle } from './locate-articles.ts';

export interface EditedFile {
  readonly id: string;
  /** Absolute. */
  readonly path: string;
  readonly action: 'changed' | 'unchanged' | 'removed';
}

export interface EditReport {
  /** None where something is wrong: then nothing was written. */
  readonly files: readonly EditedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export const editedFile = ({ id, path }: LocatedArticle, action: EditedFile['action']): EditedFile => ({
  id,
  path,
  action,
});
