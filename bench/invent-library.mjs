/** A number and the example library → that many article files, recombined from its paragraphs; the same in every run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatArticleFile, parseArticleFile } from '../dist/library/article-file.js';

export const EXAMPLES = path.resolve(import.meta.dirname, '../library');
export const NEWEST = Date.parse('2026-11-20T08:00:00Z');
const DAY = 86_400_000;
const SYLLABLES = 'ba de fi go lu mar nor pen qui ros sta tel ven wim xan yor zel'.split(' ');

/** xorshift32. */
function randomFrom(start) {
  let seed = start;
  return (below) => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return (seed >>> 0) % below;
  };
}

function readParagraphs() {
  const folder = path.join(EXAMPLES, 'articles');
  return readdirSync(folder).flatMap((name) => {
    const { article } = parseArticleFile(readFileSync(path.join(folder, name), 'utf8'), name);
    return article ? article.blocks.map((b) => article.text.slice(b.start, b.end)) : [];
  });
}

/** Names that occur seldom let the vocabulary grow with the library, as a real one's does. */
function inventor(paragraphs) {
  const random = randomFrom(42);
  const pick = (list) => list[random(list.length)];
  const name = () => Array.from({ length: 2 + random(3) }, () => pick(SYLLABLES)).join('');
  const textOf = () => [
    ...Array.from({ length: 5 + random(6) }, () => pick(paragraphs)),
    `The report from ${name()} was signed by ${name()} ${name()}.`,
  ];
  return (i) => {
    const { text, blocks } = joinParagraphs(textOf());
    const added = new Date(NEWEST - random(1000) * DAY - i).toISOString();
    const site = `${pick(SYLLABLES)}-times.example`;
    return {
      id: `article-${i}`,
      title: `${pick(paragraphs).split(' ').slice(0, 7).join(' ')} ${name()}`,
      byline: [`${name()} ${name()}`],
      site,
      url: `https://${site}/${i}`,
      published: added.slice(0, 10),
      added,
      lang: 'en',
      tags: [pick(['war', 'peace', 'energy', 'trade'])],
      themes: random(20) === 0 ? ['ceasefire'] : [],
      copies: [],
      guessed: [],
      text,
      blocks,
    };
  };
}

function joinParagraphs(parts) {
  let at = 0;
  const blocks = parts.map((part) => {
    const start = at;
    at += part.length + 2;
    return { kind: 'paragraph', level: 0, start, end: start + part.length };
  });
  return { text: parts.join('\n\n'), blocks };
}

export function inventLibrary(folder, count) {
  mkdirSync(folder, { recursive: true });
  const invent = inventor(readParagraphs());
  for (let i = 0; i < count; i++) {
    const article = invent(i);
    writeFileSync(path.join(folder, `${article.id}.md`), formatArticleFile(article));
  }
}
