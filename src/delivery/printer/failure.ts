/** What went wrong on the way to the printer, with what it means for the job: try later, give up, or look first. */
import type { DiagnosticCode } from '../../diagnostics/catalogue.ts';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

/**
 * 'temporary': nothing was printed, and it may go later; 'permanent': it will never go as it is; 'lost': the printer may
 * have the job, and must be asked before it is sent again; 'pending': it has the job, and has not printed it yet.
 */
export type FailureKind = 'temporary' | 'permanent' | 'lost' | 'pending';

type Facts = Readonly<Record<string, string | number>>;

export class PrinterFailure extends BriefpressError {
  readonly kind: FailureKind;
  /** Seconds that the printer asks to be left alone; null where it does not say. */
  readonly after: number | null;

  constructor(kind: FailureKind, diagnostics: readonly Diagnostic[], after: number | null = null) {
    super(diagnostics);
    this.name = 'PrinterFailure';
    this.kind = kind;
    this.after = after;
  }

  /** What happened and what to do, in plain sentences. */
  get reason(): string {
    return this.diagnostics.map(({ what, how }) => `${what} ${how}`).join(' ');
  }

  /** The same as the end of a sentence. */
  get told(): string {
    return (this.diagnostics[0]?.what ?? '').replace(/\.$/, '').replace(/^The /, 'the ');
  }
}

export const permanent = (code: DiagnosticCode, facts: Facts): PrinterFailure =>
  new PrinterFailure('permanent', [diagnose(code, facts)]);

export const temporary = (code: DiagnosticCode, facts: Facts, after: number | null = null): PrinterFailure =>
  new PrinterFailure('temporary', [diagnose(code, facts)], after);

export const lost = (code: DiagnosticCode, facts: Facts): PrinterFailure =>
  new PrinterFailure('lost', [diagnose(code, facts)]);

export const pending = (code: DiagnosticCode, facts: Facts): PrinterFailure =>
  new PrinterFailure('pending', [diagnose(code, facts)]);
