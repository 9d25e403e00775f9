/** Schedule and template → what the masthead calls a brief that does not say itself: "Weekly briefing", "Handout". */
import type { SlotPattern } from './model.ts';
import { nextDate } from './next-date.ts';

const NOUNS: Readonly<Record<string, string>> = {
  briefing: 'briefing',
  'one-page': 'one-page briefing',
  handout: 'handout',
  digest: 'digest',
};

const FREQUENCIES: readonly { readonly word: string; readonly days: readonly [number, number] }[] = [
  { word: 'daily', days: [1, 1.7] },
  { word: 'weekly', days: [7, 7] },
  { word: 'fortnightly', days: [14, 14] },
  { word: 'monthly', days: [28, 31] },
  { word: 'quarterly', days: [89, 93] },
];

export function nameKind(schedule: SlotPattern | null, template: string): string {
  const noun = NOUNS[template] ?? 'briefing';
  const frequency = schedule === null ? null : frequencyOf(schedule);
  const words = frequency === null ? noun : `${frequency} ${noun}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Told by the mean distance of a dozen slots of a fixed year, so that the name never depends on the day of the build. */
function frequencyOf(schedule: SlotPattern): string | null {
  const dates = ['2001-01-01'];
  while (dates.length < 14) {
    const next = nextDate(schedule, dates.at(-1) ?? '');
    if (next === null) return null;
    dates.push(next);
  }
  const [first = '', last = ''] = [dates[1], dates.at(-1)];
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 / (dates.length - 2);
  return FREQUENCIES.find((f) => days >= f.days[0] && days <= f.days[1])?.word ?? null;
}
