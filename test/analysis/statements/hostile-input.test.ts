import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { cpuTime } from '../../cpu-time.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const N = 4000;
const INPUTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['white space', ' \n\n \t '],
  ['opening quotation marks', '“'.repeat(N)],
  ['straight quotation marks', '" '.repeat(N)],
  ['apostrophes', "' a".repeat(N)],
  ['unclosed quotations', '“Yes, she said. '.repeat(N / 4)],
  ['opening brackets', 'said ('.repeat(N / 2)],
  ['cues alone', 'said '.repeat(N)],
  ['names and cues without a stop', 'Ana Lima said '.repeat(N / 4)],
  ['commas', 'Lima, '.repeat(N)],
  ['possessives', "Lima's ".repeat(N)],
  ['according to', 'according to '.repeat(N / 2)],
  ['dashes', 'said — '.repeat(N)],
  ['that', 'said that '.repeat(N / 2)],
  ['colons', 'Lima: '.repeat(N)],
  ['a long word', 'a'.repeat(N * 10)],
  ['surrogates', '👩‍🚀 said “👍” '.repeat(N / 4)],
];

describe('odd and long input', () => {
  it.each(INPUTS)('%s is read in time', (_name, text) => {
    const began = cpuTime();
    const found = findStatements(articleOf(text));
    expect(cpuTime() - began).toBeLessThan(4000);
    for (const s of found) expect(s.end).toBeLessThanOrEqual(text.length);
  });

  it('gives the same answer twice', () => {
    const text = INPUTS.map(([, input]) => input.slice(0, 200)).join('\n\n');
    expect(findStatements(articleOf(text))).toEqual(findStatements(articleOf(text)));
  });
});
