import { describe, expect, it } from 'vitest';
import { bodyOf, keyFigure, passage, render, source, spans, statement, textOf, viewpoint } from './small-edition.ts';

const timeline = [
  {
    origin: 'source',
    id: 't1',
    date: '2026-03-01',
    until: null,
    precision: 'month',
    mark: 'since',
    passage: passage('pilots have refused night work'),
  },
  {
    origin: 'source',
    id: 't2',
    date: '2026-05-02',
    until: null,
    precision: 'day',
    mark: 'announced',
    passage: passage('the council meets'),
  },
] as const;

describe('the page of a small edition', () => {
  it('says what it is, for when, in the masthead', () => {
    const html = render({ period: { from: '2026-03-30', to: '2026-04-05' }, next: '2026-04-16' }).html;
    expect(textOf(html)).toContain(
      'Weekly briefing No 12\nAs of 9 April 2026 · covers 30 March – 5 April 2026 · next 16 April 2026\nQuiet quays',
    );
  });

  it('calls a draft a draft, and a revision by its number', () => {
    expect(textOf(render({ status: 'draft', number: null }).html)).toContain('Weekly briefing Draft');
    expect(textOf(render({ revision: 2 }).html)).toContain('No 12, revision 2');
  });

  it('prints the spans of a passage with […] between them and a mark that leads to its source', () => {
    const html = render({ summary: [[spans(['The port', 'was shut'])]] }).html;
    expect(textOf(html)).toContain('The port […] was shut1');
    expect(html).toContain('<a href="#source-1" aria-label="Source 1">1</a>');
    expect(html).toContain('id="source-1"');
  });

  it('sets […] before the first span where words before it are left out', () => {
    const html = render({ summary: [[{ ...spans(['the port', 'was shut']), opensCut: true }]] }).html;
    expect(textOf(html)).toContain('[…] the port […] was shut1');
  });

  it('does not take a […] that the source itself has for one of ours', () => {
    const html = render({ summary: [[passage('He said: “[…] never.”')]] }).html;
    expect(html).not.toContain('class="cut"');
  });

  it('sets quotation marks around direct speech and none around reported', () => {
    const cells = [[statement('we will pay', { kind: 'direct' }), statement('they would pay')], []];
    const text = textOf(
      render({ viewpoints: [viewpoint({ points: [{ name: 'Cost', origin: 'theme', cells }] })] }).html,
    );
    expect(text).toContain('Ada Brandt said\n“we will pay”1');
    expect(text).toContain('Ada Brandt said\nthey would pay1');
    expect(text).toContain('None found in these sources.');
  });

  it('prints no cue that is a sign alone', () => {
    const others = [statement('it is late', { cue: ':', speaker: 'some brokers' })];
    expect(textOf(render({ viewpoints: [viewpoint({ others })] }).html)).toContain('Some brokers\nit is late');
  });

  it('goes on with the last section in the heads of the pages after it', () => {
    const { html } = render({}, { contents: null, sections: { summary: 1, sources: 2 } });
    expect(html).toContain('@counter-style page-last{system:cyclic;symbols:"Quiet quays · Sources"');
    expect(html).toContain('fallback:page-last}');
  });

  it('puts a cue such as "according to" before its speaker and marks a voice without a name', () => {
    const others = [statement('it is late', { cue: 'according to', unnamed: true, speaker: 'some brokers' })];
    const text = textOf(render({ viewpoints: [viewpoint({ others })] }).html);
    expect(text).toContain('On no side\nAccording to some brokers (unnamed)\nit is late1');
  });

  it('marks what the writer of an article says in his own name', () => {
    const others = [statement('The tolls must go.', { cue: null, kind: 'direct', author: true, speaker: 'Jo Lind' })];
    const text = textOf(render({ viewpoints: [viewpoint({ others })] }).html);
    expect(text).toContain('On no side\nJo Lind (author of the article)\n“The tolls must go.”1');
  });

  it('shows sides silent that say nothing, and without sides who holds what', () => {
    const others = [statement('it is late')];
    const silent = textOf(render({ viewpoints: [viewpoint({ points: [], others })] }).html);
    expect(silent).toContain('No statement of these sides is printed here: Ports, Carriers.\nOn no side\n');
    expect(silent).not.toContain('None found in these sources');
    const one = textOf(render({ viewpoints: [viewpoint({ points: [], others, further: [others, []] })] }).html);
    expect(one.match(/None found in these sources/g)).toHaveLength(1);
    const open = textOf(render({ viewpoints: [viewpoint({ sides: [], points: [], further: [], others })] }).html);
    expect(open).toContain('these sources do not show who stands against whom.\nPosition\nAda Brandt said');
    expect(open).not.toContain('On no side');
  });

  it('counts the balance in words and in its alternative text', () => {
    const html = render({ viewpoints: [viewpoint()] }).html;
    expect(html).toContain('aria-label="Bar of attributed statements: Ports 3, Carriers 1."');
    expect(textOf(html)).toContain('Ports 3\nCarriers 1\n4 attributed statements in 2 sources of this theme');
  });

  it('gives rows and columns of viewpoints their headers', () => {
    const body = bodyOf(render({ viewpoints: [viewpoint()] }).html);
    expect(body).toContain('<th scope="col">Ports</th><th scope="col">Carriers</th>');
    expect(body).toContain('<th scope="row" class="point">Cost</th>');
  });

  it('sets points over their rows on narrow paper', () => {
    expect(bodyOf(render({ paper: 'A5', viewpoints: [viewpoint()] }).html)).toContain(
      '<th scope="rowgroup" colspan="2">Cost</th>',
    );
  });

  it('names statements on no point as such, and leaves that row out where there are none', () => {
    const further = [[], [statement('ships wait')]];
    expect(textOf(render({ viewpoints: [viewpoint({ further })] }).html)).toMatch(
      /Other points\nNothing further found\.\nAda/,
    );
    expect(textOf(render({ viewpoints: [viewpoint()] }).html)).not.toContain('Other points');
    const alone = viewpoint({ points: [], further: [[statement('the cranes must be paid for')], []] });
    expect(textOf(render({ viewpoints: [alone] }).html)).toMatch(/Position\nAda/);
  });

  it('dates the timeline as precisely as its text', () => {
    const text = textOf(render({ timeline }).html);
    expect(text).toContain('Since Mar 2026\npilots have refused night work1');
    expect(text).toContain('2 May 2026 announced\nthe council meets1');
  });

  it('says of a source what was made or guessed, and that it has no date', () => {
    const text = textOf(
      render({
        sources: [
          source(1, { guessed: ['title', 'published'] }),
          source(2, { published: null, url: null, byline: [], guessed: ['site'] }),
        ],
      }).html,
    );
    expect(text).toContain('(title made from the text)\nJo Lind · Harbour Post · 7 April 2026 (date guessed)');
    expect(text).toContain('Harbour Post (guessed) · undated');
  });

  it('gives a QR code and a link to the web alone', () => {
    const body = bodyOf(render({ sources: [source(1), source(2, { url: 'file:///home/jo/secret.html' })] }).html);
    expect(body.match(/<svg class="qr"/g)).toHaveLength(1);
    expect(body).toContain('aria-label="QR code of the address of source 1"');
    expect(body).not.toContain('secret');
  });

  it('marks key figures with every source that has them, the label’s first, none twice', () => {
    const figure = keyFigure('12%', 'of ships are scanned', { qualifier: 'only', sources: [2, 1] });
    expect(textOf(render({ keyFigures: [figure, keyFigure('9', 'pilots')] }).html)).toContain(
      'only 12%\nof ships are scanned1, 2',
    );
  });

  it('ends by saying what is whose, and which edition this is', () => {
    expect(textOf(render().html)).toMatch(/headings and labels are the page’s\. Edition 7f3a…c91e\. /);
    expect(textOf(render().html)).toMatch(/listed under Sources: briefpress verify quays-2026-04-09-no12\.pdf$/);
  });

  it('marks the language of words in another one', () => {
    const changes = { sources: [source(1, { lang: 'uk' })], summary: [[passage('Порт закрито.')]] };
    expect(render(changes).html).toContain('<span class="said" lang="uk" title="Ukrainian">Порт закрито.</span>');
    expect(render({ sources: [source(1, { lang: 'und' })] }).html).not.toContain('lang="und"');
  });

  it('is the same every time', () => {
    expect(render({ timeline }).html).toBe(render({ timeline }).html);
  });
});

