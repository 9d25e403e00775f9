/**
 * Kills "briefpress deliver" at random moments and looks whether anything was lost:
 *   node bench/delivery-kills.mjs [KILLS] [SEED] [--issue]
 * With --issue, every other run that is killed is "briefpress build --issue --deliver", with a real browser.
 *
 * Editions of an invented workspace are queued for a folder and a few readers; a mail server on the loopback counts what it
 * gets, slowly, so that kills fall into sending too. Every run is killed (SIGKILL) until so many were; then one runs to its
 * end. Afterwards each reader must have each edition, whatever came twice must be the same message to the byte, and every file
 * of the folder must be whole. Needs "npm run build".
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { parseEdition } from '../dist/edition/parse-edition.js';
import { queueDeliveries } from '../dist/pipeline/deliver/queue-deliveries.js';
import { issueBrief } from '../dist/pipeline/issue/issue-brief.js';
import { dueOn } from '../dist/pipeline/ledger-of.js';
import { readBrief } from '../dist/pipeline/read-brief.js';
import { openWorkspace } from '../dist/workspace/open-workspace.js';

const [kills_ = '60', seed_ = '1'] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const WANTED = Number(kills_);
const ISSUING = process.argv.includes('--issue');
const BIN = path.resolve(import.meta.dirname, '../bin/briefpress.js');
const READERS = ['ann', 'bob', 'cid', 'dee', 'eve'].map((name) => `${name}@example.org`);

/** Mulberry32: the same seed, the same moments. */
let seed = Number(seed_);
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-kills-'));
const inside = (...parts) => path.join(folder, ...parts);

