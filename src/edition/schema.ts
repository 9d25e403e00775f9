/** The form of an edition as a schema: what an edition.json must look like, and the source of the published JSON Schema. */
import * as v from 'valibot';
import type { Inline } from '../text/rich-text.ts';
import { type Edition, READABLE_VERSIONS } from './model.ts';

const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.readonly());
const text = v.string();
const nullableText = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO date such as 2024-01-15 is wanted'));
const dateOrTime = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
    'an ISO date, or a date-time such as 2024-01-15T07:00:00+01:00, is wanted',
  ),
);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits are wanted'));
const id = v.pipe(v.string(), v.regex(/^[pfst][0-9a-f]{8}$/, 'a letter and eight hex digits are wanted'));

const quote = v.strictObject({ start: count, end: count, text });
const evidence = v.strictObject({ article: text, spans: list(quote) });
const fromSource = v.literal('source');
const fromEditor = v.literal('editor');
const editorId = v.pipe(v.string(), v.regex(/^e[0-9a-f]{8}$/, '"e" and eight hex digits are wanted'));
const passage = v.strictObject({
  origin: fromSource,
  id,
  text,
  reworded: nullableText,
  evidence,
  opensCut: v.exactOptional(v.literal(true)),
  source: fromOne,
});
const editorPassage = v.strictObject({ origin: fromEditor, id: editorId, text, source: v.nullable(fromOne) });

const plainInline = v.strictObject({ kind: v.literal('text'), text });
const lineBreak = v.strictObject({ kind: v.literal('break') });
/** Inline text may nest; the JSON Schema names it once and refers to it. */
export const inlineSchema: v.GenericSchema<Inline> = v.lazy(() =>
  v.variant('kind', [
    plainInline,
    lineBreak,
    v.strictObject({ kind: v.picklist(['strong', 'emphasis']), children: list(inlineSchema) }),
    v.strictObject({ kind: v.literal('link'), href: text, children: list(inlineSchema) }),
  ]),
);

const richBlock = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['paragraph', 'quote']), children: list(inlineSchema) }),
  v.strictObject({ kind: v.literal('heading'), level: fromOne, children: list(inlineSchema) }),
  v.strictObject({ kind: v.literal('list'), ordered: v.boolean(), items: list(list(inlineSchema)) }),
]);

const value = v.union([v.number(), v.pipe(v.tuple([v.number(), v.number()]), v.readonly())]);

const differingFigure = v.strictObject({
  relation: v.picklist(['differs', 'earlier']),
  id,
  display: text,
  qualifier: nullableText,
  value,
  unit: nullableText,
  label: passage,
  number: evidence,
  sources: list(fromOne),
});

const keyFigure = v.strictObject({
  origin: fromSource,
  id,
  display: text,
  qualifier: nullableText,
  value,
  unit: nullableText,
  kind: text,
  label: passage,
  number: evidence,
  sources: list(fromOne),
  differing: v.exactOptional(list(differingFigure)),
});

const editorKeyFigure = v.strictObject({ origin: fromEditor, id: editorId, display: text, label: editorPassage });

const statement = v.strictObject({
  origin: fromSource,
  id,
  speaker: text,
  speakerAsWritten: text,
  cue: nullableText,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  unnamed: v.boolean(),
  author: v.exactOptional(v.literal(true)),
  content: passage,
  attribution: v.nullable(evidence),
});

const editorStatement = v.strictObject({
  origin: fromEditor,
  id: editorId,
  speaker: text,
  cue: nullableText,
  content: editorPassage,
});
const someStatement = v.variant('origin', [statement, editorStatement]);

const viewpoint = v.strictObject({
  theme: text,
  question: text,
  sides: list(v.strictObject({ name: text })),
  sidesFound: v.boolean(),
  points: list(
    v.strictObject({
      name: text,
      origin: v.picklist(['theme', 'shared-term']),
      cells: list(list(someStatement)),
      unprinted: v.exactOptional(list(count)),
    }),
  ),
  further: list(list(someStatement)),
  others: list(statement),
  unprinted: v.exactOptional(list(count)),
  balance: v.strictObject({ bySide: list(count), onNoSide: count, articles: count }),
  unplaced: list(v.strictObject({ name: text, statements: count })),
});

