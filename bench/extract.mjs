#!/usr/bin/env node
/**
 * How well is the article of a page found, and how robust is that? `node bench/extract.mjs SET.json` (after `npm run
 * build`), where SET.json has rows {id, url, html, text}: html is the path of a page beside it (.html or .html.gz), text
 * what a person would copy. Prints F1 of runs of four words over the pages as they are, and over the same pages made
 * harder: only the first five paragraphs left (as short news has), sixty readers' comments put behind those, two dozen
 * teasers of other articles put before or behind them, every class and id taken away, every paragraph a line break.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../dist/index.js';
import { parsePage, textOf } from '../dist/library/read/html/page-tree.js';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const words = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text) => words(text).join(' ');

function shingles(text) {
  const list = words(text);
  const counts = new Map();
  for (let i = 0; i < Math.max(1, list.length - 3); i += 1) {
    const key = list.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const sum = (map) => [...map.values()].reduce((a, b) => a + b, 0);

function f1(gold, found) {
  const [a, b] = [shingles(gold), shingles(found)];
  const shared = [...a].reduce((n, [key, count]) => n + Math.min(count, b.get(key) ?? 0), 0);
  return (2 * shared) / (sum(a) + sum(b) || 1);
}

const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const attributesOf = ({ attributes }) =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(value).replace(/"/g, '&quot;')}"`)
    .join('');

function serialise(element) {
  const raw = /^(?:script|style)$/.test(element.tag);
  return element.children
    .map((child) => {
      if (typeof child === 'string') return raw ? child : escapeText(child);
      return `<${child.tag}${attributesOf(child)}>${VOID.has(child.tag) ? '' : `${serialise(child)}</${child.tag}>`}`;
    })
    .join('');
}

/** The page without what stands in its article behind the first paragraphs; null where the article is not longer. */
function shorten(html, text, keep) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const last = lines.map((line, i) => (line.length > 100 ? i : -1)).filter((i) => i >= 0)[keep - 1];
  if (last === undefined) return null;
  const [kept, gone] = [lines.slice(0, last + 1).join('\n'), plain(lines.slice(last + 1).join(' '))];
  const isGone = (words) => words.length > 3 && gone.includes(words) && !plain(kept).includes(words);
  const { root } = parsePage(html);
  const cut = (element) => {
    const left = element.children.filter((child) => {
      if (typeof child === 'string') return true;
      if (child.tag === 'script') return !/articleBody/.test(textOf(child));
      if (/^(?:p|h[2-6]|li|t[dh]|blockquote|pre|d[dt])$/.test(child.tag) && isGone(plain(textOf(child)))) return false;
      cut(child);
      return true;
    });
    element.children.splice(0, element.children.length, ...left);
  };
  cut(root);
  return { html: serialise(root), text: kept };
}

const TITLES = ['Council votes to close two schools', 'Storm leaves thousands without power', 'Court rules on fishing'];
const TEXTS = [
  'The decision came after a debate of nine hours in which parents filled the gallery and the street outside.',
  'Crews worked through the night to restore lines in the north, where winds had brought down hundreds of trees.',
  'Drivers had waited for it since the old one was closed to lorries four years ago, and many came to see it.',
];
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i, TITLES[i % 3], TEXTS[i % 3])).join('');
const FORMS = {
  comments: [
    `<div class="comments-area">${times(60, (i, _, text) => `<div class="comment-body"><p>${text} ${i}</p></div>`)}</div>`,
    `<section>${times(60, (i, _, text) => `<article class="comment-item"><p>${text} ${i}</p></article>`)}</section>`,
  ],
  teasers: [
    `<div>${times(24, (i, title, text) => `<div class="card"><h3><a href="/a${i}">${title}</a></h3><p>${text}</p></div>`)}</div>`,
    `<ul>${times(24, (i, title, text) => `<li><a href="/c${i}">${title}</a><p>${text}</p></li>`)}</ul>`,
  ],
};

const behind = (html, part) => {
  const at = Math.max(html.lastIndexOf('</article>'), html.lastIndexOf('</main>'));
  const place = at > 0 ? at : html.lastIndexOf('</body>');
  return html.slice(0, place) + part + html.slice(place);
};
const before = (html, part) => {
  const at = html.search(/<h1/i);
  const place = at > 0 ? at : html.search(/<body[^>]*>/i) + 6;
  return html.slice(0, place) + part + html.slice(place);
};

const HARDER = {
  'as they are': ({ page }) => page,
  short: ({ short }) => short,
  'short, comments behind': ({ short, n }) => short && { ...short, html: behind(short.html, FORMS.comments[n % 2]) },
  'short, teasers behind': ({ short, n }) => short && { ...short, html: behind(short.html, FORMS.teasers[n % 2]) },
  'short, teasers before': ({ short, n }) => short && { ...short, html: before(short.html, FORMS.teasers[n % 2]) },
  'without classes': ({ page }) => ({ ...page, html: page.html.replace(/\s(?:class|id)=(?:"[^"]*"|'[^']*')/gi, '') }),
  'line breaks alone': ({ page }) => ({
    ...page,
    html: page.html.replace(/<p(?:\s[^>]*)?>/gi, '').replace(/<\/p>/gi, '<br><br>'),
  }),
};

const file = process.argv[2];
if (!file) throw new Error('usage: node bench/extract.mjs SET.json');
const { rows } = JSON.parse(await readFile(file, 'utf8'));
const scores = Object.fromEntries(Object.keys(HARDER).map((name) => [name, []]));
let milliseconds = 0;
for (const [n, row] of rows.filter(({ text }) => text).entries()) {
  const bytes = await readFile(path.join(path.dirname(file), row.html));
  const page = { html: (row.html.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), text: row.text };
  const short = shorten(page.html, page.text, 5);
  for (const [name, make] of Object.entries(HARDER)) {
    const made = make({ page, short, n });
    if (!made) continue;
    const start = performance.now();
    const { article } = await readArticle(Buffer.from(made.html), { format: 'html', url: row.url });
    if (made === page) milliseconds += performance.now() - start;
    scores[name].push(f1(made.text, article.text));
  }
}
for (const [name, all] of Object.entries(scores)) {
  const mean = all.reduce((a, b) => a + b, 0) / (all.length || 1);
  console.log(`${name.padEnd(24)} F1 ${mean.toFixed(3)}  pages ${all.length}`);
}
console.log(`${(milliseconds / rows.length).toFixed(1)} ms a page`);
