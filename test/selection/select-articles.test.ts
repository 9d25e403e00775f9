import { describe, expect, it } from 'vitest';
import { NO_EDITING } from '../../src/definition/editing.ts';
import type { Brief, SelectionRule } from '../../src/definition/model.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type SelectionResult, selectArticles } from '../../src/selection/select-articles.ts';
import { OWN_REPORT, WIRE } from '../library/stories/wire-story.ts';
import { articleText, makeFolders } from '../library/workspace-folders.ts';

const FILLER = 'The council met and nothing else of note happened in town that week. '.repeat(10);

const ARTICLES = {
  'bridge-closed.md': articleText(
    'title: The bridge is closed\nsite: Harbour Times\nurl: https://news.harbour.example/1\nadded: 2024-03-01T08:00:00Z',
    `The bridge shut. Bridges age. ${FILLER}`,
  ),
  'ferry-sails.md': articleText(
    'title: A ferry sails\nsite: Coast Daily\nurl: https://coast.example/2\nadded: 2024-03-05T08:00:00Z',
    `The ferry replaces the bridge. ${FILLER}`,
  ),
  'budget.md': articleText(
    'title: The budget\nsite: Harbour Times\nadded: 2024-03-09\nthemes: [bridge]',
    `Money is short. ${FILLER}`,
  ),
  'undated.md': articleText('title: No date\ntags: [Bridge works]', `A crossing of the river. ${FILLER}`),
  'football.md': articleText('title: A match\nadded: 2024-03-08T08:00:00Z', `Nobody scored. ${FILLER}`),
};
const THEMES = {
  'bridge.md': articleText('title: Bridge works\nterms: [bridge, crossing]', ''),
  'ships.md': articleText('title: Ships\nterms: [ferry]', ''),
};

const RULE: SelectionRule = {
  themes: [],
  articles: [],
  exclude: [],
  search: null,
  sources: [],
  since: null,
  until: null,
  limit: 12,
};

const briefOf = (select: Partial<SelectionRule>): Brief => ({
  name: 'weekly',
  title: 'Weekly',
  kind: 'Weekly briefing',
  question: null,
  template: 'briefing',
  style: 'briefing',
  paper: 'A4',
  pages: null,
  lang: 'en',
  select: { ...RULE, ...select },
  lengths: { summary: 5, keyFigures: 5, perTheme: 3, timeline: 5, perArticle: 3 },
  limits: { quotedWordsPerArticle: 250 },
  editing: NO_EDITING,
  schedule: null,
  deliver: [],
  introduction: [],
});

async function select(
  rule: Partial<SelectionRule>,
  lastEdition: string | null = null,
  articles: Readonly<Record<string, string>> = ARTICLES,
): Promise<SelectionResult> {
  const library = await loadLibrary(makeFolders(articles, THEMES));
  try {
    return selectArticles(briefOf(rule), library, { date: '2024-03-10', lastEdition });
  } finally {
    library.close();
  }
}

const idsOf = ({ selection }: SelectionResult): string[] => selection.chosen.map((c) => c.article.id);
const leftOut = ({ selection }: SelectionResult): Record<string, string> =>
  Object.fromEntries(selection.leftOut.map(({ id, reason }) => [id, reason.kind]));

describe('themes', () => {
  it('take articles by label of the front matter and by terms, the closest first, each with its reasons', async () => {
    const result = await select({ themes: ['bridge'] });
    expect(result.diagnostics).toEqual([]);
    const reasons = Object.fromEntries(result.selection.chosen.map((c) => [c.article.id, c.reasons]));
    expect(reasons).toEqual({
      budget: [{ kind: 'tagged', theme: 'bridge' }],
      undated: [
        { kind: 'tagged', theme: 'bridge' },
        { kind: 'terms', theme: 'bridge', terms: ['crossing'] },
      ],
      'bridge-closed': [{ kind: 'terms', theme: 'bridge', terms: ['bridge'] }],
      'ferry-sails': [{ kind: 'terms', theme: 'bridge', terms: ['bridge'] }],
    });
    expect(idsOf(result)).toEqual(['undated', 'budget', 'bridge-closed', 'ferry-sails']);
    expect(leftOut(result)).toEqual({ football: 'no-match' });
    expect(result.selection.themes.map((t) => t.slug)).toEqual(['bridge']);
  });

  it('are told of each article in the order of the brief, and more of them count for more', async () => {
    const result = await select({ themes: ['ships', 'bridge'] });
    expect(result.selection.chosen.find((c) => c.article.id === 'ferry-sails')?.themes).toEqual(['ships', 'bridge']);
    expect(idsOf(result)[0]).toBe('undated');
    expect(idsOf(result).indexOf('ferry-sails')).toBeLessThan(idsOf(result).indexOf('bridge-closed'));
  });
});