/** Every message as it came: whether its answer went out is told by the log of the client alone. */
const received = [];
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onMailFrom: (_address, _session, done) => void sleep(random() * 30).then(() => done()),
  onRcptTo: (_address, _session, done) => void sleep(random() * 30).then(() => done()),
  onData: async (stream, session, done) => {
    const pieces = [];
    try {
      for await (const piece of stream) pieces.push(piece);
    } catch {
      // Its sender was killed in the middle of the message: that is no message.
      return;
    }
    const bytes = Buffer.concat(pieces);
    const id = /^Message-ID: (.*)\r$/im.exec(bytes.toString('latin1'))?.[1] ?? '';
    received.push({ id, to: session.envelope.rcptTo.map(({ address }) => address).join(), hash: hash(bytes) });
    await sleep(random() * 60);
    done();
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const { port } = server.server.address();

for (const name of ['briefs', 'library/articles', 'library/themes']) mkdirSync(inside(name), { recursive: true });
writeFileSync(
  inside('briefpress.yaml'),
  `timezone: UTC\nmail: { from: briefing@example.org, host: 127.0.0.1, port: ${port}, security: none }\n`,
);
writeFileSync(
  inside('briefs/quays.md'),
  `---\ntitle: The quays\nselect: { themes: [quays] }\ndeliver:\n  - folder: handouts\n  - email: [${READERS}]\n---\n`,
);
writeFileSync(inside('library/themes/quays.md'), '---\ntitle: The quays\nterms: [quay, quays]\n---\n');
writeFileSync(
  inside('library/articles/quays.md'),
  `---\ntitle: Quays rise\nsite: Harbour Times\npublished: 2025-01-02\nadded: 2025-01-03\nlang: en\n---\n
The city council voted on Tuesday to raise the old quays by half a metre before the winter storms.\n
About 1,400 boats use the quays on a working day, and their owners have asked for a second crane.\n`,
);

const { workspace } = await openWorkspace(folder);
const { brief } = await readBrief(workspace, 'quays');
const keys = [];
async function issueOne(n) {
  const world = { now: () => new Date(Date.UTC(2025, 0, 6 + n, 8)), env: {}, progress: () => undefined };
  const due = dueOn(brief, world.now().toISOString().slice(0, 10), workspace, world.now());
  const pdf = Buffer.from(`%PDF-1.7 ${n} ${'x'.repeat(200_000)}`);
  const print = () => Promise.resolve({ bytes: pdf, pages: 1, diagnostics: [] });
  const { edition } = await issueBrief(workspace, brief, due, world, print);
  const key = { brief: 'quays', number: edition.number, revision: edition.revision };
  await queueDeliveries(workspace, key, world);
  keys.push(key);
}

const command = (...args) => spawn(process.execPath, [BIN, ...args], { cwd: folder, stdio: 'ignore' });
const deliver = () => command('deliver');
/** The day after the last that was tried. */
let day = 0;
const issueAndDeliver = () =>
  command(
    'build',
    'quays',
    '--issue',
    '--deliver',
    '--date',
    new Date(Date.UTC(2025, 0, 7 + day++)).toISOString().slice(0, 10),
  );
const endOf = async (child) => (await once(child, 'exit'))[0];
async function answerOf(...args) {
  const child = spawn(process.execPath, [BIN, ...args, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const piece of child.stdout) text += piece;
  return JSON.parse(text);
}
const outbox = async () => (await answerOf('outbox')).deliveries;

// How long runs take here, so that kills fall all over them.
async function timeOf(start) {
  const began = performance.now();
  await endOf(start());
  return performance.now() - began;
}
await issueOne(0);
const usual = await timeOf(deliver);
const usualIssue = ISSUING ? await timeOf(issueAndDeliver) : 0;

let kills = 0;
let ended = 0;
let runs = 0;
while (kills < WANTED) {
  // Never without work: whatever is left over goes on, and an edition more comes in when little is.
  const issues = runs++ % 2 === 0;
  if (issues && !ISSUING) await issueOne(keys.length);
  const child = issues && ISSUING ? issueAndDeliver() : deliver();
  const length = issues && ISSUING ? usualIssue : usual;
  const timer = setTimeout(() => child.kill('SIGKILL'), length * (0.25 + random() * 0.8));
  if ((await endOf(child)) === null) kills++;
  else ended++;
  clearTimeout(timer);
}
for (let i = 0; i < 5 && (await outbox()).some(({ state }) => state !== 'sent'); i++) await endOf(deliver());

const faults = [];
const { editions } = await answerOf('editions');
if (editions.some(({ number }, i) => number !== i + 1)) faults.push('the numbers of the editions have gaps');
const deliveries = await outbox();
const expected = editions.length * (READERS.length + 1);
if (deliveries.length !== expected) faults.push(`${deliveries.length} deliveries instead of ${expected}`);
for (const { id, state, reason } of deliveries)
  if (state !== 'sent') faults.push(`delivery ${id} is ${state}: ${reason}`);

const byReader = new Map();
for (const one of received) byReader.set(`${one.id} ${one.to}`, [...(byReader.get(`${one.id} ${one.to}`) ?? []), one]);
let repeats = 0;
for (const [name, copies] of byReader) {
  repeats += copies.length - 1;
  if (new Set(copies.map((copy) => copy.hash)).size > 1) faults.push(`copies of ${name} differ`);
}
if (byReader.size !== editions.length * READERS.length)
  faults.push(`${byReader.size} different messages instead of ${editions.length * READERS.length}`);
for (const delivery of deliveries.filter(({ channel }) => channel === 'email'))
  if (!byReader.has(`<${delivery.key}@example.org> ${delivery.recipient}`))
    faults.push(`delivery ${delivery.id} is lost`);
const repeated = deliveries.filter(({ attempts, channel }) => channel === 'email' && attempts > 1).length;

const names = existsSync(inside('handouts')) ? readdirSync(inside('handouts')) : [];
if (names.some((name) => name.endsWith('.tmp'))) faults.push('a torn file is left');
const list = JSON.parse(readFileSync(inside('handouts/editions.json'), 'utf8'));
if (list.editions.length !== editions.length)
  faults.push(`the folder lists ${list.editions.length} of ${editions.length}`);
for (const { file, sha256 } of list.editions)
  if (hash(readFileSync(inside('handouts', file))) !== sha256) faults.push(`${file} is torn`);
if (hash(readFileSync(inside('handouts/latest.pdf'))) !== list.editions.at(-1).sha256) faults.push('latest.pdf is not');
if (!readFileSync(inside('handouts/feed.xml'), 'utf8').endsWith('</feed>\n')) faults.push('the feed is torn');
parseEdition(readFileSync(inside('output/quays/2025-01-06/quays-2025-01-06-no1.edition.json'), 'utf8'), 'edition.json');

console.log(
  `${kills} kills, ${ended} runs that ended first; ${editions.length} editions, ${deliveries.length} deliveries, ` +
    `${received.length} messages: ${byReader.size} different, ${repeats} repeats (all the same to the byte: ` +
    `${!faults.some((fault) => fault.includes('differ'))}); ${repeated} readers were tried more than once.`,
);
for (const fault of faults) console.log(`FAULT: ${fault}`);
if (faults.length === 0) console.log('Nothing is lost, nothing invented, no torn file.');
server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(faults.length === 0 ? 0 : 1);
