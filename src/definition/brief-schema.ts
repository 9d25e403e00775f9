/** The keys of a brief: what each may hold, and what it is where the brief does not say. */
import * as v from 'valibot';
import { isIsoDate } from '../text/dates.ts';
import {
  dateField,
  languageField,
  paperField,
  textField,
  textListField,
  timezoneField,
  wholeNumberField,
} from '../text/field-schemas.ts';
import { deliverSchema } from './deliver-schema.ts';
import { editingEntries } from './editing-schema.ts';
import { embargoField } from './embargo.ts';
import type { Since } from './model.ts';
import { MOST_SENTENCES, summaryLengthField } from './summary-length.ts';

/** What holds where a brief does not say, and the names that it may use. */
export interface BriefDefaults {
  readonly lang: string;
  readonly template: string;
  readonly style: string;
  readonly paper: string;
  readonly timezone: string;
  /** Names of the templates and styles that there are; null accepts any name. */
  readonly templates: readonly string[] | null;
  readonly styles: readonly string[] | null;
  /** Slugs of the themes that there are; where it is left out any is accepted, and selection looks for it. */
  readonly themes?: readonly string[];
  readonly limits: { readonly quotedWordsPerArticle: number };
}

const DEFAULT_LIMIT = 12;
/** More sentences are the article, and no gist of it. */
const MOST_OF_ARTICLE = 8;
const DEFAULT_LENGTHS = { summary: 8, 'key-figures': 8, 'per-theme': 4, timeline: 10, 'per-article': 3 } as const;

const keys = 'keys and values below it';

export function briefSchema(defaults: BriefDefaults) {
  return v.object({
    title: textField(),
    question: v.nullish(textField(), null),
    kind: v.nullish(textField(), null),
    template: v.nullish(nameField(defaults.templates), defaults.template),
    style: v.nullish(nameField(defaults.styles), defaults.style),
    paper: v.nullish(paperField(), defaults.paper),
    pages: v.nullish(wholeNumberField(1, 500), null),
    lang: v.nullish(languageField(), defaults.lang),
    select: v.nullish(selectSchema(), {}),
    lengths: v.nullish(lengthsSchema(), {}),
    limits: v.nullish(limitsSchema(defaults.limits.quotedWordsPerArticle), {}),
    ...editingEntries(),
    schedule: v.nullish(scheduleSchema(defaults.timezone), null),
    embargo: v.nullish(embargoField(), null),
    sides: v.nullish(v.picklist(['one', 'two']), 'one'),
    deliver: deliverSchema(),
  });
}

function nameField(names: readonly string[] | null) {
  return names === null ? textField('a name') : v.picklist(names);
}

function selectSchema() {
  const slugs = (of: string) => v.nullish(textListField(`a list of ${of}`), []);
  return v.object(
    {
      themes: slugs('themes, such as [ceasefire, sanctions]'),
      articles: slugs('articles, by the names of their files'),
      exclude: slugs('articles, by the names of their files'),
      search: v.nullish(textField('words to search for, such as nuclear OR "long range"'), null),
      sources: slugs('sites, such as [example.org]'),
      since: v.nullish(sinceField(), null),
      until: v.nullish(dateField(), null),
      limit: v.nullish(wholeNumberField(1, 1000), DEFAULT_LIMIT),
    },
    keys,
  );
}

function sinceField() {
  const allowed = '"last-edition", a number of days such as 7d, or a date such as 2025-03-09';
  return v.pipe(
    v.string(allowed),
    v.check((text) => readSince(text) !== null, allowed),
    v.transform(readSince),
  );
}

function readSince(text: string): Since | null {
  const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1];
  if (days !== undefined) return { kind: 'days', days: Number(days) };
  if (text === 'last-edition') return { kind: 'last-edition' };
  return isIsoDate(text) ? { kind: 'date', date: text } : null;
}

function lengthsSchema() {
  const atMost = (most: number, usual: number) => v.nullish(wholeNumberField(0, most), usual);
  return v.object(
    {
      summary: v.nullish(summaryLengthField(), DEFAULT_LENGTHS.summary),
      'key-figures': atMost(24, DEFAULT_LENGTHS['key-figures']),
      'per-theme': atMost(MOST_SENTENCES, DEFAULT_LENGTHS['per-theme']),
      timeline: atMost(100, DEFAULT_LENGTHS.timeline),
      'per-article': atMost(MOST_OF_ARTICLE, DEFAULT_LENGTHS['per-article']),
    },
    keys,
  );
}

function limitsSchema(quotedWords: number) {
  return v.object(
    { 'quoted-words-per-article': v.nullish(wholeNumberField(1, 1_000_000), quotedWords) },
    'a key below it: quoted-words-per-article',
  );
}

function scheduleSchema(timezone: string) {
  return v.object(
    {
      at: v.nullish(textField('words such as weekly on Monday at 07:00'), null),
      cron: v.nullish(textField('five fields such as "0 7 * * MON"'), null),
      timezone: v.nullish(timezoneField(), timezone),
      'catch-up': v.nullish(v.picklist(['latest', 'all', 'none']), 'latest'),
      'skip-if-empty': v.nullish(v.boolean('true or false'), false),
      'min-articles': v.nullish(wholeNumberField(0, 1000), 0),
    },
    'words such as weekly on Monday at 07:00, or keys below it: at or cron, timezone, catch-up, skip-if-empty and min-articles',
  );
}
