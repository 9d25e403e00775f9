/**
 * A library of N articles, recombined from the paragraphs of the example library, in a temporary folder → how fast it is
 * indexed, opened, searched, selected from and added to, and how much memory that takes.
 *
 *     npm run build && node bench/library.mjs [N, default 10000]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addArticles } from '../dist/library/add/add-articles.js';
import { formatArticleFile, parseArticleFile } from '../dist/library/article-file.js';
import { loadLibrary } from '../dist/library/load-library.js';
import { selectArticles } from '../dist/selection/select-articles.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const EXAMPLES = path.resolve(import.meta.dirname, '../library');
const DAY = 86_400_000;
const NEWEST = Date.parse('2026-11-20T08:00:00Z');

let seed = 42;
/** The same numbers in every run (xorshift32). */
function random(below) {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % below;
}
const pick = (list) => list[random(list.length)];

const examples = readdirSync(path.join(EXAMPLES, 'articles')).flatMap((name) => {
  const { article } = parseArticleFile(readFileSync(path.join(EXAMPLES, 'articles', name), 'utf8'), name);
  return article ? [article] : [];
});
const paragraphs = examples.flatMap(({ text, blocks }) => blocks.map((b) => text.slice(b.start, b.end)));
const syllables = 'ba de fi go lu mar nor pen qui ros sta tel ven wim xan yor zel'.split(' ');
/** Names that occur seldom, so that the vocabulary grows with the library as a real one does. */
const invented = () => Array.from({ length: 2 + random(3) }, () => pick(syllables)).join('');

function inventArticle(i) {
  const chosen = Array.from({ length: 5 + random(6) }, () => pick(paragraphs));
  const parts = [...chosen, `The report from ${invented()} was signed by ${invented()} ${invented()}.`];
  let at = 0;
  const blocks = parts.map((part) => {
    const start = at;
    at += part.length + 2;
    return { kind: 'paragraph', level: 0, start, end: start + part.length };
  });
  const added = new Date(NEWEST - random(1000) * DAY - i).toISOString();
  const title = `${pick(paragraphs).split(' ').slice(0, 7).join(' ')} ${invented()}`;
  const site = `${pick(syllables)}-times.example`;
  return {
    id: `article-${i}`,
    title,
    byline: [`${invented()} ${invented()}`],
    site,
    url: `https://${site}/${i}`,
    published: added.slice(0, 10),
    added,
    lang: 'en',
    tags: [pick(['war', 'peace', 'energy', 'trade'])],
    themes: random(20) === 0 ? ['ceasefire'] : [],
    guessed: [],
    text: parts.join('\n\n'),
    blocks,
  };
}

const root = mkdtempSync(path.join(tmpdir(), 'briefpress-bench-'));
const folders = {
  articles: path.join(root, 'articles'),
  themes: path.join(EXAMPLES, 'themes'),
  data: path.join(root, 'data'),
};
mkdirSync(folders.articles);

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const peak = () => megabytes(process.resourceUsage().maxRSS * 1024);
async function time(what, work, note = () => '') {
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  console.log(`${what.padEnd(52)} ${ms.toFixed(ms < 100 ? 1 : 0).padStart(9)} ms  ${note(result, ms)}`);
  return result;
}

const brief = (select) => ({
  name: 'bench',
  select: {
    themes: [],
    articles: [],
    exclude: [],
    search: null,
    sources: [],
    since: null,
    until: null,
    limit: 12,
    ...select,
  },
});
const TIME = { date: '2026-11-20', lastEdition: '2026-11-13T08:00:00Z' };
const perSecond = (_, ms) => `${Math.round((COUNT / ms) * 1000)} articles/s, peak ${peak()}`;

try {
  console.log(`${COUNT} articles, Node ${process.version}`);
  await time('write the files', () => {
    for (let i = 0; i < COUNT; i++) {
      const article = inventArticle(i);
      writeFileSync(path.join(folders.articles, `${article.id}.md`), formatArticleFile(article));
    }
  });
  let library = await time('first index', () => loadLibrary(folders), perSecond);
  library.close();
  console.log(`index on disk ${megabytes(statSync(path.join(folders.data, 'index.sqlite')).size)}`);
  await new Promise((done) => setTimeout(done, 2200));
  (await time('open after that (files settle)', () => loadLibrary(folders))).close();
  library = await time('open, nothing changed', () => loadLibrary(folders));
  await time(
    'all entries',
    () => library.entries(),
    (r) => `${r.length}`,
  );
  const hits = (r) => `${r.ids.length} hits`;
  await time('search: common word', () => library.search('ceasefire'), hits);
  await time('search: common word again', () => library.search('ceasefire'), hits);
  await time('search: rare word', () => library.search('marnorpen'), hits);
  await time('search: phrase', () => library.search('"security guarantees"'), hits);
  await time(
    'search: (a OR b) NOT c, fields',
    () => library.search('(nuclear OR missiles) NOT truce site:ros-times since:2026-06'),
    hits,
  );
  await time('search: theme:', () => library.search('theme:sanctions'), hits);
  await time(
    'selection: theme, last 7 days, first time',
    () => selectArticles(brief({ themes: ['ceasefire'], since: { kind: 'days', days: 7 } }), library, TIME),
    (r) => `${r.selection.chosen.length} chosen`,
  );
  await time(
    'selection: the same again',
    () => selectArticles(brief({ themes: ['ceasefire'], since: { kind: 'days', days: 7 } }), library, TIME),
    (r) => `${r.selection.chosen.length} chosen`,
  );
  await time(
    'selection: 4 themes, all time, first time',
    () => selectArticles(brief({ themes: library.themes.map((t) => t.slug) }), library, TIME),
    (r) => `${r.selection.chosen.length} chosen`,
  );
  await time(
    'selection: the same again',
    () => selectArticles(brief({ themes: library.themes.map((t) => t.slug) }), library, TIME),
    (r) => `${r.selection.chosen.length} chosen`,
  );
  await time('one article by its id', () => library.article('article-77'));
  library.close();
  writeFileSync(path.join(root, 'new.txt'), `A new article on ${invented()}\n\n${paragraphs.slice(0, 9).join('\n\n')}`);
  await time(
    'add one file',
    () => addArticles([path.join(root, 'new.txt')], { folders, now: new Date(NEWEST) }),
    (r) => r.files[0].action,
  );
  (await time('open after adding one', () => loadLibrary(folders))).close();
  library = await time('open, nothing changed', () => loadLibrary(folders));
  await time(
    'selection after adding one',
    () => selectArticles(brief({ themes: ['ceasefire'], since: { kind: 'days', days: 7 } }), library, TIME),
    (r) => `${r.selection.chosen.length} chosen`,
  );
  library.close();
  console.log(`peak memory ${peak()}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
