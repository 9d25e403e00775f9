/** What a scheduler tells of its work, and what it asks of those who send and those who are told of failures. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IssuedEdition } from '../../schedule/model.ts';
import type { Workspace } from '../../workspace/model.ts';

/** An edition that the schedule has issued. */
export interface HandedOn {
  readonly workspace: Workspace;
  readonly edition: IssuedEdition;
  /** Absolute path of its PDF. */
  readonly file: string;
}

/**
 * Called once an edition is issued, and again by every later run until it has resolved: it must do nothing twice. What
 * could not be sent but is kept to be sent again is told by the diagnostics that it gives.
 */
export type AfterIssue = (issued: HandedOn) => Promise<readonly Diagnostic[]>;

/** What needs somebody: a slot that was given up, one without anything new, a brief that cannot be read. */
export interface ScheduleFailure {
  readonly brief: string;
  /** Null where the brief itself is wrong. */
  readonly slot: string | null;
  readonly attempts: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What became of the deliveries of one edition, in words. */
export interface SentOut {
  readonly brief: string;
  readonly message: string;
}

export type SendWaiting = (
  workspace: Workspace,
  signal: AbortSignal | undefined,
) => Promise<{ readonly sent: readonly SentOut[]; readonly diagnostics: readonly Diagnostic[] }>;

export type ReportFailure = (failure: ScheduleFailure, workspace: Workspace) => Promise<void> | void;

export type ScheduleEventKind =
  /** The schedule was seen for the first time, or has changed. */
  | 'begun'
  | 'issued'
  /** Nothing new, or too little. */
  | 'skipped'
  /** Passed over for a newer slot, or too late. */
  | 'missed'
  /** To be tried again. */
  | 'failed'
  | 'given-up'
  | 'wrong-brief'
  | 'handed-on'
  | 'sent'
  | 'not-handed-on';

/** One line of the log. */
export interface ScheduleEvent {
  /** ISO date-time in UTC. */
  readonly at: string;
  readonly kind: ScheduleEventKind;
  readonly brief: string;
  readonly slot: string | null;
  readonly message: string;
  /** Absolute path of the PDF of what was issued; null for every other event. */
  readonly file: string | null;
  readonly diagnostics: readonly Diagnostic[];
}