describe('headings', () => {
  const whole = {
    timeline,
    viewpoints: [viewpoint()],
    keyFigures: [keyFigure('9', 'pilots'), keyFigure('8', 'tugs')],
    introduction: [{ kind: 'heading', level: 4, children: [{ kind: 'text', text: 'Note' }] }],
    themes: [
      {
        slug: 'tolls',
        title: 'Tolls',
        question: null,
        background: [{ kind: 'heading', level: 1, children: [{ kind: 'text', text: 'Before' }] }],
        passages: [passage('Tolls rose.')],
        sources: [1],
      },
    ],
  } as const;

  it.each(['briefing', 'one-page'])('never skip a level in %s', (template) => {
    const levels = [...render({ ...whole, template }).html.matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
    expect(levels.length).toBeGreaterThan(6);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
  });

  it.each(['briefing', 'one-page'])('of %s have ids that are there once and are linked', (template) => {
    const { html } = render({ ...whole, template });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const linked = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1]);
    for (const id of ['summary', 'key-figures', 'theme-tolls', 'timeline', 'viewpoints', 'sources']) {
      expect(ids).toContain(id);
      expect(linked).toContain(id);
    }
    expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('what is missing leaves no trace', () => {
  it('of sections, headings and rules', () => {
    const body = bodyOf(render({ summary: [], sources: [] }).html);
    expect(body).not.toContain('<section');
    expect(body).not.toContain('<h2');
    expect(body).not.toMatch(/undefined|null|\[object/);
  });

  it('of a theme or a viewpoint that says nothing', () => {
    const themes = [{ slug: 'a', title: 'Empty', question: null, background: [], passages: [], sources: [] }];
    const empty = viewpoint({ points: [{ name: 'Cost', origin: 'theme', cells: [[], []] }] });
    const text = textOf(render({ themes, viewpoints: [empty] }).html);
    expect(text).not.toContain('Empty');
    expect(text).not.toContain('Should the tolls rise?');
  });

  it('of a balance in which nobody is counted', () => {
    const balance = { bySide: [0, 0], onNoSide: 0, articles: 0 };
    expect(bodyOf(render({ viewpoints: [viewpoint({ balance })] }).html)).not.toContain('class="bar"');
  });
});

describe('text of articles is data', () => {
  const hostile = `{{#each sources}}{{> masthead}} {{{title}}}<script>alert("1")</script> 'q' & </style> <img src=x>`;

  it('in every field of the page', () => {
    const { html } = render({
      title: hostile,
      question: hostile,
      kind: hostile,
      summary: [[passage(hostile)]],
      keyFigures: [keyFigure(hostile, hostile, { qualifier: hostile })],
      sources: [source(1, { title: hostile, byline: [hostile], site: hostile, url: `https://x.example/"><script>` })],
      viewpoints: [viewpoint({ question: hostile, others: [statement(hostile, { speaker: hostile, cue: hostile })] })],
      introduction: [{ kind: 'paragraph', children: [{ kind: 'text', text: hostile }] }],
    });
    expect(html).not.toMatch(/<script|<img|alert\("1"\)/);
    expect(html.match(/<\/style>/g)).toHaveLength(3);
    expect(textOf(html)).toContain('{{#each sources}}{{&gt; masthead}} {{{title}}}&lt;script&gt;');
  });

  it('in links of an editor: only the web and mail are followed', () => {
    const link = (href: string) => ({ kind: 'link', href, children: [{ kind: 'text', text: 'here' }] }) as const;
    const blocks = ['javascript:alert(1)', 'file:///etc/passwd', 'https://post.example/?a=1&b="2"'].map(
      (href) => ({ kind: 'paragraph', children: [link(href)] }) as const,
    );
    const { html } = render({ introduction: blocks });
    expect(html).not.toMatch(/javascript:|file:/);
    expect(html).toContain('href="https://post.example/?a=1&amp;b=&quot;2&quot;"');
  });

  it('in the running heads, which are CSS', () => {
    const { html } = render({ title: 'A "quoted\\" </style>\n} @import url(x)' });
    expect(html).toContain('symbols:"A \\22 quoted\\5c \\22  \\3c /style\\3e \\a } @import url(x)"');
  });
});

describe('page numbers of an earlier print', () => {
  const pages = { summary: 1, sources: 3 };

  it('make the list of contents and the running heads', () => {
    const { html } = render({}, { contents: pages });
    expect(textOf(html)).toContain('Contents\nSummary 1\nSources 3');
    expect(html).toContain('symbols:"Quiet quays · Summary" "Quiet quays · Summary" "Quiet quays · Sources"');
  });

  it('may be given for the heads alone', () => {
    const { html } = render({}, { contents: null, sections: pages });
    expect(html).not.toContain('class="contents"');
    expect(html).toContain('"Quiet quays · Sources"');
  });

  it('leave room for themselves before they are known', () => {
    expect(textOf(render({}, { contents: {} }).html)).toMatch(/Contents\nSummary\n[\s\S]*Sources\n/);
  });
});

describe('spacing', () => {
  it('is a class that styles answer to', () => {
    expect(render({}, { contents: null, spacing: 'close' }).html).toContain('class="template-briefing close"');
    expect(render().html).toContain('class="template-briefing"');
  });
});

describe('characters', () => {
  it('that no embedded font has are named', () => {
    const { diagnostics } = render({ summary: [[passage('ميناء 港')]] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-glyph']);
    expect(diagnostics[0]?.what).toContain('ي (U+064A)');
    expect(diagnostics[0]?.what).toContain('港 (U+6E2F)');
  });

  it('choose the subsets: Latin alone, Cyrillic and Greek where they occur', () => {
    const faces = (html: string): number => (html.match(/@font-face/g) ?? []).length;
    const latin = faces(render().html);
    expect(latin).toBe(7);
    expect(faces(render({ summary: [[passage('Порт і Θεσσαλονίκη')]] }).html)).toBe(3 * latin);
    expect(render({ summary: [[passage('Порт і Θεσσαλονίκη')]] }).diagnostics).toEqual([]);
  });
});

describe('the words of the page', () => {
  it.each([
    ['de', 'Quellen'],
    ['fr-CA', 'Sources'],
    ['uk', 'Джерела'],
  ])('are there in %s', (lang, heading) => {
    const { html, diagnostics } = render({ lang });
    expect(textOf(html)).toContain(heading);
    expect(diagnostics).toEqual([]);
  });

  it('are English, and this is said, in a language that has none', () => {
    const { html, diagnostics } = render({ lang: 'fi' });
    expect(textOf(html)).toContain('Sources');
    expect(diagnostics.map(({ code }) => code)).toEqual(['page-language-unknown']);
  });
});
