/**
 * Cold `build` of a brief against bare prints of the same final HTML by the same browser, without any library and by
 * Puppeteer: whole processes in alternating order, the median of their ratios, and the peak memory of process trees. See bench/README.md.
 * With --anew each build composes its edition, as after a change of the library.
 * Usage: npm run build && node bench/print.mjs [--pairs 7] [--brief weekly-briefing] [--anew]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '7' },
    brief: { type: 'string', default: 'weekly-briefing' },
    anew: { type: 'boolean', default: false },
  },
});
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'));

/** Proportional set sizes (kB) of a process and all below it; zero where there is no /proc. */
function treeMemory(pid) {
  const kB = (file, key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  try {
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return kB(`/proc/${pid}/smaps_rollup`, 'Pss') + below.reduce((sum, child) => sum + treeMemory(child), 0);
  } catch {
    return 0;
  }
}

function run(args, watch) {
  if (values.anew) rmSync(path.join(root, '.briefpress/made'), { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const timer = watch ? setInterval(() => (memory = Math.max(memory, treeMemory(child.pid))), 10) : undefined;
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ time: performance.now() - start, memory });
      else reject(new Error(`${args.join(' ')} ended with code ${code}`));
    });
  });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const findFile = (ending) =>
  path.join(
    folder,
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith(ending)),
  );

try {
  const build = (to) => ['bin/briefpress.js', 'build', values.brief, '--to', to, '--out', folder];
  await run(build('html'), false);
  const html = findFile('.html');
  const { openPrinter } = await import('../dist/print/open-printer.js');
  const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 });
  await printer.close();
  const bare = ['bench/bare-print.mjs', printer.browser.path, html, path.join(folder, 'bare.pdf')];
  const puppeteer = ['bench/bare-puppeteer.mjs', printer.browser.path, html, path.join(folder, 'puppeteer.pdf')];
  await run(bare, false);
  await run(puppeteer, false);
  await run(build('pdf'), false);

  const rounds = [];
  const runs = { bare, puppeteer, build: build('pdf') };
  for (let i = 0; i < Number(values.pairs); i += 1) {
    const names = i % 2 === 0 ? ['bare', 'puppeteer', 'build'] : ['build', 'puppeteer', 'bare'];
    const round = {};
    for (const name of names) round[name] = (await run(runs[name], false)).time;
    rounds.push(round);
  }
  const memory = { bare: (await run(bare, true)).memory, build: (await run(build('pdf'), true)).memory };
  const middle = (name) => Math.round(median(rounds.map((round) => round[name])));
  const ratioTo = (name) => Number(median(rounds.map((round) => round.build / round[name])).toFixed(2));
  const result = {
    bareMs: middle('bare'),
    puppeteerMs: middle('puppeteer'),
    buildMs: middle('build'),
    ratioToBare: ratioTo('bare'),
    ratioToPuppeteer: ratioTo('puppeteer'),
    bareMB: Math.round(memory.bare / 1024),
    buildMB: Math.round(memory.build / 1024),
    rounds: rounds.length,
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
