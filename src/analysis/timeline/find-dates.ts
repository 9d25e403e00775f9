/**
 * A sentence and the day of its article → the dates that it names, with their spans in it. Absolute ones are read as
 * written; a day without a year, and "yesterday", need the day of the article and are left out where it is unknown.
 * Relative ones are read in English alone: tense decides about them, and only English verbs are known here.
 */
import type { Form, FoundDate } from './date-form.ts';
import { inEnglish, languageOf, monthNames } from './date-words.ts';
import { dayForms, figureForms } from './day-forms.ts';
import { monthForms, yearForms } from './month-forms.ts';
import { countedForms, relativeForms } from './relative-forms.ts';
import { governed } from './tense.ts';
import { verbCues } from './verb-cues.ts';
import { weekdayForms } from './weekday-forms.ts';

const tables = new Map<string, readonly Form[]>();

function formsOf(lang: string): readonly Form[] {
  const language = languageOf(lang);
  const known = tables.get(language);
  if (known) return known;
  const names = monthNames(language);
  const named = names ? [...dayForms(names), ...monthForms(names)] : [];
  const english = language === 'en' ? [...relativeForms, ...countedForms, ...weekdayForms] : [];
  const forms = [...figureForms, ...named, ...yearForms, ...english];
  tables.set(language, forms);
  return forms;
}

/** A sentence without any of these names no date that is read here; most have none, and the tables cost a hundred times more. */
const HINT =
  /\d\d|\b\d\s|\d\.|day|week|month|year|ago|night|this (?:morning|afternoon|evening|spring|summer|autumn|fall|past)|last |next |tomorrow|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

const UNKNOWN = { tense: null, cue: null };

export interface DateContext {
  /** ISO day of the article; null where unknown or guessed. */
  readonly anchor: string | null;
  /** ISO day that was named last before this sentence. */
  readonly named?: string | null;
  /** BCP 47. */
  readonly lang?: string;
}

/** In the order of the sentence; where two forms overlap the earlier in the table stands. */
export function findDates(sentence: string, { anchor, named = null, lang = 'en' }: DateContext): FoundDate[] {
  if (!HINT.test(sentence)) return [];
  const english = inEnglish(lang);
  const taken: { start: number; end: number; match: RegExpMatchArray; form: Form }[] = [];
  for (const form of formsOf(lang)) {
    for (const match of sentence.matchAll(form.pattern)) {
      const span = { start: match.index, end: match.index + match[0].replace(/[\s.]+$/, '').length };
      if (!taken.some((t) => t.start < span.end && span.start < t.end)) taken.push({ ...span, match, form });
    }
  }
  const cues = english && taken.length > 0 ? verbCues(sentence) : [];
  const found: FoundDate[] = [];
  for (const { start, end, match, form } of taken.sort((a, b) => a.start - b.start)) {
    const { tense, cue } = english ? governed(sentence, { start, end }, cues) : UNKNOWN;
    const last = found.findLast((d) => d.precision === 'day' && d.until === null)?.date ?? named;
    const resolved = form.resolve(match.groups ?? {}, { anchor, tense, named: last });
    // Without a year another language's date is not sure: its tense is not known.
    if (resolved && (english || resolved.absolute))
      found.push({ absolute: false, ...resolved, start, end, tense, cue });
  }
  return found;
}
