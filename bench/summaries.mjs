/**
 * Pages whose gist an editor marked (test/fixtures/summaries/gists.json) → sentence F1 against the nearer of the marked
 * sets, and ROUGE as ../shared/measure computes it, averaged over the sets: ours, the first sentences, TextRank.
 *
 *     npm run build && node bench/summaries.mjs [--held-out] [--errors]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { plainArticle, splitSentences, summarise } from '../dist/index.js';

const SENTENCES = 3;
const MEASURE = new URL('../../shared/measure/', import.meta.url);
const PAGES = new URL('sets/extract/wcxb-dev-150.json', MEASURE);
const GISTS = new URL('../test/fixtures/summaries/gists.json', import.meta.url);

const mean = (list) => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
const hashOf = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** TextRank (Mihalcea and Tarau, EMNLP 2004): shared words over the logarithms of lengths, PageRank on that graph. */
function textRank(sentences, tokens, count) {
  const words = sentences.map((s) => tokens(s.text));
  const sets = words.map((list) => new Set(list));
  const likeness = (a, b) => {
    const scale = Math.log(words[a].length) + Math.log(words[b].length);
    return scale > 0 ? [...sets[a]].filter((w) => sets[b].has(w)).length / scale : 0;
  };
  const graph = sentences.map((_, a) => sentences.map((_, b) => (a === b ? 0 : likeness(a, b))));
  const degree = graph.map((row) => row.reduce((x, y) => x + y, 0));
  let rank = sentences.map(() => 1);
  for (let round = 0; round < 50; round++)
    rank = graph.map(
      (row) => 0.15 + 0.85 * row.reduce((sum, w, j) => sum + (w > 0 ? (w / degree[j]) * rank[j] : 0), 0),
    );
  return sentences
    .map((s, i) => ({ s, rank: rank[i] }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ s }) => s)
    .sort((a, b) => a.start - b.start);
}

const overlaps = (a, [start, end]) => Math.min(a.end, end) - Math.max(a.start, start) > (end - start) / 2;
const f1 = (found, gist) => {
  const hits = gist.filter((span) => found.some((s) => overlaps(s, span))).length;
  return (2 * hits) / (found.length + gist.length || 1);
};

function scoreOf(text, found, gists, rouge) {
  const texts = found.map((s) => text.slice(s.start, s.end));
  const against = gists.map((gist) =>
    rouge(
      texts,
      gist.map(([start, end]) => text.slice(start, end)),
    ),
  );
  const of = (key) => mean(against.map((x) => x[key]));
  return { f1: Math.max(...gists.map((gist) => f1(found, gist))), r1: of('r1'), r2: of('r2'), rl: of('rl') };
}

async function summariesOf(page, tokens) {
  const { text } = page;
  const article = { ...(await plainArticle(text)), title: page.title };
  const sentences = (await splitSentences(text)).map((s) => ({ ...s, text: text.slice(s.start, s.end) }));
  return {
    ours: await summarise([article], { sentences: SENTENCES }),
    LEAD: sentences.slice(0, SENTENCES),
    TextRank: textRank(sentences, tokens, SENTENCES),
  };
}

function showErrors(page, gists, summaries) {
  console.log(`\n[${page.id}] ${page.title}`);
  const marked = (s) => (gists.some((gist) => gist.some((span) => overlaps(s, span))) ? '+' : '-');
  for (const s of summaries.ours) console.log(`  ${marked(s)} ${s.text.replace(/\s+/g, ' ')}`);
  for (const [start, end] of gists[0])
    if (!summaries.ours.some((s) => overlaps(s, [start, end]))) console.log(`  missed ${page.text.slice(start, end)}`);
}

async function measure(heldOut, errors) {
  const { rouge, tokens } = await import(new URL('lib/rouge.mjs', MEASURE).href);
  const pages = new Map(JSON.parse(readFileSync(PAGES, 'utf8')).rows.map((row) => [row.id, row]));
  const rows = JSON.parse(readFileSync(GISTS, 'utf8')).rows.filter((row) => row.heldOut === heldOut);
  const scores = { ours: [], LEAD: [], TextRank: [] };
  for (const { page: id, textHash, gists } of rows) {
    const page = pages.get(id);
    if (page === undefined || hashOf(page.text) !== textHash) throw new Error(`page ${id} is another than was marked`);
    const summaries = await summariesOf(page, tokens);
    for (const name of Object.keys(scores)) scores[name].push(scoreOf(page.text, summaries[name], gists, rouge));
    if (errors) showErrors(page, gists, summaries);
  }
  console.log(`\n${rows.length} pages${heldOut ? ', held out' : ''}, ${SENTENCES} sentences each, x 100`);
  for (const [name, list] of Object.entries(scores)) {
    const figures = ['f1', 'r1', 'r2', 'rl'].map((key) => (100 * mean(list.map((s) => s[key]))).toFixed(2).padStart(7));
    console.log(`${name.padEnd(9)}${figures.join('')}`);
  }
}

if (existsSync(PAGES)) await measure(process.argv.includes('--held-out'), process.argv.includes('--errors'));
else console.log(`skipped: the marked pages are not here (${PAGES.pathname})`);
