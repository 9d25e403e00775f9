/** A workspace → its briefs that have a schedule, and those that cannot be read. */
import { readFile } from 'node:fs/promises';
import type { Brief, ScheduleRule } from '../../definition/model.ts';
import { lastSlot, nextSlot, slotsBetween } from '../../definition/next-slot.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Slot } from '../../schedule/model.ts';
import type { SlotSource } from '../../schedule/plan-slots.ts';
import { dateTimeIn } from '../../text/dates.ts';
import { listBriefs } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { examineBrief } from '../read-brief.ts';

export type ScheduledBrief = Brief & { readonly schedule: ScheduleRule };

export interface WrongBrief {
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ScheduledBriefs {
  readonly scheduled: readonly ScheduledBrief[];
  readonly wrong: readonly WrongBrief[];
}

const hasSchedule = (brief: Brief): brief is ScheduledBrief => brief.schedule !== null;

/** Of one that cannot be read, only such count as might have a schedule: its text has the word. */
export async function scheduledBriefs(workspace: Workspace): Promise<ScheduledBriefs> {
  const scheduled: ScheduledBrief[] = [];
  const wrong: WrongBrief[] = [];
  for (const { name, file } of await listBriefs(workspace)) {
    const { brief, diagnostics } = await examineBrief(workspace, name);
    if (brief !== null && hasSchedule(brief)) scheduled.push(brief);
    if (brief !== null) continue;
    const text = await readFile(file, 'utf8').catch(() => '');
    if (/^schedule\s*:/m.test(text)) wrong.push({ name, text, diagnostics });
  }
  return { scheduled, wrong };
}

/** An instant as a slot: how it is written in the schedule's zone. */
const asSlot = ({ timezone }: ScheduleRule, at: Date): Slot => ({ slot: dateTimeIn(at, timezone), at });

export function slotsOf(rule: ScheduleRule): SlotSource {
  return {
    between: (after, upTo, most) => slotsBetween(rule, after, upTo, most).map((at) => asSlot(rule, at)),
    last: (after, upTo) => {
      const last = lastSlot(rule, after, upTo);
      return last && asSlot(rule, last);
    },
  };
}

/** The next slots later than a moment. */
export function nextSlots(rule: ScheduleRule, after: Date, count: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let at = nextSlot(rule, after); at !== null && slots.length < count; at = nextSlot(rule, at))
    slots.push(asSlot(rule, at));
  return slots;
}