describe('search and names', () => {
  it('a search adds to the themes, in the order of its hits', async () => {
    const result = await select({ themes: ['ships'], search: 'scored OR money' });
    expect(idsOf(result).sort()).toEqual(['budget', 'ferry-sails', 'football']);
    const reasons = result.selection.chosen.find((c) => c.article.id === 'football')?.reasons;
    expect(reasons).toEqual([{ kind: 'search', query: 'scored OR money' }]);
  });

  it('named articles are in whatever else the brief says, first, and beyond the limit', async () => {
    const rule = {
      themes: ['bridge'],
      articles: ['football', 'ferry-sails'],
      sources: ['Harbour Times'],
      since: { kind: 'date', date: '2024-03-09' },
      limit: 1,
    } as const;
    const result = await select(rule);
    expect(idsOf(result)).toEqual(['football', 'ferry-sails']);
    expect(result.selection.chosen[0]?.reasons).toEqual([{ kind: 'named' }]);
    expect(leftOut(result)).toEqual({ 'bridge-closed': 'before', budget: 'limit', undated: 'source' });
  });

  it('a limit that keeps some out is told', async () => {
    const { diagnostics } = await select({ limit: 2 });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['selection-limited', 'info']]);
    expect(diagnostics[0]?.what).toContain('2 articles are taken; 3 more');
    expect((await select({ limit: 9 })).diagnostics).toEqual([]);
  });

  it('a brief that names articles alone takes no others; one that says nothing takes all', async () => {
    expect(idsOf(await select({ articles: ['budget'] }))).toEqual(['budget']);
    const all = await select({});
    expect(idsOf(all)).toEqual(['budget', 'football', 'ferry-sails', 'bridge-closed', 'undated']);
    expect(all.selection.chosen[0]?.reasons).toEqual([{ kind: 'everything' }]);
  });

  it('excluded articles are never in', async () => {
    const result = await select({ themes: ['bridge'], exclude: ['budget', 'undated'] });
    expect(idsOf(result)).toEqual(['bridge-closed', 'ferry-sails']);
    expect(leftOut(result)).toMatchObject({ budget: 'excluded', undated: 'excluded' });
  });
});

describe('sources', () => {
  it.each([
    ['harbour times', ['budget', 'bridge-closed']],
    ['harbour.example', ['bridge-closed']],
    ['https://www.coast.example/some/page', ['ferry-sails']],
    ['bour.example', []],
  ])('%s', async (source, ids) => {
    expect(idsOf(await select({ sources: [source] }))).toEqual(ids);
  });
});

describe('the window', () => {
  it('goes by the date of adding; articles without one are in', async () => {
    const result = await select({ since: { kind: 'date', date: '2024-03-05' }, until: '2024-03-08' });
    expect(idsOf(result)).toEqual(['football', 'ferry-sails', 'undated']);
    expect(leftOut(result)).toEqual({ 'bridge-closed': 'before', budget: 'after' });
    expect(result.selection.period).toEqual({ from: '2024-03-05', to: '2024-03-08' });
  });

  it('counts days back from the edition', async () => {
    const result = await select({ since: { kind: 'days', days: 2 } });
    expect(idsOf(result)).toEqual(['budget', 'football', 'undated']);
    expect(result.selection.period).toEqual({ from: '2024-03-08', to: null });
  });

  it('begins behind the last edition, to the second; without one it is open', async () => {
    const since = { kind: 'last-edition' } as const;
    expect(idsOf(await select({ since }, '2024-03-05T09:00:00+01:00'))).toEqual(['budget', 'football', 'undated']);
    expect(idsOf(await select({ since }, '2024-03-05T08:59:59+01:00'))).toContain('ferry-sails');
    const later = await select({ since }, '2024-03-09T12:00:00Z');
    expect(idsOf(later)).toEqual(['budget', 'undated']);
    expect(later.selection.leftOut.find((l) => l.id === 'football')?.reason).toEqual({
      kind: 'before',
      date: '2024-03-08T08:00:00Z',
      since: '2024-03-09T12:00:00Z',
    });
    const first = await select({ since });
    expect(idsOf(first)).toHaveLength(5);
    expect(first.selection.period).toEqual({ from: null, to: null });
  });
});

describe('the limit', () => {
  it('keeps the closest, and of equals the newest', async () => {
    const alike = (added: string, name: string): string =>
      articleText(
        `title: Same\nadded: ${added}`,
        `A bridge. ${`The council of ${name} met on ${name} day and ${name} agreed. `.repeat(10)}`,
      );
    const articles = {
      'a.md': alike('2024-01-01', 'Aden'),
      'b.md': alike('2024-01-03', 'Bern'),
      'c.md': alike('2024-01-02', 'Cork'),
      'd.md': articleText('title: Bridge', 'Bridge by bridge.'),
    };
    const result = await select({ themes: ['bridge'], limit: 2 }, null, articles);
    expect(idsOf(result)).toEqual(['d', 'b']);
    expect(result.selection.leftOut.map((l) => l.reason)).toEqual([
      { kind: 'limit', limit: 2 },
      { kind: 'limit', limit: 2 },
    ]);
  });
});

