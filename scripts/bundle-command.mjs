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
  /^unpdf/,
  /^css-tree/,
  /^undici/,
];

/** The PDF library's single-file build, which the program's own module finds by its path, as one of the command's files. */
const pdfLibrary = {
  name: 'pdf-library',
  load(id) {
    if (id !== path.join(root, 'dist/print/pdf-library.js')) return null;
    const file = path.join(root, 'node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.min.js');
    return `export const loadPdfLibrary = () => import(${JSON.stringify(file)});`;
  },
};

/** Packages that stay outside are imported by whoever loads the command: see bin/load-command.cjs. */
const importOthers = {
  name: 'import-others',
  renderChunk: (code) => code.replace(/\bimport\("/g, 'importOther("'),
};

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: path.join(root, 'dist/cli/main.js') },
  platform: 'node',
  external: EXTERNAL,
  plugins: [pdfLibrary, importOthers],
  // js-yaml's parser of YAML functions, which briefpress never asks for.
  checks: { eval: false },
});
// Scripts, not modules: of these Node can keep what it compiled (bin/load-command.cjs).
await bundle.write({ dir: out, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' });
await bundle.close();

// By which the program knows again what it made itself: src/pipeline/edition-memory.ts.
const hash = createHash('sha256');
for (const name of readdirSync(out).sort()) hash.update(name).update(readFileSync(path.join(out, name)));
writeFileSync(path.join(out, 'program-hash.txt'), hash.digest('hex'));
