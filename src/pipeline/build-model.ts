/** What a build is asked for, and what it gives. */
import type { Brief } from '../definition/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition, EditionPart } from '../edition/model.ts';
import type { SheetOptions } from '../print/sheets/model.ts';
import type { Selection } from '../selection/model.ts';
import type { IssueDelivery } from './deliver/hand-out-issue.ts';
import type { IssueOutcome } from './issue/issue-brief.ts';
import type { Reading } from './make-edition.ts';

export interface BuildRequest {
  /** Name of a brief of the workspace; null with `from`. */
  readonly brief: string | null;
  /** Path of an edition.json to start from; null with `brief`. */
  readonly from: string | null;
  readonly to: 'edition' | 'md' | 'page' | 'html' | 'pdf';
  /** Folder for what is made; null for output/BRIEF/DATE of the workspace, or the folder of `from`. */
  readonly out: string | null;
  /** ISO date of the edition; null for today, in the time zone of the brief's schedule or the workspace. */
  readonly date: string | null;
  /** Issues an edition, numbered and recorded, instead of making a draft. Takes no `from` and no `out`, and goes to the PDF. */
  readonly issue?: boolean;
  /** With `issue`: sends it to everybody whom the brief names, and whatever else is due, once it is issued. */
  readonly deliver?: boolean;
  /** Reads the articles in any case, so that the result can tell what it was made from. */
  readonly explain?: boolean;
  /** Puts the pages of the PDF on sheets as well; that file is then what was asked for. Wants the PDF. */
  readonly sheets?: SheetOptions | null;
}

export interface BuildResult {
  readonly brief: string;
  /** What was asked for. */
  readonly path: string;
  /** All files written, `path` among them. */
  readonly files: readonly string[];
  /** Null where nothing was printed. */
  readonly pages: number | null;
  /** Sheets of paper that its sheets take; null where none were made. */
  readonly sheets: number | null;
  readonly edition: Edition;
  /** Null when started from an edition. */
  readonly selection: Selection | null;
  /** What it was made from; null when started from an edition, or from the same as the last build, unless `explain` asks for it. */
  readonly reading: Reading | null;
  /** Null when started from an edition. */
  readonly definition: Brief | null;
  /** What became of an edition that was to be issued; null for a draft. */
  readonly issued: IssueOutcome | null;
  /** How many were queued to get it, and what was sent; null for a draft. */
  readonly delivery: IssueDelivery | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Made {
  readonly edition: Edition;
  readonly selection: Selection | null;
  /** What its page prints of what was found; null when started from an edition. */
  readonly parts: readonly EditionPart[] | null;
  readonly reading: Reading | null;
  readonly definition: Brief | null;
  readonly diagnostics: readonly Diagnostic[];
}
