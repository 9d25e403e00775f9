/**
 * Pairs of invented sentences, labelled by hand (test/fixtures/differences/pairs.json) → what is said of their two values
 * together, as precision and recall of "same", "differs" and "earlier".
 *
 *     npm run build && node bench/differences.mjs [--held-out] [--errors]
 */
import { readFileSync } from 'node:fs';
import { analyseArticle } from '../dist/analysis/analyse-article.js';
import { chooseKeyFigures } from '../dist/analysis/key-figures/choose-key-figures.js';
import { loadLanguage } from '../dist/analysis/tokens.js';
import { plainArticle } from '../dist/index.js';

const FIXTURE = new URL('../test/fixtures/differences/pairs.json', import.meta.url);
const CLASSES = ['same', 'differs', 'earlier'];

function analysed({ text, published }) {
  const article = { ...plainArticle(text), published };
  return { article, analysis: analyseArticle(article) };
}

/** What the figures of a pair's articles say of each other: "different" where nothing. */
function relationIn({ a, b }) {
  const figures = chooseKeyFigures([a, b].filter(Boolean).map(analysed), { themes: [], limit: 12 });
  const differing = figures.flatMap((figure) => figure.differing ?? []);
  if (differing.length > 0) return differing[0].relation;
  return figures.some(({ also }) => also.length > 0) ? 'same' : 'different';
}

const share = (part, whole) => (whole === 0 ? null : Number((part / whole).toFixed(3)));

export async function measureDifferences({ heldOut }) {
  await loadLanguage();
  const { rows } = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  const told = rows.filter((row) => Boolean(row.heldOut) === heldOut).map((row) => ({ ...row, told: relationIn(row) }));
  const figures = CLASSES.map((name) => {
    const right = told.filter((row) => row.told === name && row.label === name).length;
    const said = told.filter((row) => row.told === name).length;
    const gold = told.filter((row) => row.label === name).length;
    return [name, { gold, said, right, precision: share(right, said), recall: share(right, gold) }];
  });
  return { pairs: told.length, ...Object.fromEntries(figures), errors: told.filter((row) => row.told !== row.label) };
}

if (process.argv[1] === import.meta.filename) {
  const { errors, ...figures } = await measureDifferences({ heldOut: process.argv.includes('--held-out') });
  if (process.argv.includes('--errors'))
    for (const { id, label, told, a, b } of errors)
      console.log(`\n[${id}] ${label}, told ${told}\n  ${a.text}\n  ${b?.text ?? ''}`);
  console.log(JSON.stringify(figures, null, 1));
}
