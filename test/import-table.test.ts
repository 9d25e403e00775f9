/** The import table of ARCHITECTURE.md, held against the code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Row {
  /** Folders whose values it may import. */
  readonly values: readonly string[];
  /** Folders of which it may import types alone. */
  readonly types: readonly string[];
  /** Packages that only it (or another row that lists them too) may import. */
  readonly packages: readonly string[];
}

const STAGES = [
  'text',
  'definition',
  'library',
  'selection',
  'analysis',
  'edition',
  'render',
  'print',
  'verify',
  'workspace',
  'network',
  'schedule',
  'delivery',
];

const TABLE: Readonly<Record<string, Row>> = {
  diagnostics: { values: [], types: [], packages: [] },
  text: {
    values: ['diagnostics'],
    types: [],
    packages: ['gray-matter', 'yaml', 'marked', 'entities', '@sindresorhus/slugify', 'valibot'],
  },
  store: { values: ['diagnostics'], types: [], packages: ['libsql'] },
  workspace: { values: ['text', 'diagnostics'], types: ['print'], packages: ['valibot'] },
  definition: { values: ['text', 'diagnostics'], types: [], packages: ['valibot', 'croner'] },
  library: {
    values: ['text', 'store', 'diagnostics'],
    types: [],
    packages: ['htmlparser2', 'entities', 'postal-mime', 'tinyglobby'],
  },
  network: { values: ['diagnostics'], types: [], packages: ['undici', 'robots-parser'] },
  selection: { values: ['text', 'diagnostics'], types: ['definition', 'library'], packages: [] },
  analysis: {
    values: ['text', 'diagnostics'],
    types: ['library', 'selection'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  },
  edition: {
    values: ['diagnostics'],
    types: ['definition', 'library', 'selection', 'analysis', 'text'],
    packages: ['valibot'],
  },
  render: { values: ['diagnostics', 'text'], types: ['edition'], packages: ['handlebars', 'uqr', 'css-tree'] },
  print: {
    values: ['diagnostics'],
    types: ['edition'],
    packages: ['puppeteer', 'puppeteer-core', '@puppeteer/browsers', '@sparticuz/chromium', '@cantoo/pdf-lib'],
  },
  verify: { values: ['diagnostics'], types: ['edition', 'library'], packages: ['unpdf', 'htmlparser2'] },
  schedule: { values: ['store'], types: ['definition'], packages: [] },
  delivery: {
    values: ['text', 'store', 'diagnostics'],
    types: ['definition', 'edition'],
    packages: ['nodemailer', 'csv-parse', '@sealsystems/ipp'],
  },
  pipeline: { values: [...STAGES, 'store', 'diagnostics'], types: [], packages: [] },
  cli: { values: ['pipeline', 'workspace', 'diagnostics'], types: STAGES, packages: ['commander', 'chokidar'] },
};

const SRC = path.resolve(import.meta.dirname, '../src');

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(IMPORT)].map((m) => ({
    file,
    from: m[2] ?? m[3] ?? m[4] ?? '',
    typeOnly: m[1] !== undefined,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const imports = files.flatMap(importsOf);
const folderOf = (file: string): string => (file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : '');

function targetFolder(i: Import): string {
  return folderOf(path.relative(SRC, path.resolve(SRC, path.dirname(i.file), i.from)));
}

const packageOf = (from: string): string =>
  from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');

describe('the import table', () => {
  it('has a row for every folder of src', () => {
    const folders = new Set(files.map(folderOf).filter(Boolean));
    expect([...folders].filter((f) => !(f in TABLE))).toEqual([]);
  });

  it('finds imports at all, so that it cannot pass by finding none', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it('is kept between folders', () => {
    const broken = imports
      .filter((i) => i.from.startsWith('.') && folderOf(i.file) !== '')
      .filter((i) => {
        const [own, target] = [folderOf(i.file), targetFolder(i)];
        if (own === target) return false;
        const row = TABLE[own];
        if (row?.values.includes(target)) return false;
        return !(i.typeOnly && row?.types.includes(target));
      });
    expect(broken.map((i) => `${i.file} → ${i.from}${i.typeOnly ? ' (type)' : ''}`)).toEqual([]);
  });

  it('takes types of another stage from its model alone', () => {
    const own = (i: Import): boolean => (TABLE[folderOf(i.file)]?.values ?? []).includes(targetFolder(i));
    const broken = imports.filter(
      (i) =>
        i.from.startsWith('.') &&
        i.typeOnly &&
        folderOf(i.file) !== '' &&
        targetFolder(i) !== folderOf(i.file) &&
        !own(i) &&
        !i.from.endsWith('/model.ts') &&
        targetFolder(i) !== 'text',
    );
    expect(broken.map((i) => `${i.file} → ${i.from}`)).toEqual([]);
  });

  it('keeps each package in its folder', () => {
    const owned = new Set(Object.values(TABLE).flatMap((row) => row.packages));
    const broken = imports
      .filter((i) => !i.from.startsWith('.') && owned.has(packageOf(i.from)))
      .filter((i) => !TABLE[folderOf(i.file)]?.packages.includes(packageOf(i.from)));
    expect(broken.map((i) => `${i.file} → ${i.from}`)).toEqual([]);
  });

  it('has no cycle among files', () => {
    const graph = new Map(
      files.map((f) => [
        f,
        imports
          .filter((i) => i.file === f && i.from.startsWith('.') && !i.typeOnly)
          .map((i) => path.relative(SRC, path.resolve(SRC, path.dirname(f), i.from))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): string[] => {
      if (trail.includes(file)) return [[...trail, file].join(' → ')];
      if (done.has(file)) return [];
      done.add(file);
      return (graph.get(file) ?? []).flatMap((next) => visit(next, [...trail, file]));
    };
    expect(files.flatMap((f) => visit(f, []))).toEqual([]);
  });
});
