import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/articles');
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
if (names.length === 0) console.warn('skipped: the folder ../shared/articles is missing');

beforeAll(loadLanguage);

describe.skipIf(names.length === 0)('the five articles', () => {
  const told = (): string[] =>
    names.flatMap((name) => {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      return findStatements(articleOf(text))
        .filter((s) => s.printable)
        .map((s) => `${s.source?.name} ${s.cue?.text}: ${text.slice(s.start, s.end)}`);
    });

  it.each([
    /^Mark Rutte .*stated: .*under consideration"$/,
    /^Mark Rutte emphasized: .*post-war$/,
    /^Sergei Lavrov said: .*core interests$/,
    /^Putin said: the military .*considered$/,
    /^Putin stressed: .*with Ukraine$/,
    /^Zelensky refused: to negotiate with Putin$/,
    /^Zelensky said: .*the conflict$/,
    /^Zelensky called on: .*sanctions on Russia$/,
    /^John Kirby asserted: a negotiated \w+ remains the most probable outcome$/,
    /^John Kirby emphasized: .*discretion$/,
    /^European diplomats believe: Kyiv needs .*year$/,
    /^some officials concerns: premature/,
  ])('%s', (pattern) => expect(told().filter((line) => pattern.test(line))).toHaveLength(1));

  it('puts nothing into the mouth of a conflict, a doctrine or a headline', () => {
    expect(
      told().filter((line) => /^(?:The conflict|This|The .* doctrine|US-Europe|Ukraine Security)/.test(line)),
    ).toEqual([]);
  });
});
