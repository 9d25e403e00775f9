/**
 * A library of N invented articles, among them copies of one text as sites make them and reports that only look alike →
 * how many of either are taken for one story, and what that costs an article.
 *
 *     npm run build && node bench/stories.mjs [N, default 10000]
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatArticleFile } from '../dist/library/article-file.js';
import { loadLibrary } from '../dist/library/load-library.js';
import { shinglesOf } from '../dist/library/stories/shingles.js';
import { storyPrints } from '../dist/library/stories/story-prints.js';

const COUNT = Number(process.argv[2] ?? 10_000);
/** Pairs of each kind. */
const PAIRS = 60;

let seed = 7;
/** The same numbers in every run (xorshift32), from 0 up to 1. */
function random() {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
}
const upTo = (n) => Math.floor(random() * n);
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i));

// Invented language: half of the words are the common ones of English, the others follow Zipf's law.
const COMMON = 'the of and to in a that for on with said was by at from as is it has be his he not will after'.split(
  ' ',
);
const SYLLABLES = 'ba de fi go lu mar nor pen qui ros sta tel ven wim xan yor zel'.split(' ');
const RARE = times(20_000, () => times(2 + upTo(3), () => SYLLABLES[upTo(SYLLABLES.length)]).join(''));
const word = () => (random() < 0.5 ? COMMON[upTo(COMMON.length)] : RARE[Math.floor(20_000 ** random()) - 1]);
const sentence = () => {
  const words = times(12 + upTo(16), word).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
const paragraph = () => times(1 + upTo(3), sentence).join(' ');
const report = () => times(6 + upTo(9), paragraph);
const quotation = () => `“${times(1 + upTo(2), sentence).join(' ')}”`;

const misspell = (paragraphs, share) =>
  paragraphs.map((p) => p.replace(/\p{L}{4,}/gu, (w) => (random() < share ? `${w.slice(0, -1)}${upTo(10)}` : w)));
/** From the front until so many of the words are there. */
function cut(paragraphs, share) {
  const words = paragraphs.join('\n\n').split(' ');
  return words
    .slice(0, Math.ceil(words.length * share))
    .join(' ')
    .split('\n\n');
}
const without = (paragraphs, share) => paragraphs.filter((_, i) => i === 0 || random() > share);

/** How a site prints what an agency sent: each makes the second text of a pair from the first. */
const COPIES = {
  'the same text': (p) => p,
  'end cut off, 70 % left': (p) => cut(p, 0.7),
  'end cut off, half left': (p) => cut(p, 0.5),
  'end cut off, 35 % left': (p) => cut(p, 0.35),
  'a third of the paragraphs dropped': (p) => without(p, 0.33),
  'new first paragraph': (p) => [paragraph(), ...p.slice(1)],
  'own paragraph added': (p) => [...p.slice(0, 3), paragraph(), ...p.slice(3), paragraph()],
  'spelling: 2 % of words changed': (p) => misspell(p, 0.03),
  'spelling: 5 % of words changed': (p) => misspell(p, 0.075),
  'new intro, 60 % left, own end, 1 % changed': (p) =>
    misspell([paragraph(), ...cut(p, 0.6).slice(1), paragraph()], 0.015),
};

/** What only looks alike: each makes both texts. */
const OTHERS = {
  'reports on one event, 2 quotations shared': () => {
    const quotations = times(2, quotation);
    return [report(), report()].map((p) => [...p.slice(0, 4), quotations[0], ...p.slice(4), quotations[1]]);
  },
  'reports on one event, a third shared': () => {
    const [a, b] = [cut(report(), 0.6), cut(report(), 0.6)];
    const words = Math.min(...[a, b].map((p) => p.join(' ').split(' ').length));
    const quoted = times(40, sentence)
      .join(' ')
      .split(' ')
      .slice(0, words / 2)
      .join(' ');
    return [
      [...a, quoted],
      [...b, quoted],
    ];
  },
  'one site, 60 words under each': () => {
    const notice = times(60, word).join(' ');
    return [cut(report(), 0.3), cut(report(), 0.3)].map((p) => [...p, notice]);
  },
  'one site, a form filled in': () => {
    const form = cut(report(), 0.5);
    return [misspell(form, 0.12), misspell(form, 0.12)];
  },
  'short notes with one quotation': () => {
    const said = quotation();
    return [
      [sentence(), said],
      [sentence(), said],
    ];
  },
  'a digest that holds the story and four others': () => {
    const story = cut(report(), 0.5);
    return [story, [...story, ...times(4, () => cut(report(), 0.7)).flat()]];
  },
};

const root = mkdtempSync(path.join(tmpdir(), 'briefpress-bench-'));
const folders = {
  articles: path.join(root, 'articles'),
  themes: path.join(root, 'themes'),
  data: path.join(root, 'data'),
};
mkdirSync(folders.articles);

function write(id, site, paragraphs) {
  const body = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((p) => {
    const start = at;
    at += p.length + 2;
    return { kind: 'paragraph', level: 0, start, end: start + p.length };
  });
  const fields = { title: `Article ${id}`, byline: [], published: null, added: '2026-11-20T08:00:00Z', lang: 'en' };
  const article = {
    id,
    ...fields,
    site,
    url: `https://${site}/${id}`,
    tags: [],
    themes: [],
    copies: [],
    guessed: [],
    text: body,
    blocks,
  };
  writeFileSync(path.join(folders.articles, `${id}.md`), formatArticleFile(article));
}

function containment(a, b) {
  const [x, y] = [shinglesOf(a.join('\n\n')), shinglesOf(b.join('\n\n'))];
  const common = [...x].filter((shingle) => y.has(shingle)).length;
  return common / Math.min(x.size, y.size);
}

/** Kind → its pairs, with the ids of both and how much of the shorter is in the longer. */
function writePairs(kinds, make, sites) {
  return Object.keys(kinds).map((kind, k) => {
    const pairs = times(PAIRS, (i) => {
      const [a, b] = make(kinds[kind]);
      const ids = ['a', 'b'].map((side) => `${sites}-${k}-${i}-${side}`);
      const oneSite = kind.startsWith('one site');
      write(ids[0], `${ids[0]}.example`, a);
      write(ids[1], `${ids[oneSite ? 0 : 1]}.example`, b);
      return { ids, contained: containment(a, b) };
    });
    return { kind, pairs };
  });
}

/** Milliseconds of computing, whatever else the machine does. */
const clock = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
const ms = (since) => clock() - since;
try {
  const copies = writePairs(
    COPIES,
    (change) => {
      const original = report();
      return [original, change(original)];
    },
    'copy',
  );
  const others = writePairs(OTHERS, (both) => both(), 'other');
  const planted = (copies.length + others.length) * PAIRS * 2;
  // The rest comes from fifty sites, each with a paragraph of its own under every article.
  const furniture = times(50, paragraph);
  for (let i = planted; i < COUNT; i++)
    write(`single-${i}`, `site-${i % 50}.example`, [...report(), furniture[i % 50]]);

  let start = clock();
  const library = await loadLibrary(folders);
  const indexed = ms(start);
  start = clock();
  const stories = library.sharedStories();
  const listed = ms(start);
  const storyOf = new Map(stories.flatMap((ids, story) => ids.map((id) => [id, story])));
  const isOne = ({ ids: [a, b] }) => storyOf.has(a) && storyOf.get(a) === storyOf.get(b);
  const row = ({ kind, pairs }) => {
    const shares = pairs.map((p) => p.contained).sort((a, b) => a - b);
    const range = `${shares[0].toFixed(2)}–${shares.at(-1).toFixed(2)}`;
    console.log(`  ${kind.padEnd(50)} ${String(pairs.filter(isOne).length).padStart(3)} of ${pairs.length}   ${range}`);
  };
  console.log(
    `${COUNT} articles, Node ${process.version}\n\ncopies of one text: told as one story, share of the shorter in the longer`,
  );
  copies.forEach(row);
  console.log('\nother texts: told as one story (should be none)');
  others.forEach(row);

  const right = copies.flatMap(({ pairs }) => pairs).filter(isOne).length;
  const wrong = others.flatMap(({ pairs }) => pairs).filter(isOne).length;
  const strangers = stories.filter((ids) => ids.some((id) => id.startsWith('single'))).length;
  console.log(
    `\nrecall ${(right / (copies.length * PAIRS)).toFixed(3)}, precision ${(right / (right + wrong + strangers)).toFixed(3)}`,
  );
  console.log(`stories with an article that is nobody's copy: ${strangers}`);

  const ids = library.entries().map((entry) => entry.id);
  start = clock();
  library.stories(ids.slice(0, 500), 500);
  const asked = ms(start) / 500;
  start = clock();
  for (const id of ids.slice(0, 1000)) storyPrints(shinglesOf(library.article(id).text));
  const printed = ms(start) / 1000;
  console.log(
    `\nmilliseconds of computing an article: ${printed.toFixed(2)} for its prints, ${(indexed / COUNT).toFixed(2)} in all to index it, ${asked.toFixed(2)} to find its story`,
  );
  console.log(`all stories of the library: ${listed.toFixed(0)} ms`);
  library.close();
  console.log(`index on disk ${(statSync(path.join(folders.data, 'index.sqlite')).size / 1024 / 1024).toFixed(0)} MB`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
