/** A small edition to change one thing of, and the packaged assets. */
import path from 'node:path';
import type { Edition, EditionKeyFigure, EditionSource, EditionStatement, Passage } from '../../src/edition/model.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { type RenderOptions, renderHtml } from '../../src/render/render-html.ts';

const root = path.resolve(import.meta.dirname, '../..');
export const packaged = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };

export function passage(text: string, source = 1): Passage {
  return spans([text], source);
}

/** A passage of several spans of one sentence. */
export function spans(texts: readonly string[], source = 1): Passage {
  const quotes = texts.map((text, i) => ({ start: i * 1000, end: i * 1000 + text.length, text }));
  const evidence = { article: 'quays', spans: quotes };
  return { origin: 'source', id: 'p1', text: texts.join(' […] '), reworded: null, evidence, source };
}

export function statement(text: string, changes: Partial<EditionStatement> = {}): EditionStatement {
  return {
    origin: 'source',
    id: 's1',
    speaker: 'Ada Brandt',
    speakerAsWritten: 'Brandt',
    cue: 'said',
    kind: 'indirect',
    unnamed: false,
    content: passage(text),
    attribution: null,
    ...changes,
  };
}

export function keyFigure(display: string, label: string, changes: Partial<EditionKeyFigure> = {}): EditionKeyFigure {
  return {
    origin: 'source',
    id: 'k1',
    display,
    qualifier: null,
    value: 12,
    unit: null,
    kind: 'count',
    label: passage(label),
    number: { article: 'quays', spans: [{ start: 0, end: display.length, text: display }] },
    sources: [1],
    ...changes,
  };
}

export function source(number: number, changes: Partial<EditionSource> = {}): EditionSource {
  return {
    number,
    article: `quays-${number}`,
    title: `Quays fall silent ${number}`,
    byline: ['Jo Lind'],
    site: 'Harbour Post',
    url: `https://post.example/quays/${number}`,
    published: '2026-04-07',
    lang: 'en',
    guessed: [],
    words: 400,
    textHash: 'ab'.repeat(32),
    reasons: [],
    ...changes,
  };
}

export function viewpoint(changes: Partial<Edition['viewpoints'][number]> = {}): Edition['viewpoints'][number] {
  return {
    theme: 'tolls',
    question: 'Should the tolls rise?',
    sides: [{ name: 'Ports' }, { name: 'Carriers' }],
    sidesFound: false,
    points: [{ name: 'Cost', origin: 'theme', cells: [[statement('the cranes must be paid for')], []] }],
    further: [[], []],
    others: [],
    balance: { bySide: [3, 1], onNoSide: 0, articles: 2 },
    unplaced: [],
    ...changes,
  };
}

export const smallEdition: Edition = {
  schemaVersion: 4,
  generator: { name: 'briefpress', version: '0.0.0' },
  hash: `7f3a${'0'.repeat(56)}c91e`,
  brief: 'quays',
  kind: 'Weekly briefing',
  title: 'Quiet quays',
  question: null,
  template: 'briefing',
  style: 'default',
  paper: 'A4',
  pages: null,
  lang: 'en',
  date: '2026-04-09',
  status: 'issued',
  number: 12,
  revision: 1,
  period: { from: null, to: null },
  next: null,
  introduction: [],
  summary: [[passage('The quays were quiet all week.')]],
  keyFigures: [],
  viewpoints: [],
  timeline: [],
  themes: [],
  sources: [source(1)],
  omitted: [],
};

const assetsOf = new Map<string, ReturnType<typeof loadAssets>['assets']>();

function assets(template: string): ReturnType<typeof loadAssets>['assets'] {
  const known = assetsOf.get(template) ?? loadAssets({ template, style: 'default', folders: packaged }).assets;
  assetsOf.set(template, known);
  return known;
}

export function render(changes: Partial<Edition> = {}, options: RenderOptions = { contents: null }) {
  const edition = { ...smallEdition, ...changes };
  return renderHtml(edition, assets(edition.template), options);
}

/** Whether a line may end at a space is not seen. */
export const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The body of the page, without line breaks between tags. */
export function bodyOf(html: string): string {
  return (html.split('<body>')[1] ?? '').replace(/>\s*\n\s*/g, '>');
}

/** The words of the page, as a reader meets them. */
export function textOf(html: string): string {
  const text = bodyOf(html)
    .replace(/<nav hidden>.*?<\/nav>/s, '')
    .replace(/<wbr>/g, '')
    .replace(/<\/(?:p|h\d|li|th|td|div|tr)>/g, '\n')
    .replace(/<[^>]+>/g, '');
  return plainSpaces(text)
    .replace(/&nbsp;/g, ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
