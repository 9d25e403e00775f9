/** Schedule, template and language → what the masthead calls a brief that does not say itself: "Weekly briefing", "Handout". */
import { kindWordsOf } from './kind-words.ts';
import type { SlotPattern } from './model.ts';
import { nextDate } from './next-date.ts';

export type Frequency = 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly';

const FREQUENCIES: readonly { readonly word: Frequency; readonly days: readonly [number, number] }[] = [
  { word: 'daily', days: [1, 1.7] },
  { word: 'weekly', days: [7, 7] },
  { word: 'fortnightly', days: [14, 14] },
  { word: 'monthly', days: [28, 31] },
  { word: 'quarterly', days: [89, 93] },
];

/** In the brief's language. A template of one's own is called a briefing. */
export function nameKind(schedule: SlotPattern | null, template: string, lang: string): string {
  const { nouns, frequencies, behind } = kindWordsOf(lang);
  const noun = nouns[template] ?? nouns.briefing;
  const frequency = schedule === null ? null : frequencyOf(schedule);
  const often = frequency === null ? '' : frequencies[frequency];
  const [first = '', ...rest] = noun.split(' ');
  const words = (behind ? [first, often, ...rest] : [often, noun]).filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Told by the mean distance of a dozen slots of a fixed year, so that the name never depends on the day of the build. */
function frequencyOf(schedule: SlotPattern): Frequency | null {
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
