/** The network is loaded when an address is asked for, and never with anything else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

it('is imported by one file alone, and there on demand', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const outside = files.filter((file) => !file.startsWith('network'));
  const naming = outside.filter((file) => /['"][./]+network\//.test(readFileSync(path.join(SRC, file), 'utf8')));
  expect(naming).toEqual([path.join('pipeline', 'add-articles.ts')]);
  const text = readFileSync(path.join(SRC, 'pipeline', 'add-articles.ts'), 'utf8');
  expect(text.match(/import\('\.\.\/network\/|from '\.\.\/network\//g)).toEqual(["import('../network/"]);
});
