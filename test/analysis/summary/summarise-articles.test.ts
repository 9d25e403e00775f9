import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../src/analysis/model.ts';
import { sentencesOf } from '../../../src/analysis/sentences/sentences-of.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';
import { summariseArticles, summariseThemes } from '../../../src/analysis/summary/summarise-articles.ts';
import type { Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

function analysed(id: string, text: string, published: string | null = null): AnalysedArticle {
  const article = { ...plainArticle(text), id, published, lang: 'en' };
  return {
    article,
    analysis: { sentences: sentencesOf(article), quantities: [], tableQuantities: [], statements: [], timeline: [] },
  };
}

const theme = (slug: string, terms: readonly string[]): Theme => ({
  slug,
  title: slug,
  terms,
  question: null,
  sides: [],
  points: [],
  background: [],
});

const quay = analysed(
  'quay',
  'The harbour council of Malmö closed the eastern quay on Monday because its cranes are unsafe. However, nobody had told the crane drivers. Repairs of the cranes will cost the town of Malmö 12 million euros. Fishermen along the coast expect a poor season for herring.',
  '2024-03-05',
);
const cranes = analysed(
  'cranes',
  'Inspectors found cracks in the cranes of the eastern quay of Malmö last winter. They did not publish the report. The harbour council closed the eastern quay of Malmö on Monday. A museum of trams opened in the old depot.',
  '2024-03-06',
);
const rail = analysed(
  'rail',
  'The railway to Malmö gets a second track, the transport ministry said. Freight trains will run every hour from the harbour of Malmö.',
  '2024-03-04',
);
const all = [quay, cranes, rail];

describe('summariseArticles', () => {
  it('takes whole sentences of the articles, no more than asked for', () => {
    const found = summariseArticles(all, { sentences: 4 });
    expect(found).toHaveLength(4);
    for (const s of found) {
      const { article, analysis } = all.find((a) => a.article.id === s.article) ?? quay;
      expect(article.text.slice(s.start, s.end)).toBe(s.text);
      expect(analysis.sentences.some((x) => x.start === s.start && x.end === s.end)).toBe(true);
    }
  });

  it('leaves out what does not stand alone, however few are left', () => {
    const texts = summariseArticles(all, { sentences: 50 }).map((s) => s.text);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.some((t) => t.startsWith('However') || t.startsWith('They'))).toBe(false);
  });

  it('says what several articles agree on, and says it once', () => {
    const texts = summariseArticles([quay, cranes], { sentences: 3 }).map((s) => s.text);
    expect(texts.filter((t) => t.includes('closed the eastern quay'))).toHaveLength(1);
    expect(texts.join(' ')).not.toContain('trams');
  });

  it('gives every article its share', () => {
    const found = summariseArticles(all, { sentences: 4 });
    expect(new Set(found.map((s) => s.article))).toEqual(new Set(['quay', 'cranes', 'rail']));
  });

  it('gives every theme its share and tells theme by theme, in their order', () => {
    const themes = [theme('rail', ['railway', 'freight train']), theme('quay', ['eastern quay', 'crane'])];
    const found = summariseArticles(all, { sentences: 4, themes }).map((s) => s.theme);
    expect(found.filter((t) => t !== null)).toEqual([
      ...found.filter((t) => t === 'rail'),
      ...found.filter((t) => t === 'quay'),
    ]);
    expect(found).toContain('rail');
    expect(found).toContain('quay');
  });

  it('keeps the order of sentences of one article', () => {
    const starts = summariseArticles([quay], { sentences: 3 }).map((s) => s.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is the same for the same articles, and empty for none', () => {
    expect(summariseArticles(all, { sentences: 3 })).toEqual(summariseArticles(all, { sentences: 3 }));
    expect(summariseArticles([], { sentences: 3 })).toEqual([]);
    expect(summariseArticles([analysed('empty', '')], { sentences: 3 })).toEqual([]);
  });
});

const wordsOf = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

describe('length', () => {
  it('in words is never passed, and used as far as sentences go', () => {
    for (const words of [10, 25, 40, 60]) {
      const found = summariseArticles(all, { words }).map((s) => s.text);
      expect(wordsOf(found)).toBeLessThanOrEqual(words);
      expect(wordsOf(found)).toBeGreaterThan(words - 25);
    }
  });

  it('by what a page holds takes what fits, always the same', () => {
    const fits = (list: readonly { readonly text: string }[]): boolean => wordsOf(list.map((s) => s.text)) <= 40;
    const found = summariseArticles(all, { fits });
    expect(wordsOf(found.map((s) => s.text))).toBeLessThanOrEqual(40);
    expect(found.length).toBeGreaterThan(1);
    expect(summariseArticles(all, { fits })).toEqual(found);
  });
});

describe('order', () => {
  const at = (id: string, site: string, published: string, text: string): AnalysedArticle => {
    const one = analysed(id, text, published);
    return { ...one, article: { ...one.article, site } };
  };
  const told = [
    at(
      'early',
      'north.example',
      '2026-03-01',
      'The harbour board of Malmö closed the eastern quay on Monday. Fishermen along the coast expect a poor season for herring.',
    ),
    at(
      'late',
      'south.example',
      '2026-03-03',
      'Divers found a third crack below the lock gate of Ystad. The eastern quay of Malmö was closed by the harbour board on Monday.',
    ),
  ];

  it('what several sites tell stands first, once, and what is new comes after it', () => {
    const [first, ...rest] = summariseArticles(told, { sentences: 2 }).map((s) => s.text);
    expect(first).toContain('eastern quay');
    expect(rest).toEqual(['Divers found a third crack below the lock gate of Ystad.']);
  });
});

describe('language', () => {
  const german = analysed('hafen', 'Der Hafen von Malmö hat am Montag den östlichen Kai wegen der Kräne geschlossen.');
  const foreign = { ...german, article: { ...german.article, lang: 'de' } };

  it('of the page alone is printed where it tells enough', () => {
    const found = summariseArticles([...all, foreign], { sentences: 20, lang: 'en' });
    expect(found.some((s) => s.article === 'hafen')).toBe(false);
    expect(summariseArticles([foreign], { sentences: 3, lang: 'en' })).toHaveLength(1);
  });
});

describe('trimming', () => {
  const text =
    'But the shipping ministry said on Friday that the western quay of Malmö takes all grain ships. However, nobody had told the crane drivers of Malmö about it. But, unlike every rival, he has a large crane on the quay of Malmö.';
  const one = analysed('one', text);

  it('makes a sentence printable that opens with a connective and stands alone without it', () => {
    const [sentence, ...rest] = summariseArticles([one], { sentences: 3, trim: true });
    expect(rest).toEqual([]);
    const start = 'But '.length;
    const end = text.indexOf(' However');
    expect(sentence).toMatchObject({ start: 0, end, parts: [{ start, end, text: text.slice(start, end) }] });
  });

  it('is left to those who print: whole sentences have no parts', () => {
    expect(summariseArticles([one], { sentences: 3 })).toEqual([]);
    expect(summariseArticles([quay], { sentences: 3 }).every((s) => s.parts === undefined)).toBe(true);
  });
});

describe('summariseThemes', () => {
  it('says nothing that the summary or an earlier section has said, and keeps to its theme', () => {
    const themes = [theme('quay', ['eastern quay', 'crane']), theme('harbour', ['harbour'])];
    const except = summariseArticles(all, { sentences: 2, themes });
    const sections = summariseThemes(
      themes.map((t) => ({ theme: t, analysed: all })),
      { sentences: [5, 5], except },
    );
    const printed = [...except, ...sections.flatMap((s) => s.sentences)].map((s) => s.text);
    expect(new Set(printed).size).toBe(printed.length);
    expect(sections.map((s) => s.slug)).toEqual(['quay', 'harbour']);
    for (const section of sections) expect(section.sentences.every((s) => s.theme === section.slug)).toBe(true);
    expect(sections[0]?.sentences.length).toBeGreaterThan(0);
  });

  it('gives each theme as many as it is to have', () => {
    const themes = [theme('quay', ['eastern quay', 'crane']), theme('harbour', ['harbour'])];
    const asked = themes.map((t) => ({ theme: t, analysed: all }));
    const lengths = summariseThemes(asked, { sentences: [0, 1], except: [] }).map((s) => s.sentences.length);
    expect(lengths).toEqual([0, 1]);
  });
});

describe('summarise', () => {
  it('gives as many sentences as asked for where the articles have them', async () => {
    const articles = all.map((a) => a.article);
    for (const sentences of [1, 3, 10]) expect(await summarise(articles, { sentences })).toHaveLength(sentences);
    expect(await summarise(articles, { sentences: 99 })).toHaveLength(10);
  });

  it('takes sentences that lean on others last', async () => {
    const texts = (await summarise([quay.article], { sentences: 3 })).map((s) => s.text);
    expect(texts.some((t) => t.startsWith('However'))).toBe(false);
  });

  it('copes with languages that it has no lists for', async () => {
    const text =
      'Το λιμάνι έκλεισε τη Δευτέρα επειδή οι γερανοί δεν είναι ασφαλείς. Οι επισκευές θα κοστίσουν δώδεκα εκατομμύρια ευρώ στην πόλη.';
    expect(await summarise([{ ...plainArticle(text), lang: 'el' }], { sentences: 1 })).toHaveLength(1);
  });
});

describe('summariseArticles, of an only theme', () => {
  const dam = theme('dam', ['dam']);
  const filler = 'The players of Velm rehearse in the old hall by the market. '.repeat(14);
  const about = analysed(
    'about',
    'The town of Velm spent a quiet winter beside its market and its hall. The dam of Velm leaked 40 tons of water on Monday. Engineers closed the gates of the dam on Tuesday. Divers found a crack in the wall of the dam on Wednesday.',
  );
  const beside = analysed(
    'beside',
    `The orchestra of Velm gave 31 concerts in the last season. ${filler}One was given at the dam.`,
  );

  it('does not turn to what stands beside it because much of it is told', () => {
    const texts = summariseArticles([about, beside], { sentences: 3, themes: [dam] }).map((s) => s.text);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.includes('dam'))).toBe(true);
  });

  it('leaves out articles that only name it in passing, and takes all where none names it', () => {
    const from = (articles: readonly AnalysedArticle[], sentences: number) =>
      summariseArticles(articles, { sentences, themes: [dam] }).map((s) => s.text);
    expect(from([about, beside], 9).some((text) => text.includes('31 concerts'))).toBe(false);
    const silent = analysed('silent', 'The orchestra of Velm gave 31 concerts in the last season of the old hall.');
    expect(from([silent], 9)).toEqual([silent.article.text]);
  });
});
