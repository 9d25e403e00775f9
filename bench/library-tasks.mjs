/** The folder of an invented library and the name of a task → its milliseconds and peak memory, as JSON; one process a task. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { addArticles } from '../dist/library/add/add-articles.js';
import { listArticles } from '../dist/library/list-articles.js';
import { loadLibrary } from '../dist/library/load-library.js';
import { themeCoverage } from '../dist/library/theme-coverage.js';
import { selectArticles } from '../dist/selection/select-articles.js';
import { EXAMPLES, NEWEST } from './invent-library.mjs';

export const foldersOf = (root) => ({
  articles: path.join(root, 'articles'),
  themes: path.join(EXAMPLES, 'themes'),
  data: path.join(root, 'data'),
});

const TIME = { date: '2026-11-20', lastEdition: '2026-11-13T08:00:00Z' };
const SELECT = { themes: [], articles: [], exclude: [], search: null, sources: [], since: null, until: null };
const briefOf = (select) => ({ name: 'bench', select: { ...SELECT, limit: 12, ...select } });

const inLibrary = (work) => async (root) => {
  const library = await loadLibrary(foldersOf(root));
  try {
    return work(library);
  } finally {
    library.close();
  }
};
const search = (query) => inLibrary((library) => `${library.search(query).ids.length} hits`);
const select = (rule) =>
  inLibrary((library) => `${selectArticles(briefOf(rule(library)), library, TIME).selection.chosen.length} chosen`);

/** Each opens the library as a command does, in a process that has just begun. */
export const tasks = {
  index: inLibrary(() => ''),
  'index, stopped half-way': async (root) => {
    const stop = new AbortController();
    let at = 0;
    const onProgress = (done, total) => {
      at = done;
      if (done * 2 >= total) stop.abort();
    };
    await loadLibrary(foldersOf(root), { onProgress, signal: stop.signal }).catch(() => undefined);
    return `${at} done`;
  },
  open: inLibrary(() => ''),
  'list: newest 20': inLibrary(
    (library) => `${listArticles(library, null, { sort: 'added', limit: 20 }).articles.length} rows`,
  ),
  'search: rare word': search('marnorpen'),
  'search: frequent word': search('ceasefire'),
  'search: frequent word, list of 20': inLibrary(
    (library) => `${listArticles(library, 'ceasefire', { limit: 20 }).articles.length} rows`,
  ),
  'search: phrase': search('"peace talks"'),
  'search: (a OR b) NOT c, fields': search('(nuclear OR missiles) NOT truce site:ros-times since:2026-06'),
  'search: theme:': search('theme:sanctions'),
  'select: a theme, last 7 days': select(() => ({ themes: ['ceasefire'], since: { kind: 'days', days: 7 } })),
  'select: 4 themes, all time': select((library) => ({ themes: library.themes.map((t) => t.slug) })),
  themes: inLibrary((library) => `${themeCoverage(library).reduce((n, t) => n + t.caught.length, 0)} caught`),
  'add one file': async (root) => {
    const file = path.join(root, 'new.txt');
    const word = `${process.pid}-${Date.now()}`;
    writeFileSync(
      file,
      `A new article ${word}\n\n${`The ferry ${word} sails on Monday, the council said. `.repeat(20)}`,
    );
    const report = await addArticles([file], { folders: foldersOf(root), now: new Date(NEWEST) });
    return report.files[0].action;
  },
};

async function measure(root, name) {
  const start = performance.now();
  const note = await tasks[name](root);
  const { user, system } = process.cpuUsage();
  return {
    ms: performance.now() - start,
    cpu: (user + system) / 1000,
    note,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

if (process.argv[1] === import.meta.filename) {
  const [, , root, name] = process.argv;
  console.log(JSON.stringify(await measure(root, name)));
}
