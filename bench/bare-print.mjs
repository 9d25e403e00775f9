/**
 * An HTML file and an executable → its PDF, by the shortest way there is: start the browser, set the page, print, end.
 * No library, no search, nothing checked or finished: what bench/print.mjs measures against. (The bundled headless
 * shell has no --print-to-pdf of its own: its build leaves out the command's resources, and it waits for ever.)
 * Usage: node bench/bare-print.mjs BROWSER FILE.html FILE.pdf
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [browser, from, to] = process.argv.slice(2);
const profile = mkdtempSync(path.join(os.tmpdir(), 'bare-print-'));
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
const child = spawn(browser, [...flags, 'about:blank'], {
  detached: true,
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
});
const waiting = new Map();
const events = new Map();
let pending = Buffer.alloc(0);
child.stdio[4].on('data', (chunk) => {
  pending = Buffer.concat([pending, chunk]);
  for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0)) {
    const message = JSON.parse(pending.toString('utf8', 0, end));
    pending = pending.subarray(end + 1);
    if (message.id) waiting.get(message.id)(message.result);
    else events.get(message.method)?.();
  }
});
let id = 0;
const send = (method, params = {}, sessionId = undefined) =>
  new Promise((resolve) => {
    waiting.set(++id, resolve);
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });

const { targetInfos } = await send('Target.getTargets');
const { targetId } = targetInfos.find(({ type }) => type === 'page');
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
const loaded = new Promise((resolve) => events.set('Page.loadEventFired', resolve));
const [{ frameTree }] = await Promise.all([
  send('Page.getFrameTree', {}, sessionId),
  send('Page.enable', {}, sessionId),
]);
const html = readFileSync(from, 'utf8');
await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
await loaded;
const how = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true };
const { data } = await send('Page.printToPDF', how, sessionId);
writeFileSync(to, Buffer.from(data, 'base64'));
process.kill(-child.pid, 'SIGKILL');
child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
