/** The schedule of a brief, as written: cron text or words, alone or among keys → one form, and what is wrong with it. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { WrittenData } from '../text/check-fields.ts';
import type { CatchUp, ScheduleRule } from './model.ts';
import { cronProblem } from './next-date.ts';
import { readScheduleWords } from './words/schedule-words.ts';

/** A cron text begins with a number, a star or a name such as @weekly; words say "at" before their time. */
const looksLikeCron = (text: string): boolean => /^\s*[\d*@]/.test(text) && !/\sat\s/i.test(text);

/** A text alone stands for a group with this one key. */
export function expandSchedule<T extends WrittenData>(written: T): T {
  const { schedule } = written.data;
  if (typeof schedule !== 'string') return written;
  const group = looksLikeCron(schedule) ? { cron: schedule } : { at: schedule };
  return { ...written, data: { ...written.data, schedule: group } };
}

/** What the schema of a schedule makes of it. */
export interface CheckedSchedule {
  readonly cron: string | null;
  readonly at: string | null;
  readonly timezone: string;
  readonly 'catch-up': CatchUp;
  readonly 'skip-if-empty': boolean;
  readonly 'min-articles': number;
}

/** Of a schedule in which nothing is wrong. */
export function toScheduleRule(checked: CheckedSchedule): ScheduleRule {
  const { cron, at, timezone } = checked;
  const rest = { catchUp: checked['catch-up'], skipIfEmpty: checked['skip-if-empty'] };
  const read = at === null ? null : readScheduleWords(at);
  const pattern = read !== null && 'cron' in read ? read.cron : (cron ?? '');
  return { cron: pattern, timezone, ...rest, minArticles: checked['min-articles'] };
}

/** Reads the expanded data, unchecked, so that a mistake elsewhere hides none of these. */
export function scheduleProblems({ data, lineOf }: WrittenData, file: string): readonly Diagnostic[] {
  const { schedule } = data;
  if (typeof schedule !== 'object' || schedule === null || Array.isArray(schedule)) return [];
  const { cron = null, at = null } = schedule as Readonly<Record<string, unknown>>;
  const place = (name: string) => ({
    file,
    line: lineOf(['schedule', name]) ?? lineOf(['schedule']),
    key: lineOf(['schedule', name]) === null ? 'schedule' : `schedule.${name}`,
  });
  if (cron === null && at === null)
    return [diagnose('missing-key', { key: 'schedule.at', name: 'at' }, place('timezone'))];
  if (cron !== null && at !== null) return [diagnose('schedule-twice', {}, place('at'))];
  return [...cronProblems(cron, place('cron')), ...wordProblems(at, place('at'))];
}

type Placed = { readonly file: string; readonly line: number | null; readonly key: string };

function cronProblems(cron: unknown, place: Placed): readonly Diagnostic[] {
  const reason = typeof cron === 'string' ? cronProblem(cron) : null;
  return reason === null ? [] : [diagnose('schedule-cron', { cron: String(cron), reason }, place)];
}

function wordProblems(at: unknown, place: Placed): readonly Diagnostic[] {
  const read = typeof at === 'string' ? readScheduleWords(at) : null;
  if (read === null || 'cron' in read) return [];
  const meant = read.meant === null ? '' : `Did you mean "${read.meant}"? `;
  return [diagnose('schedule-words', { words: String(at), reason: read.reason, meant }, place)];
}
