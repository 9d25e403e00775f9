/**
 * A sentence and the day of its article → the dates that it names, with their spans in it. Absolute ones are read as
 * written; a day without a year, and "yesterday", need the day of the article and are left out where it is unknown.
 */

import type { Form, FoundDate } from './date-form.ts';
import { dayForms } from './day-forms.ts';
import { isAhead } from './is-ahead.ts';
import { monthForms, yearForms } from './month-forms.ts';
import { relativeForms } from './relative-forms.ts';

const FORMS: readonly Form[] = [...dayForms, ...monthForms, ...yearForms, ...relativeForms];

/** `anchor`: ISO day of the article; null where unknown or guessed. Dates in the order of the sentence; where two forms overlap the earlier in the table stands. */
export function findDates(sentence: string, anchor: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { pattern, resolve } of FORMS) {
    for (const match of sentence.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (taken.some((t) => t.start < span.end && span.start < t.end)) continue;
      taken.push(span);
      const resolved = resolve(match.groups ?? {}, anchor, isAhead(sentence, span));
      if (resolved) found.push({ ...span, ...resolved });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
