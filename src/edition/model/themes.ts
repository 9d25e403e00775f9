/** Themes of an edition. */
import type { RichBlock } from '../../text/rich-text.ts';
import type { Passage } from './passages.ts';

export interface EditionTheme {
  readonly slug: string;
  readonly title: string;
  readonly question: string | null;
  /** The editor's background, from the theme's file. */
  readonly background: readonly RichBlock[];
  readonly passages: readonly Passage[];
  /** Numbers of the sources that belong to it. */
  readonly sources: readonly number[];
}