describe('a story that several sites have', () => {
  const [whole, cut, own] = [WIRE.join('\n\n'), WIRE.slice(0, 4).join('\n\n'), OWN_REPORT.join('\n\n')];
  const from = (site: string, front: string, body: string): string =>
    articleText(`title: Ferries\nsite: ${site}\nurl: https://${site}.example/1\nadded: 2024-03-05\n${front}`, body);
  const articles = {
    'alpha.md': from('alpha', 'published: 2024-03-04', whole),
    'beta.md': from('beta', 'published: 2024-03-03\nthemes: [bridge]', whole),
    'gamma.md': from(
      'gamma',
      'published: 2024-03-02\ncopies: [{ site: delta }, { site: beta }, { url: https://www.alpha.example/1 }]',
      cut,
    ),
    'own.md': from('own', '', own),
  };
  const copiesOf = ({ selection }: SelectionResult): unknown =>
    selection.chosen.map(({ copies }) => copies.map(({ article, site }) => article ?? site));

  it('is chosen once, by its longest text, of equals the one published first; the others are its copies', async () => {
    const result = await select({}, null, articles);
    expect(idsOf(result)).toEqual(['beta', 'own']);
    expect(copiesOf(result)).toEqual([['alpha', 'gamma', 'delta'], []]);
    expect(result.selection.chosen[0]?.copies[0]).toEqual({
      article: 'alpha',
      site: 'alpha',
      url: 'https://alpha.example/1',
      published: '2024-03-04',
    });
    expect(result.selection.leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ['alpha', { kind: 'same-story', article: 'beta' }],
      ['gamma', { kind: 'same-story', article: 'beta' }],
    ]);
  });

  it('counts once against the limit', async () => {
    expect(idsOf(await select({ limit: 2 }, null, articles))).toEqual(['beta', 'own']);
    const one = await select({ limit: 1 }, null, articles);
    expect(leftOut(one)).toEqual({ alpha: 'same-story', gamma: 'same-story', own: 'limit' });
  });

  it('has the reasons and themes of all its articles', async () => {
    const result = await select({ themes: ['bridge', 'ships'], articles: ['gamma'] }, null, articles);
    expect(idsOf(result)).toEqual(['gamma', 'own']);
    expect(result.selection.chosen[0]?.reasons).toEqual([
      { kind: 'named' },
      { kind: 'terms', theme: 'ships', terms: ['ferry'] },
      { kind: 'tagged', theme: 'bridge' },
      { kind: 'terms', theme: 'bridge', terms: ['bridge'] },
    ]);
    expect(result.selection.chosen[0]?.themes).toEqual(['ships', 'bridge']);
  });

  it('is not joined by what is excluded or comes from no source of the brief', async () => {
    const result = await select({ exclude: ['beta'], sources: ['alpha', 'gamma'] }, null, articles);
    expect(idsOf(result)).toEqual(['alpha']);
    expect(copiesOf(result)).toEqual([['gamma', 'delta', 'beta']]);
    expect(leftOut(result)).toEqual({ beta: 'excluded', gamma: 'same-story', own: 'source' });
  });
});

describe('what is wrong', () => {
  it('a theme, an article or an exclusion that is not there is told with the nearest name', async () => {
    const result = await select({ themes: ['bridges'], articles: ['budgett'], exclude: ['futbol'] });
    expect(result.diagnostics.map((d) => [d.code, d.severity, d.file, d.key])).toEqual([
      ['theme-missing', 'error', 'briefs/weekly.md', 'select.themes.0'],
      ['selected-article-missing', 'error', 'briefs/weekly.md', 'select.articles.0'],
      ['excluded-article-missing', 'warning', 'briefs/weekly.md', 'select.exclude.0'],
    ]);
    expect(result.diagnostics[0]?.what).toContain('Did you mean "bridge"?');
    expect(result.diagnostics[1]?.what).toContain('Did you mean "budget"?');
  });

  it('a wrong query is told at its key', async () => {
    const result = await select({ search: '(bridge' });
    expect(result.diagnostics.map((d) => [d.code, d.key])).toEqual([['query-syntax', 'select.search']]);
  });

  it('an empty selection says what was looked for and what each rule caught', async () => {
    const result = await select({ themes: ['ships'], search: 'nowhere', since: { kind: 'date', date: '2024-03-06' } });
    expect(result.diagnostics.map((d) => d.code)).toEqual(['selection-empty']);
    expect(result.diagnostics[0]?.what).toBe(
      'No article is chosen of the 5 in the library: theme "ships" catches 1, search "nowhere" finds 0 (3 matched by none of these, 2 added before the window).',
    );
    expect((await select({}, null, {})).diagnostics.map((d) => d.code)).toEqual(['library-empty']);
  });
});