const timelineEntry = v.strictObject({
  origin: fromSource,
  id,
  date,
  until: v.nullable(date),
  precision: v.picklist(['day', 'month', 'year']),
  mark: v.picklist(['happened', 'since', 'announced']),
  passage,
});

const editorTimelineEntry = v.strictObject({
  origin: fromEditor,
  id: editorId,
  date,
  until: v.null(),
  precision: v.picklist(['day', 'month', 'year']),
  mark: v.picklist(['happened', 'announced']),
  passage: editorPassage,
});

const theme = v.strictObject({
  slug: text,
  title: text,
  question: nullableText,
  background: list(richBlock),
  passages: list(passage),
  sources: list(fromOne),
});

const copy = v.strictObject({
  article: nullableText,
  site: nullableText,
  url: nullableText,
  published: nullableText,
});

const source = v.strictObject({
  number: fromOne,
  article: text,
  title: text,
  byline: list(text),
  site: nullableText,
  url: nullableText,
  published: nullableText,
  lang: text,
  guessed: list(text),
  words: count,
  textHash: sha256,
  reasons: list(text),
  copies: v.exactOptional(list(copy)),
});

const article = v.strictObject({
  source: fromOne,
  theme: nullableText,
  gist: list(passage),
  keyFigures: list(keyFigure),
  statement: v.nullable(statement),
});

const earlierSource = v.pick(source, ['article', 'title', 'site', 'url', 'published', 'lang', 'guessed', 'textHash']);
const earlierPassage = v.strictObject({ text, evidence });

const earlierFigure = v.strictObject({
  ...v.pick(keyFigure, ['id', 'display', 'qualifier', 'value', 'unit', 'kind', 'number']).entries,
  label: earlierPassage,
  source: earlierSource,
});

const earlierStatement = v.strictObject({
  ...v.pick(statement, ['id', 'speakerAsWritten', 'cue', 'kind', 'attribution']).entries,
  content: earlierPassage,
  source: earlierSource,
});

const changes = v.strictObject({
  since: v.strictObject({ number: fromOne, date }),
  newSources: list(fromOne),
  figures: list(v.strictObject({ before: earlierFigure, now: v.omit(keyFigure, ['differing']) })),
  statements: list(v.strictObject({ theme: text, point: text, before: earlierStatement, now: statement })),
});

export const editionSchema = v.strictObject({
  schemaVersion: v.picklist(READABLE_VERSIONS),
  generator: v.strictObject({ name: v.literal('briefpress'), version: text }),
  hash: sha256,
  brief: text,
  kind: text,
  title: text,
  question: nullableText,
  template: text,
  style: text,
  paper: text,
  pages: v.nullable(fromOne),
  lang: text,
  date,
  status: v.picklist(['draft', 'issued']),
  number: v.nullable(fromOne),
  revision: fromOne,
  period: v.strictObject({ from: v.nullable(date), to: v.nullable(date) }),
  next: v.nullable(date),
  embargo: v.exactOptional(dateOrTime),
  sides: v.exactOptional(v.literal('two')),
  introduction: list(richBlock),
  summary: list(list(v.variant('origin', [passage, editorPassage]))),
  keyFigures: list(v.variant('origin', [keyFigure, editorKeyFigure])),
  viewpoints: list(viewpoint),
  timeline: list(v.variant('origin', [timelineEntry, editorTimelineEntry])),
  themes: list(theme),
  articles: v.exactOptional(list(article)),
  sources: list(source),
  changes: v.exactOptional(changes),
  omitted: list(v.strictObject({ what: text, why: text })),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile where schema and model differ. */
export const schemaIsModel: Same<v.InferOutput<typeof editionSchema>, Edition> = true;
