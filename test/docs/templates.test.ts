/** docs/templates.md and the comment of a copied template, held against what there is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { helperNames } from '../../src/render/templates/template-helpers.ts';
import { viewPage } from '../../src/render/view/page-view.ts';
import { wordsOf } from '../../src/render/words/words-of.ts';
import { packageFolders } from '../../src/workspace/package-files.ts';
import { smallEdition } from '../render/small-edition.ts';

const root = path.resolve(import.meta.dirname, '../..');
const docs = readFileSync(path.join(root, 'docs/templates.md'), 'utf8');
const sample = readFileSync(path.join(packageFolders.samples, 'new/template.hbs'), 'utf8');
const fields = Object.keys(viewPage(smallEdition, wordsOf('en').words, null).view);

/** Names in code marks, in the first two columns of its tables. */
const named = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? [...line.matchAll(/`([\w-]+)`/g)].map((m) => m[1] ?? '') : []));

describe('docs/templates.md', () => {
  it('has a row for every field of a page, and the comment of a copy a line', () => {
    const rows = [...docs.matchAll(/^\| `(\w+)` \|/gm)].map((m) => m[1]);
    for (const field of fields) expect([field, rows.includes(field)]).toEqual([field, true]);
    for (const field of fields) expect(sample).toMatch(new RegExp(`^ +(?:\\w+, )?${field}\\b`, 'm'));
  });

  it('names every partial and helper', () => {
    const files = readdirSync(path.join(packageFolders.templates, 'partials')).map((file) => path.parse(file).name);
    for (const name of [...files, ...helperNames]) expect(named(docs)).toContain(name);
    for (const helper of helperNames) expect(sample).toMatch(new RegExp(`Helpers:.*\\b${helper}\\b`));
  });

  it('names every token of the default style, and no other', () => {
    const css = readFileSync(path.join(packageFolders.styles, 'default.css'), 'utf8');
    const tokens = new Set([...css.matchAll(/^\s+(--[\w-]+):/gm)].map((m) => m[1] ?? ''));
    const told = new Set([...docs.matchAll(/`(--[\w-]+)`/g)].map((m) => m[1] ?? ''));
    expect([...tokens].filter((token) => !told.has(token) && !/^--tint-[23]$/.test(token))).toEqual([]);
    expect([...told].filter((token) => !tokens.has(token))).toEqual(['--type-scale']);
  });

  it('names every packaged style', () => {
    const styles = readdirSync(packageFolders.styles).filter((file) => file.endsWith('.css'));
    for (const file of styles) expect(docs).toContain(`\`${path.parse(file).name}\``);
  });
});
