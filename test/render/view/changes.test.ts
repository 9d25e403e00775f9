import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../src/edition/file-stem.ts';
import type { EarlierSource, Edition, EditionChanges } from '../../../src/edition/model.ts';
import {
  bodyOf,
  keyFigure,
  passage,
  plainSpaces,
  render,
  smallEdition,
  source,
  statement,
  textOf,
} from '../small-edition.ts';

const { evidence } = passage('boats lay idle in the harbour');
const earlierSource: EarlierSource = {
  article: 'old',
  title: 'Idle boats',
  site: 'Valley Post',
  url: 'https://valley.example/1',
  published: '2026-04-01',
  lang: 'en',
  guessed: [],
  textHash: 'cd'.repeat(32),
};

const figures: EditionChanges['figures'] = [
  {
    before: {
      id: 'f0',
      display: '9',
      qualifier: 'about',
      value: 9,
      unit: 'boat',
      kind: 'count',
      label: { text: 'boats lay idle in the harbour', evidence },
      number: evidence,
      source: earlierSource,
    },
    now: keyFigure('12', 'boats lie idle in the harbour', { sources: [2, 1] }),
  },
];

const statements: EditionChanges['statements'] = [
  {
    theme: 'tolls',
    point: 'cost',
    before: {
      id: 's0',
      speakerAsWritten: 'Brandt',
      cue: 'said',
      kind: 'direct',
      content: { text: 'we pay nothing', evidence: passage('we pay nothing').evidence },
      attribution: null,
      source: { ...earlierSource, site: null, published: null, lang: 'de' },
    },
    now: statement('a part could be paid'),
  },
];

const changes = (facts: Partial<EditionChanges> = {}): EditionChanges => ({
  since: { number: 11, date: '2026-04-02' },
  newSources: [1, 2],
  figures: [],
  statements: [],
  ...facts,
});

const page = (facts: Partial<EditionChanges>, more: Partial<Edition> = {}) =>
  render({ sources: [source(1), source(2)], changes: changes(facts), ...more });

describe('what changed since the last edition', () => {
  it('stands under a heading of its own, with how many articles are new', () => {
    const html = page({}).html;
    expect(textOf(html)).toContain('Since No 11, 2 April 2026\nAll 2 articles are new.\nSources');
    expect(bodyOf(html)).toContain('<section class="changes" id="changes">');
    expect(bodyOf(html)).not.toContain('<table>');
    expect(render().html).not.toContain('class="changes');
  });

  it('marks new sources in their list where not all of them are', () => {
    const text = textOf(page({ newSources: [2] }).html);
    expect(text).toContain('1 of 2 articles is new.');
    expect(text.match(/New · Jo Lind/g)).toHaveLength(1);
    expect(textOf(page({}).html)).not.toContain('New · ');
  });

  it('says in one line that nothing changed', () => {
    expect(textOf(page({ newSources: [] }).html)).toContain(
      'No article is new, and nothing was found to have changed.',
    );
    expect(textOf(page({ newSources: [], figures }).html)).toContain('No article is new.\n');
  });

  it('sets the old number before the new, with both labels, the marks of the new and the source of the old', () => {
    const html = page({ figures }).html;
    expect(textOf(html)).toMatch(
      /about 9\s+12\nboats lie idle in the harbour2, 1\nThen: boats lay idle in the harbour \(Valley Post, 1 April 2026\)/,
    );
    expect(bodyOf(html)).toContain('aria-label="now"');
    expect(textOf(html)).toContain('Words after “Then” are those of the source named behind them');
    expect(textOf(page({}).html)).not.toContain('Words after “Then”');
  });

  it('sets a new statement beside the last, in the language of each, and never says that a position changed', () => {
    const html = page({ statements }).html;
    expect(textOf(html)).toContain('New statement on cost\nAda Brandt said\na part could be paid1');
    expect(textOf(html)).toContain('Then: “we pay nothing” [German] (valley.example, undated)');
    expect(bodyOf(html)).toMatch(/<span class="said" lang="de" title="German">“we pay nothing”<\/span>/);
  });

  it('is short on one page: the old words are left out, their source is not', () => {
    const text = textOf(page({ figures, statements }, { template: 'one-page' }).html);
    expect(text).toContain('boats lie idle in the harbour2, 1 (Then: Valley Post, 1 April 2026)');
    expect(text).toContain('New statement on cost\nAda Brandt said');
    expect(text).not.toMatch(/lay idle|we pay nothing/);
  });

  it('has an entry in contents, after the key figures', () => {
    const options = { contents: { summary: 1, changes: 2, sources: 3 } };
    const html = render({ changes: changes({ figures }), sources: [source(1), source(2)] }, options).html;
    expect(plainSpaces(bodyOf(html))).toMatch(
      /href="#changes"><span class="contents-title">Since No 11, 2 April 2026<\/span> <span class="contents-page">2</,
    );
  });

  it.each([
    ['de', 'Seit Nr. 11, 2. April 2026', '1 von 2 Artikeln ist neu.', 'Zuvor:', 'Neue Aussage: cost'],
    [
      'fr',
      'Depuis le nº 11, 2 avril 2026',
      '1 article sur 2 est nouveau.',
      'Auparavant :',
      'Nouvelle déclaration : cost',
    ],
    ['uk', 'Після випуску № 11, 2 квітня 2026', 'Нових статей: 1 з 2.', 'Раніше:', 'Нове висловлювання: cost'],
  ])('is said in %s', (lang, ...words) => {
    const { html, diagnostics } = page({ newSources: [2], figures, statements }, { lang });
    const text = textOf(html).replaceAll('\u00a0', ' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it('is data: no word of an earlier article acts as markup', () => {
    const [figure] = figures;
    if (!figure) throw new Error('no figure');
    const evil = '<script>alert(1)</script>{{title}}';
    const before = {
      ...figure.before,
      label: { text: evil, evidence: passage(evil).evidence },
      source: { ...earlierSource, site: evil },
    };
    const body = bodyOf(page({ figures: [{ ...figure, before }] }).html);
    expect(body).not.toContain('<script');
    expect(body).toContain('{{title}}');
  });
});

describe('the name of the file in the colophon', () => {
  it.each<Partial<Edition>>([{ status: 'draft', number: null }, { number: 3 }, { number: 3, revision: 2 }])(
    'is that of the file that is written: %j',
    (facts) => {
      const text = textOf(render(facts).html);
      expect(text).toContain(`briefpress verify ${fileStem({ ...smallEdition, ...facts })}.pdf`);
    },
  );
});
