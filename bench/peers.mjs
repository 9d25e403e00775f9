/**
 * The same document by whatever else prints documents on this machine, beside ours: time, pages, tags, contents, size.
 * Whole processes, one after the other, the order turned from round to round; medians, and ratios to `build` in the same
 * round. Nothing is installed and nothing is a dependency: what is neither on PATH nor in the folder is skipped, and said.
 * Usage: npm run build && node bench/peers.mjs [--rounds 5] [--brief weekly-briefing] [--peers FOLDER]
 *   FOLDER (or BRIEFPRESS_PEERS) has a node_modules with some of percollate, md-to-pdf, @vivliostyle/cli, pagedjs-cli,
 *   @myriaddreamin/typst-ts-node-compiler. See bench/README.md.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadPdfLibrary } from '../dist/print/pdf-library.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    brief: { type: 'string', default: 'weekly-briefing' },
    peers: { type: 'string', default: process.env.BRIEFPRESS_PEERS ?? '' },
  },
});
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-peers-'));
const inside = (name) => path.join(folder, name);
/** Longer than this, in milliseconds, nobody waits. */
const PATIENCE = 60_000;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Path of a command in the folder of peers or on PATH; null where there is none. */
function find(command) {
  const own = values.peers && path.resolve(values.peers, 'node_modules/.bin', command);
  if (own && existsSync(own)) return own;
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** The line that names an error, else the last one. */
const lastWords = (said) => {
  const lines = said.trim().split('\n');
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1)).trim();
};

function run(command, args, browser, cwd = folder) {
  const start = performance.now();
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: browser, CHROME_PATH: browser };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2000)));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), PATIENCE);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(lastWords(said) || `it ended with ${code}`));
    });
  });
}

/** What a PDF says of itself. */
async function examine(file) {
  const { PDFDocument, PDFName, PDFDict } = await loadPdfLibrary();
  const bytes = readFileSync(file);
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const has = (key) => catalog.lookup(PDFName.of(key)) instanceof PDFDict;
  const outlines = catalog.lookup(PDFName.of('Outlines'));
  return {
    pages: Number(catalog.Pages().Count().asNumber()),
    tags: has('StructTreeRoot'),
    outline: outlines instanceof PDFDict && outlines.has(PDFName.of('First')),
    objects: context.enumerateIndirectObjects().length,
    kB: Math.round(bytes.length / 1000),
  };
}

const ESCAPES = {
  '#': '\\#',
  $: '\\$',
  '*': '\\*',
  _: '\\_',
  '`': '\\`',
  '<': '\\<',
  '@': '\\@',
  '[': '\\[',
  ']': '\\]',
  '/': '\\/',
};

