/**
 * How long each stage of the analysis of one article takes, warm: medians over the pages of 700 to 900 words of the
 * development set in ../shared/measure, and over an invented article of 800 words.
 *
 *     npm run build && node bench/analysis.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { chooseKeyFigures } from '../dist/analysis/key-figures/choose-key-figures.js';
import { quantitiesIn } from '../dist/analysis/quantities/find-quantities.js';
import { readText } from '../dist/analysis/read-text.js';
import { splitSentences } from '../dist/analysis/sentences/split-sentences.js';
import { statementsOf } from '../dist/analysis/statements/find-statements.js';
import { summariseArticles } from '../dist/analysis/summary/summarise-articles.js';
import { tableQuantities } from '../dist/analysis/tables/table-quantities.js';
import { findTimeline } from '../dist/analysis/timeline/find-timeline.js';
import { loadLanguage } from '../dist/analysis/tokens.js';
import { plainArticle } from '../dist/index.js';

const SET = new URL('../../shared/measure/sets/extract/wcxb-dev-150.json', import.meta.url);
const WORDS = { least: 700, most: 900, invented: 800 };
const ROUNDS = 15;

const INVENTED = [
  'The council of Graz signed a $12 million contract with a builder from Tolmark on 4 May 2024, its mayor said.',
  'At least 14 miners were killed in a shaft in the north of Ruritania, according to the union.',
  '"We will rebuild every house in the valley," Minister Anna Olsen told the paper, adding that 61% of them were lost.',
  'Exports of timber fell from $3 billion to $2 billion last year, while the port handled 4.2 million tonnes of grain.',
  'He denied it. The two sides had met for three days before talks broke down over a 45-day halt in the shelling.',
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const wordsOf = (text) => text.split(/\s+/).length;

function inventedText() {
  const sentences = [];
  for (let i = 0; wordsOf(sentences.join(' ')) < WORDS.invented; i++) sentences.push(INVENTED[i % INVENTED.length]);
  return sentences
    .map((sentence, i) => sentence + (i % 4 === 3 ? '\n\n' : ' '))
    .join('')
    .trim();
}

/** Milliseconds of each stage of one article; "sentences" is a part of "sentences, tags". */
function timesOf(article) {
  const times = {};
  const timed = (stage, work) => {
    const start = performance.now();
    const result = work();
    times[stage] = performance.now() - start;
    return result;
  };
  timed('sentences', () => splitSentences(article.text));
  const read = timed('sentences, tags', () => readText(article));
  const sentences = read.sentences.map(({ start, end, block }) => ({ start, end, block }));
  const analysis = {
    sentences,
    quantities: timed('quantities', () => quantitiesIn(read)),
    tableQuantities: timed('tables', () => tableQuantities(article)),
    statements: timed('statements', () => statementsOf(read)),
    timeline: timed('timeline', () => findTimeline(article, sentences)),
  };
  const analysed = [{ article, analysis }];
  timed('key figures', () => chooseKeyFigures(analysed, { themes: [], limit: 12 }));
  timed('summary', () => summariseArticles(analysed, { sentences: 5 }));
  const { sentences: _, ...parts } = times;
  return { ...times, 'all of it': Object.values(parts).reduce((sum, time) => sum + time, 0) };
}

/** Of each stage the median over the articles of each article's median. */
function measure(name, articles) {
  for (const article of articles) timesOf(article);
  const each = articles.map((article) => Array.from({ length: ROUNDS }, () => timesOf(article)));
  console.log(
    `${name}: ${articles.length} articles; milliseconds: median, slowest article, median of each article's best round`,
  );
  for (const stage of Object.keys(each[0]?.[0] ?? {})) {
    const medians = each.map((rounds) => median(rounds.map((times) => times[stage])));
    const least = each.map((rounds) => Math.min(...rounds.map((times) => times[stage])));
    const shown = [median(medians), Math.max(...medians), median(least)].map((time) => time.toFixed(2).padStart(7));
    console.log(`  ${stage.padEnd(16)} ${shown.join('   ')}`);
  }
}

function realArticles() {
  const texts = JSON.parse(readFileSync(SET, 'utf8')).rows.map(({ text }) => text);
  return texts.filter((text) => wordsOf(text) >= WORDS.least && wordsOf(text) <= WORDS.most).map(plainArticle);
}

await loadLanguage();
measure('invented', [plainArticle(inventedText())]);
if (existsSync(SET)) measure('real pages', realArticles());
else console.log('real pages: skipped, ../shared/measure is not here');
