/**
 * dist/ as tsc made it → dist/command/: the command's modules in few files. Node resolves each module by itself, which
 * costs a cold start a tenth of a second for three hundred of them; what is loaded on demand stays in files of its own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist/command');

/** Packages that find files of their own beside them, are native, or are one file already. */
const EXTERNAL = [
  /^libsql/,
  /^@sparticuz\//,
  /^@fontsource\//,
  /^wink-/,
  /^puppeteer$/,
  /^@puppeteer\//,
  /^chokidar/,
  /^@cantoo\//,
  /^unpdf/,
  /^css-tree/,
  /^undici/,
];

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: path.join(root, 'dist/cli/main.js') },
  platform: 'node',
  external: EXTERNAL,
  // js-yaml's parser of YAML functions, which briefpress never asks for.
  checks: { eval: false },
});
await bundle.write({ dir: out, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundle.close();

// By which the program knows again what it made itself: src/pipeline/edition-memory.ts.
const hash = createHash('sha256');
for (const name of readdirSync(out).sort()) hash.update(name).update(readFileSync(path.join(out, name)));
writeFileSync(path.join(out, 'program-hash.txt'), hash.digest('hex'));