/** Markdown as briefpress writes it → headings, lists and paragraphs for Typst; emphasis is left out, words are not. */
function typstOf(markdown) {
  const plain = (text) =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\\/g, '')
      .replace(/[#$*_`<@[\]/]/g, (c) => ESCAPES[c]);
  const line = (text) => {
    const [, marks, heading] = /^(#{1,6}) (.*)$/.exec(text) ?? [];
    if (marks) return `${'='.repeat(marks.length)} ${plain(heading)}`;
    const [, item] = /^\s*(?:[-*]|\d+\.) (.*)$/.exec(text) ?? [];
    return item ? `- ${plain(item)}` : plain(text);
  };
  return `#set page("a4")\n#set document(title: "Bench")\n${markdown.split('\n').map(line).join('\n')}\n`;
}

const build = (to) => [path.join(root, 'bin/briefpress.js'), 'build', values.brief, '--to', to, '--out', folder];
const written = (ending) =>
  inside(readdirSync(folder).find((name) => name.startsWith(`${values.brief}-`) && name.endsWith(ending)));

/** Name, command, its arguments, and the file that it writes; `from` says which form of the document it takes. */
function peersFor(html, markdown, browser) {
  const node = process.execPath;
  const from = (name) => path.join(import.meta.dirname, name);
  const typst = values.peers && path.resolve(values.peers, 'node_modules/@myriaddreamin/typst-ts-node-compiler');
  const bare = { command: node, from: 'html' };
  return [
    { name: 'briefpress', cwd: root, command: node, args: build('pdf'), pdf: null, from: 'the library' },
    {
      name: 'bare headless shell',
      ...bare,
      args: [from('bare-print.mjs'), browser, html, inside('bare.pdf')],
      pdf: 'bare.pdf',
    },
    {
      name: 'Puppeteer',
      ...bare,
      args: [from('bare-puppeteer.mjs'), browser, html, inside('puppeteer.pdf')],
      pdf: 'puppeteer.pdf',
    },
    {
      name: 'percollate',
      command: find('percollate'),
      args: ['pdf', '--no-sandbox', '-o', inside('percollate.pdf'), html],
      pdf: 'percollate.pdf',
      from: 'html',
    },
    {
      name: 'md-to-pdf',
      command: find('md-to-pdf'),
      args: ['--launch-options', '{"args":["--no-sandbox"]}', markdown],
      pdf: path.basename(markdown).replace(/md$/, 'pdf'),
      from: 'md',
    },
    {
      name: 'WeasyPrint',
      command: find('weasyprint'),
      args: [html, inside('weasyprint.pdf')],
      pdf: 'weasyprint.pdf',
      from: 'html',
    },
    {
      name: 'Pandoc (WeasyPrint)',
      command: find('weasyprint') && find('pandoc'),
      args: [markdown, '-s', '--toc', '--pdf-engine=weasyprint', '-o', inside('pandoc.pdf')],
      pdf: 'pandoc.pdf',
      from: 'md',
    },
    {
      name: 'Vivliostyle',
      command: find('vivliostyle'),
      args: ['build', html, '-o', inside('vivliostyle.pdf'), '--executable-browser', browser],
      pdf: 'vivliostyle.pdf',
      from: 'html',
    },
    {
      name: 'pagedjs-cli',
      command: find('pagedjs-cli'),
      args: [html, '-o', inside('pagedjs.pdf'), '--browserArgs', '--no-sandbox', '--outline-tags', 'h1,h2'],
      pdf: 'pagedjs.pdf',
      from: 'html',
    },
    {
      name: 'Typst',
      command: find('typst'),
      args: ['compile', inside('peer.typ'), inside('typst.pdf')],
      pdf: 'typst.pdf',
      from: 'typ',
    },
    {
      name: 'Typst in Node',
      command: existsSync(typst || '-') ? node : null,
      args: [inside('typst.cjs')],
      pdf: 'typst-node.pdf',
      from: 'typ',
    },
  ];
}

/** The compiler as a library, for machines without the command. */
const typstScript = (module) => `const { NodeCompiler } = require(${JSON.stringify(module)});
const compiler = NodeCompiler.create({ workspace: ${JSON.stringify(folder)} });
require('node:fs').writeFileSync(${JSON.stringify(inside('typst-node.pdf'))}, compiler.pdf({ mainFilePath: ${JSON.stringify(inside('peer.typ'))} }));
`;

try {
  const { openPrinter } = await import('../dist/print/open-printer.js');
  const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 });
  await printer.close();
  const browser = printer.browser.path;
  for (const to of ['html', 'md']) await run(process.execPath, build(to), browser, root);
  const [html, markdown] = [inside('peer.html'), inside('peer.md')];
  // Its policy lets no script run, and pagedjs-cli is one.
  writeFileSync(
    html,
    readFileSync(written('.html'), 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  );
  writeFileSync(markdown, readFileSync(written('.md')));
  writeFileSync(inside('peer.typ'), typstOf(readFileSync(markdown, 'utf8')));
  writeFileSync(
    inside('typst.cjs'),
    typstScript(path.resolve(values.peers, 'node_modules/@myriaddreamin/typst-ts-node-compiler')),
  );

  const results = new Map();
  const skipped = [];
  const running = [];
  for (const peer of peersFor(html, markdown, browser)) {
    try {
      if (!peer.command) throw new Error('not installed');
      // The first run warms the caches, and tells whether there will be others.
      await run(peer.command, peer.args, browser, peer.cwd);
      results.set(peer.name, {
        from: peer.from,
        ...(await examine(peer.pdf ? inside(peer.pdf) : written('.pdf'))),
        times: [],
        ratios: [],
      });
      running.push(peer);
    } catch (error) {
      skipped.push({ name: peer.name, why: error.message });
    }
  }
  for (let i = 0; i < Number(values.rounds); i += 1) {
    const round = {};
    for (const peer of i % 2 === 0 ? running : running.toReversed())
      round[peer.name] = await run(peer.command, peer.args, browser, peer.cwd);
    for (const [name, time] of Object.entries(round)) {
      results.get(name).times.push(time);
      results.get(name).ratios.push(time / round.briefpress);
    }
  }
  const rows = [...results].map(([name, { times, ratios, ...facts }]) => ({
    name,
    ms: Math.round(median(times)),
    ofBuild: Number(median(ratios).toFixed(2)),
    ...facts,
  }));
  console.table(rows);
  for (const { name, why } of skipped) console.log(`Skipped: ${name} (${why.slice(0, 200)})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
