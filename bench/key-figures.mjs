/**
 * Pages whose telling numbers an editor has marked (test/fixtures/key-figures/news.json, offsets only; the texts are
 * those of the development set in ../shared/measure) → how many of our first three figures are among them, how many of
 * those have a label with all the words that it must hold, and how many numbers are printed that must not be.
 *
 *     npm run build && node bench/key-figures.mjs [--errors] [--held]
 *
 * Ten pages are held out: --held measures them instead of the others; learn nothing from them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { analyseArticle } from '../dist/analysis/analyse-article.js';
import { chooseKeyFigures } from '../dist/analysis/key-figures/choose-key-figures.js';
import { loadLanguage } from '../dist/analysis/tokens.js';
import { plainArticle } from '../dist/index.js';

const FIXTURE = new URL('../test/fixtures/key-figures/news.json', import.meta.url);
const SET = new URL('../../shared/measure/sets/extract/wcxb-dev-150.json', import.meta.url);
const FIRST = 3;

const meets = (span, [start, end]) => span.start < end && start < span.end;
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The words that are in no span of the label; those of the number itself are printed with it. */
const missing = (words, { label, quantity }) =>
  words.filter(([start, end]) => ![...label, quantity].some((span) => span.start <= start && end <= span.end));

const show = ({ qualifier, display, label }) =>
  `${[qualifier, display].filter(Boolean).join(' ')} | ${label.map(({ text }) => text).join(' […] ')}`;

/** How one of our figures stands to the editor's. */
function judge(figure, { figures, never }, text) {
  if (never.some((number) => meets(figure.quantity, number))) return { fault: 'must not be printed' };
  const wanted = figures.filter(({ number }) => meets(figure.quantity, number));
  if (wanted.length === 0) return { fault: "not the editor's" };
  const [lost] = wanted.map(({ words }) => missing(words, figure)).sort((a, b) => a.length - b.length);
  return lost.length === 0
    ? {}
    : { chosen: true, fault: `without "${lost.map((w) => text.slice(...w)).join('", "')}"` };
}

function measure(rows, texts) {
  const total = { pages: rows.length, wanted: 0, printed: 0, chosen: 0, whole: 0, never: 0 };
  const errors = [];
  for (const row of rows) {
    const { text, title } = texts.get(row.page);
    const article = { ...plainArticle(text), title: title ?? '' };
    const analysed = [{ article, analysis: analyseArticle(article) }];
    const printed = chooseKeyFigures(analysed, { themes: [], limit: FIRST });
    total.printed += printed.length;
    total.wanted += Math.min(row.figures.length, FIRST);
    for (const figure of printed) {
      const { chosen = false, fault } = judge(figure, row, article.text);
      total.chosen += Number(chosen || !fault);
      total.whole += Number(!fault);
      total.never += Number(fault === 'must not be printed');
      if (fault) errors.push(`[${row.page}] ${show(figure)}   ← ${fault}`);
    }
    if (printed.length === 0 && row.figures.length > 0) errors.push(`[${row.page}] nothing printed`);
  }
  return { total, errors };
}

const share = (part, whole) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(0)} % (${part} of ${whole})`);

async function main() {
  if (!existsSync(SET)) return console.log('skipped: ../shared/measure, which has the texts, is not here');
  await loadLanguage();
  const held = process.argv.includes('--held');
  const texts = new Map(JSON.parse(readFileSync(SET, 'utf8')).rows.map((page) => [page.id, page]));
  const all = JSON.parse(readFileSync(FIXTURE, 'utf8')).rows.filter((row) => row.held === held);
  const rows = all.filter(({ page, sha256 }) => texts.has(page) && hashOf(texts.get(page).text) === sha256);
  if (rows.length < all.length) console.log(`skipped: ${all.length - rows.length} pages whose text is another now`);
  const { total, errors } = measure(rows, texts);
  if (process.argv.includes('--errors')) for (const error of errors) console.log(error);
  console.log(`${total.pages} ${held ? 'held-out ' : ''}pages, the first ${FIRST} figures of each`);
  console.log(`printed figures that an editor chose  ${share(total.chosen, total.printed)}`);
  console.log(`of these, labels with all their words ${share(total.whole, total.chosen)}`);
  console.log(`of what could be printed, right       ${share(total.whole, total.wanted)}`);
  console.log(`printed against the editor's word     ${total.never}`);
}

await main();
