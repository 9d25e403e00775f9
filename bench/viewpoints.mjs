/**
 * Packs of invented articles, marked by hand (test/fixtures/viewpoints) → how much of what their viewpoints show is right:
 * the side, the point, those that face each other; with the theme's sides and points, without points, and without sides.
 *
 *     npm run build && node bench/viewpoints.mjs [PACK…] [--errors] [--write FOLDER]
 *
 * --write makes a workspace of each pack, to print.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findViewpoints } from '../dist/analysis/viewpoints/find-viewpoints.js';
import { proposeSides } from '../dist/analysis/viewpoints/propose-sides.js';
import { analyseArticles } from '../dist/index.js';
import { parseArticleFile } from '../dist/library/article-file.js';
import { parseThemeFile } from '../dist/library/theme-file.js';
import { judge, packNames, readPack } from '../test/fixtures/viewpoints/packs.mjs';

const write = process.argv.indexOf('--write');
const named = process.argv.slice(2).filter((a, i) => !a.startsWith('--') && i + 2 !== write + 1);
const names = named.length > 0 ? named : packNames;

function workspaceOf(pack, folder) {
  const put = (file, text) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  put('briefpress.yaml', '');
  put(`library/themes/${pack.name}.md`, pack.theme);
  put(`library/themes/${pack.name}-open.md`, pack.theme.replace(/^sides:\n(?: .*\n)*points:\n(?: .*\n)*/m, ''));
  for (const { id, file } of pack.articles) put(`library/articles/${id}.md`, file);
  for (const slug of [pack.name, `${pack.name}-open`])
    put(`briefs/${slug}.md`, `---\ntitle: ${slug}\nselect:\n  themes: [${slug}]\n---\n`);
}

const sum = (a, b) => ({ right: a.right + b.right, all: a.all + b.all });
const shown = ({ right, all }) => (all === 0 ? '–' : `${right}/${all} ${(right / all).toFixed(3)}`);
const FIELDS = ['side', 'others', 'point', 'facing', 'recall'];
const totals = {};

for (const name of names) {
  const pack = readPack(name);
  if (write > 0) workspaceOf(pack, path.join(process.argv[write + 1], name));
  const { theme } = parseThemeFile(pack.theme, `${name}.md`);
  const articles = pack.articles.map(({ id, file }) => parseArticleFile(file, `${id}.md`).article);
  const analysed = await analyseArticles(articles);
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  const open = { ...theme, sides: proposeSides(analysed, theme), points: [] };
  const ways = {
    'sides and points': findViewpoints(analysed, theme),
    'no points': findViewpoints(analysed, { ...theme, points: [] }),
    'no sides': { ...findViewpoints(analysed, open), sidesFound: true },
  };
  for (const [way, viewpoint] of Object.entries(ways)) {
    const found = judge(
      viewpoint,
      pack,
      texts,
      theme.points.map((p) => p.name),
    );
    const sides = way === 'no sides' ? ` [${open.sides.map((s) => s.name).join(' | ')}]` : '';
    console.log(`${name}, ${way}${sides}: ${FIELDS.map((f) => `${f} ${shown(found[f])}`).join(', ')}`);
    if (process.argv.includes('--errors')) for (const error of found.errors) console.log(`    ${error}`);
    totals[way] ??= Object.fromEntries(FIELDS.map((f) => [f, { right: 0, all: 0 }]));
    for (const f of FIELDS) totals[way][f] = sum(totals[way][f], found[f]);
  }
}
for (const [way, total] of Object.entries(totals))
  console.log(`ALL, ${way}: ${FIELDS.map((f) => `${f} ${shown(total[f])}`).join(', ')}`);
