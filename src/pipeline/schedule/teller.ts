/** What happens in a run → events, given on at once and kept for the report at its end. */
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ScheduleEvent, ScheduleEventKind } from './model.ts';

export interface Teller {
  (
    kind: ScheduleEventKind,
    brief: string,
    slot: string | null,
    message: string,
    more?: Partial<Pick<ScheduleEvent, 'file' | 'diagnostics'>>,
  ): void;
  /** Work of others that must not end the run: what it throws is kept among the problems. */
  readonly guard: (work: () => Promise<void> | void) => Promise<void>;
  /** Problems that belong to no event. */
  readonly trouble: (diagnostics: readonly Diagnostic[]) => void;
  readonly events: readonly ScheduleEvent[];
  readonly problems: readonly Diagnostic[];
}

export function openTeller(now: () => Date, onEvent: (event: ScheduleEvent) => void): Teller {
  const events: ScheduleEvent[] = [];
  const problems: Diagnostic[] = [];
  const tell = (
    kind: ScheduleEventKind,
    brief: string,
    slot: string | null,
    message: string,
    { file = null, diagnostics = [] }: Partial<Pick<ScheduleEvent, 'file' | 'diagnostics'>> = {},
  ): void => {
    const event = { at: now().toISOString(), kind, brief, slot, message, file, diagnostics };
    events.push(event);
    onEvent(event);
  };
  const guard = async (work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(
        ...(error instanceof BriefpressError ? error.diagnostics : [diagnose('internal-error', { reason })]),
      );
    }
  };
  const trouble = (diagnostics: readonly Diagnostic[]): void => void problems.push(...diagnostics);
  return Object.assign(tell, { guard, trouble, events, problems });
}
