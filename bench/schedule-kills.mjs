/**
 * Real "schedule due" processes, killed (SIGKILL) at random moments: node bench/schedule-kills.mjs [KILLS] [--print]
 *
 * A daily brief, a day after the other. On each day the process is killed once or several times, then left to end. With
 * --print a browser prints; without, a stand-in does, which takes a moment and gives the bytes of a small file. After all
 * of it, or of what there was when it is stopped with Ctrl-C, the ledger and the files are held against each other. Needs "npm run build". Prints the counts as JSON; exits 1
 * where anything is wrong.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const DAY = 86_400_000;
const BEGIN = Date.parse('2025-01-01T12:00:00Z');
const dist = (file) => import(pathToFileURL(path.resolve(import.meta.dirname, '../dist', file)).href);

if (process.argv[2] === '--child') await child(process.argv[3], Number(process.argv[4]), process.argv[5] === 'print');
else await main(Number(process.argv.find((arg) => /^\d+$/.test(arg)) ?? 200), process.argv.includes('--print'));

/** One "schedule due" at a moment. */
async function child(folder, time, prints) {
  // A terminal's Ctrl-C goes to the whole group; this process is left to end.
  process.on('SIGINT', () => undefined);
  const { openWorkspace, scheduleDue } = await dist('index.js');
  const { workspace } = await openWorkspace(folder);
  const begun = performance.now();
  const print = async ({ hash }) => {
    await pause(60);
    return { bytes: Buffer.from(`%PDF-1.7 ${hash}`), pages: 1, diagnostics: [] };
  };
  const world = {
    now: () => new Date(time + performance.now() - begun),
    env: process.env,
    progress: () => undefined,
    ...(prints ? {} : { print }),
    afterIssue: async ({ edition }) => {
      await pause(20);
      appendFileSync(path.join(folder, 'handed.log'), `${edition.number}\n`);
      await pause(20);
      return [];
    },
  };
  const { exit } = await scheduleDue(workspace, world);
  process.exitCode = exit;
}

async function main(kills, prints) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-kills-'));
  for (const name of ['briefs', 'library/articles', 'library/themes'])
    mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'briefpress.yaml'), 'timezone: UTC\n');
  const front = 'title: Daily\nselect: { since: last-edition }\nschedule: { at: daily at 07:00, catch-up: all }';
  writeFileSync(path.join(folder, 'briefs/daily.md'), `---\n${front}\n---\n`);
  const random = randomFrom(20_250_301);
  let [day, killed, ended] = [0, 0, 0];
  await runOnce(folder, BEGIN, prints, null);
  let usual = 1500;
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  while (killed < kills && !stopped) {
    day += 1;
    const time = BEGIN + (day - 1) * DAY + 19.1 * 3_600_000;
    writeArticle(folder, day, time - 3_600_000);
    for (let left = 1 + Math.floor(random() * 3); left > 0 && killed < kills; left--) {
      const code = await runOnce(folder, time, prints, usual * (0.3 + random() * 0.75));
      if (code === 'SIGKILL') killed += 1;
      else ended += 1;
    }
    const begun = performance.now();
    const code = await runOnce(folder, time, prints, null);
    if (code !== 0) throw new Error(`a run that was left alone ended with ${code}`);
    // A run that finds its work done is short: the longest of late is how long one takes.
    usual = Math.max(usual * 0.98, performance.now() - begun);
    if (day % 10 === 0) process.stderr.write(`day ${day}: ${killed} killed\n`);
  }
  const faults = await faultsIn(folder, day);
  const handed = readFileSync(path.join(folder, 'handed.log'), 'utf8').trim().split('\n');
  const counts = { printing: prints ? 'browser' : 'stand-in', days: day, killed, endedBefore: ended };
  const attempts = await attemptsIn(folder);
  console.log(
    JSON.stringify({ ...counts, ...attempts, handedOnTwice: handed.length - new Set(handed).size, faults }, null, 2),
  );
  if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
  else process.exitCode = 1;
}

async function runOnce(folder, time, prints, after) {
  const argv = [import.meta.filename, '--child', folder, String(time), prints ? 'print' : 'fake'];
  const running = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  const timer = after === null ? null : setTimeout(() => running.kill('SIGKILL'), after);
  const [code, signal] = await once(running, 'exit');
  clearTimeout(timer ?? undefined);
  return code ?? signal;
}

function writeArticle(folder, day, added) {
  const words = Array.from({ length: 9 }, (_, i) => `word${day}x${i}`).join(' ');
  const text = `The council of town ${day} said on Monday that it will open ${day + 20} new gardens near the ${words}.`;
  const head = `title: Report ${day}\nsite: Site ${day % 4}\nlang: en\nadded: ${new Date(added).toISOString()}`;
  writeFileSync(path.join(folder, 'library/articles', `report-${day}.md`), `---\n${head}\n---\n\n${text}\n`);
}

/** Everything that does not hold. */
async function faultsIn(folder, days) {
  const { listEditions, openWorkspace } = await dist('index.js');
  const { workspace } = await openWorkspace(folder);
  const { editions } = await listEditions(workspace, null);
  const faults = [];
  const expect = (right, fault) => right || faults.push(fault);
  expect(editions.length === days, `${editions.length} editions of ${days} days`);
  for (const [i, { number, revision, slot, covers, file, pdfHash }] of editions.entries()) {
    const date = new Date(BEGIN + (i + 1) * DAY).toISOString().slice(0, 10);
    expect(number === i + 1 && revision === 1, `No ${number}, revision ${revision}, stands at ${i + 1}`);
    expect(slot.startsWith(`${date}T07:00:00`), `No ${number} is of ${slot}, not of ${date}`);
    expect(covers.from === (editions[i - 1]?.covers.until ?? null), `the window of No ${number} is apart`);
    expect(
      existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === pdfHash,
      `${file} is torn`,
    );
  }
  const told = editions.flatMap(({ articles, copies }) => [...articles, ...copies]);
  expect(told.length === days && new Set(told).size === days, `${told.length} articles are printed, of ${days}`);
  const names = readdirSync(path.join(folder, 'output'), { recursive: true, encoding: 'utf8' });
  const known = new Set(
    editions.flatMap(({ path: pdf, editionPath }) => [pdf, editionPath].map((one) => one.slice('output/'.length))),
  );
  for (const name of names) expect(!/\.\w+$/.test(name) || known.has(name), `${name} is nobody's`);
  const handed = new Set(readFileSync(path.join(folder, 'handed.log'), 'utf8').trim().split('\n'));
  for (const { number } of editions) expect(handed.has(String(number)), `No ${number} was never handed on`);
  return faults;
}

/** How the kills were spread: attempts that were begun and never ended, and those that were. */
async function attemptsIn(folder) {
  const { openLedger } = await dist('schedule/open-ledger.js');
  const ledger = await openLedger(path.join(folder, '.briefpress/ledger.sqlite'));
  const all = ledger.issued(null).flatMap(({ brief, slot }) => ledger.slots.attempts(brief, slot));
  const intended = ledger.intended(null).length;
  ledger.close();
  const killedInside = all.filter(({ outcome }) => outcome === 'begun').length;
  return { attempts: all.length, killedInAttempt: killedInside, leftIntended: intended };
}

/** Park and Miller 1988. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
