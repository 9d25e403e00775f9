/**
 * A library of N articles in a temporary folder → how fast it is indexed, opened, searched, selected from and added to,
 * and how much memory that takes. Each task is a process of its own; figures are medians.
 *
 *     npm run build && node bench/library.mjs [N, default 10000] [--in FOLDER, kept and used again]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inventLibrary } from './invent-library.mjs';
import { foldersOf, tasks } from './library-tasks.mjs';

const RUNS = 5;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
const COUNT = Number(positionals[0] ?? 10_000);

const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function runTask(root, name) {
  const start = performance.now();
  const out = execFileSync(process.execPath, [path.join(import.meta.dirname, 'library-tasks.mjs'), root, name]);
  return { ...JSON.parse(String(out)), process: performance.now() - start };
}

function tell(what, { ms, process, peak, note }) {
  const [work, whole] = [ms, process].map((n) => `${n.toFixed(0)} ms`.padStart(10));
  console.log(`${what.padEnd(36)}${work}${whole}${megabytes(peak).padStart(9)}  ${note}`);
}

const rate = (count, ms) => `${Math.round((count / ms) * 1000)} articles/s`;

function measureIndex(root) {
  const { data } = foldersOf(root);
  rmSync(data, { recursive: true, force: true });
  const half = runTask(root, 'index, stopped half-way');
  tell('index, stopped half-way', { ...half, note: `${half.note}, ${rate(Number.parseInt(half.note, 10), half.ms)}` });
  tell('index, continued', runTask(root, 'index'));
  rmSync(data, { recursive: true, force: true });
  const whole = runTask(root, 'index');
  const size = megabytes(statSync(path.join(data, 'index.sqlite')).size);
  tell('index', { ...whole, note: `${rate(COUNT, whole.ms)}, ${size} on disk` });
}

function measureTask(root, name) {
  const runs = Array.from({ length: RUNS }, () => runTask(root, name));
  const [first, ...others] = runs;
  const of = (key) => median(others.map((run) => run[key]));
  if (first.ms > 1.5 * of('ms')) tell(`${name} (first time)`, first);
  tell(name, { ms: of('ms'), process: of('process'), peak: of('peak'), note: first.note });
}

const root = values.in ?? mkdtempSync(path.join(tmpdir(), 'briefpress-bench-'));
try {
  console.log(`${COUNT} articles, Node ${process.version}; work, whole process, peak memory`);
  if (!existsSync(foldersOf(root).articles)) inventLibrary(foldersOf(root).articles, COUNT);
  measureIndex(root);
  for (const name of Object.keys(tasks).filter((task) => !task.startsWith('index'))) measureTask(root, name);
} finally {
  if (values.in === undefined) rmSync(root, { recursive: true, force: true });
}
