/**
 * From a save to the new page: `preview` and `build --watch` of a brief, a style, a template and the brief saved in turn, and
 * what each further brief costs `build --all`; all beside one print of the same page by a browser that runs already, made
 * just before each. See bench/README.md.
 * Usage: npm run build && node bench/preview.mjs [--saves 10] [--brief weekly-briefing]
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../dist/print/open-printer.js';

const { values } = parseArgs({
  options: { saves: { type: 'string', default: '10' }, brief: { type: 'string', default: 'weekly-briefing' } },
});
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-preview-'));
const inside = (...parts) => path.join(folder, ...parts);
const command = path.join(root, 'bin/briefpress.js');
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function run(...args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (code) =>
      code > 1 ? reject(new Error(`ended with ${code}`)) : resolve(performance.now() - start),
    );
  });
}

/** A workspace of its own, so that nothing here is written to: the brief, a template and a style that it uses. */
async function makeWorkspace() {
  for (const name of ['library', 'briefs']) cpSync(path.join(root, name), inside(name), { recursive: true });
  const text = readFileSync(path.join(root, 'briefs', `${values.brief}.md`), 'utf8');
  const brief = inside('briefs', `${values.brief}.md`);
  rmSync(inside('briefs'), { recursive: true });
  mkdirSync(inside('briefs'));
  const template = /^template: *(\S+)/m.exec(text)?.[1] ?? 'briefing';
  writeFileSync(
    brief,
    text.replace(/^template: .*\n|^style: .*\n/gm, '').replace(/^title:/m, 'template: mine\nstyle: house\ntitle:'),
  );
  await run('new', '--template', 'mine', '--from', template);
  await run('new', '--style', 'house');
  return { brief, template: inside('templates/mine.hbs'), style: inside('styles/house.css') };
}

/** What a designer does: each save is another one. The brief's edits change what is printed. */
const edits = {
  style: (text, i) => text.replace(/\n?\/\* save .*|$/s, `\n/* save */ :root { --accent: #${String(100 + i)}; }\n`),
  template: (text, i) => text.replace(/(<p class="saved">.*<\/p>)?\n?<\/main>/, `<p class="saved">${i}</p>\n</main>`),
  brief: (text, i) => text.replace(/^(title: .*?)(?: save \d+)?$/m, `$1 save ${i}`),
};

/** Calls back with each state that the preview sends. */
async function listen(address, onState) {
  let text = '';
  for await (const chunk of (await fetch(`${address}events`)).body) {
    text += Buffer.from(chunk).toString('utf8');
    const events = text.split('\n\n');
    text = events.pop();
    for (const event of events) onState(JSON.parse(/^data: (.*)$/m.exec(event)[1]));
  }
}

const lines = (stream, onLine) => {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    const whole = text.split('\n');
    text = whole.pop();
    for (const line of whole) onLine(line);
  });
};

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

/** Saves, and the times until a page was shown and until it was sure. */
async function timePreview(files, bare) {
  const child = spawn(process.execPath, [command, 'preview', values.brief], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let shown = 0;
  let wake = () => undefined;
  let last = null;
  lines(child.stdout, (address) => {
    listen(address, (state) => {
      if (state.version !== last?.version) shown = performance.now();
      last = state;
      wake();
    }).catch(() => undefined);
  });
  const until = (wanted) =>
    new Promise((resolve) => {
      wake = () => last && wanted(last) && resolve(last);
      wake();
    });
  await until(({ version, busy }) => version > 0 && !busy);
  const times = {};
  for (let i = -2; i < Number(values.saves); i += 1) {
    for (const [name, edit] of Object.entries(edits)) {
      const print = await bare();
      const { version } = last;
      const text = edit(readFileSync(files[name], 'utf8'), i + 10);
      const start = performance.now();
      writeFileSync(files[name], text);
      const first = new Promise((resolve) =>
        until((state) => state.version > version).then(() => resolve(shown - start)),
      );
      const firstMs = await first;
      const done = await until(({ busy }) => !busy);
      const sureMs = performance.now() - start;
      if (done.problems.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(done.problems));
      // The first saves of each kind warm it.
      if (i >= 0) times[name] = [...(times[name] ?? []), { firstMs, sureMs, print, pages: done.pages }];
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
  child.kill('SIGINT');
  await ended(child);
  return times;
}

async function timeWatch(files, bare) {
  const args = [command, 'build', values.brief, '--watch'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let wake = () => undefined;
  const watching = new Promise((resolve) => lines(child.stderr, (line) => line.startsWith('Watching') && resolve()));
  lines(child.stdout, () => wake());
  await watching;
  const times = [];
  for (let i = -2; i < Number(values.saves); i += 1) {
    const print = await bare();
    const built = new Promise((resolve) => {
      wake = resolve;
    });
    const start = performance.now();
    writeFileSync(files.style, edits.style(readFileSync(files.style, 'utf8'), i + 40));
    await built;
    if (i >= 0) times.push({ sureMs: performance.now() - start, print });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  child.kill('SIGINT');
  await ended(child);
  return times;
}

/** Six more briefs of the same content against the first alone, in whole processes one after the other. */
async function timeAll(files) {
  const text = readFileSync(files.brief, 'utf8');
  const rounds = [];
  for (let i = 0; i < 3; i += 1) {
    for (let n = 1; n <= 6; n += 1) rmSync(inside('briefs', `more-${n}.md`), { force: true });
    const one = await run('build', '--all');
    for (let n = 1; n <= 6; n += 1) writeFileSync(inside('briefs', `more-${n}.md`), text);
    rounds.push(((await run('build', '--all')) - one) / 6);
  }
  return Math.round(median(rounds));
}

const summary = (list) => {
  const middle = (key) => Math.round(median(list.map((each) => each[key])));
  const ratio = (key) => Number(median(list.map((each) => each[key] / each.print)).toFixed(2));
  const first = list[0]?.firstMs === undefined ? {} : { firstMs: middle('firstMs'), firstRatio: ratio('firstMs') };
  return { ...first, sureMs: middle('sureMs'), sureRatio: ratio('sureMs'), barePrintMs: middle('print') };
};

try {
  const files = await makeWorkspace();
  await run('build', values.brief, '--to', 'html', '--out', inside('html'));
  const html = readFileSync(
    inside(
      'html',
      readdirSync(inside('html')).find((name) => name.endsWith('.html')),
    ),
    'utf8',
  );
  const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 });
  const bare = async () => {
    const start = performance.now();
    await printer.print(html);
    return performance.now() - start;
  };
  for (let i = 0; i < 3; i += 1) await bare();
  const preview = await timePreview(files, bare);
  const watch = await timeWatch(files, bare);
  await printer.close();
  const result = {
    pages: preview.style[0].pages,
    preview: Object.fromEntries(Object.entries(preview).map(([name, list]) => [name, summary(list)])),
    watch: summary(watch),
    allPerFurtherBriefMs: await timeAll(files),
    saves: Number(values.saves),
  };
  console.log(JSON.stringify(result, null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
