/**
 * What each further brief costs one process: `build --all` of one eight-page brief against that of several, in turn, over a
 * shared library of invented articles that is indexed and analysed before; beside it one more print of such a page by a
 * browser that runs already. See bench/README.md.
 * Usage: npm run build && node bench/many.mjs [--briefs 8] [--rounds 5] [--articles 18]
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../dist/print/open-printer.js';
import { inventLibrary } from './invent-library.mjs';

const { values } = parseArgs({
  options: {
    briefs: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '18' },
  },
});
const [more, rounds, each] = [values.briefs, values.rounds, values.articles].map(Number);
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-many-'));
const inside = (...parts) => path.join(folder, ...parts);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function build(...args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const command = [path.join(root, 'bin/briefpress.js'), 'build', '--date', '2026-11-20', ...args];
    const child = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.once('exit', (code) =>
      code > 1 ? reject(new Error(`ended with ${code}`)) : resolve({ ms: performance.now() - start, said }),
    );
  });
}

/** Every brief has articles of its own. */
function makeWorkspace() {
  cpSync(path.join(root, 'library'), inside('library'), { recursive: true });
  inventLibrary(inside('library/articles'), (more + 1) * each);
  for (const name of ['briefs', 'aside']) mkdirSync(inside(name));
  for (let n = 0; n <= more; n += 1) {
    const articles = Array.from({ length: each }, (_, i) => `article-${n * each + i}`).join(', ');
    const select = `select:\n  themes: [ceasefire, sanctions, security-guarantees]\n  articles: [${articles}]\n  limit: ${each}`;
    const head = `title: Brief number ${n}\ntemplate: digest\n${select}\nlengths:\n  summary: 12\n  per-theme: 8\n  timeline: 20\n  per-article: 5`;
    writeFileSync(inside('briefs', `brief-${n}.md`), `---\n${head}\n---\nOne of many.\n`);
  }
}

const others = () => Array.from({ length: more }, (_, i) => `brief-${i + 1}.md`);
const move = (from, to) => others().forEach((name) => void renameSync(inside(from, name), inside(to, name)));

try {
  makeWorkspace();
  // Indexes and analyses everything, and lets each page be known as it was laid out last.
  const { said } = await build('--all', '--json');
  const pages = [...said.matchAll(/"pages": (\d+)/g)].map(([, count]) => Number(count));
  await build('brief-0', '--to', 'html', '--out', inside('html'));
  const name = readdirSync(inside('html')).find((file) => file.endsWith('.html'));
  const html = readFileSync(inside('html', name), 'utf8');
  const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 });
  const bare = async () => {
    const start = performance.now();
    await printer.print(html);
    return performance.now() - start;
  };
  for (let i = 0; i < 5; i += 1) await bare();
  const further = [];
  for (let i = 0; i < rounds; i += 1) {
    move('briefs', 'aside');
    const one = await build('--all');
    const print = await bare();
    move('aside', 'briefs');
    const all = await build('--all');
    further.push({ one: one.ms, all: all.ms, each: (all.ms - one.ms) / more, print });
  }
  await printer.close();
  const middle = (key) => Math.round(median(further.map((round) => round[key])));
  const result = {
    pages: `${Math.min(...pages)}–${Math.max(...pages)}`,
    oneMs: middle('one'),
    allMs: middle('all'),
    perFurtherBriefMs: middle('each'),
    barePrintMs: middle('print'),
    ratioToBarePrint: Number(median(further.map((round) => round.each / round.print)).toFixed(2)),
    briefs: more,
    rounds,
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
