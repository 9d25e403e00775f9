/** What V8 compiled of a command is kept beside it, and taken only for the same code on the same Node. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
const cache = (): string => inside('dist/command/compiled/build.bin');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'load-command-'));
  for (const name of ['bin', 'dist/command']) mkdirSync(inside(name), { recursive: true });
  copyFileSync(path.join(root, 'bin/load-command.cjs'), inside('bin/load-command.cjs'));
  writeProgram('one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Three files: one asked for at once, one only when it is told to, and a built-in module by import(). */
function writeProgram(word: string): void {
  const file = (name: string, text: string) => writeFileSync(inside('dist/command', name), text);
  file('program-hash.txt', word);
  file('word.cjs', `exports.word = () => '${word}';`);
  file('more.cjs', `exports.more = () => ' and more';`);
  file(
    'main.cjs',
    `const { word } = require('./word.cjs');
    exports.main = async (more) => {
      const { basename } = await importOther('node:path');
      return basename(__filename) + ' ' + word() + (more ? require('./more.cjs').more() : '');
    };`,
  );
}

function run(command: string, more = false): string {
  const script = `const loader = require('./bin/load-command.cjs');
    loader.loadCommand('${command}').main(${more}).then((said) => { console.log(said); loader.keepCompiled(); });`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

describe('loadCommand', () => {
  it('gives the same with and without what was kept, and writes that once', () => {
    expect(run('build')).toBe('main.cjs one\n');
    const { mtimeMs } = statSync(cache());
    expect(run('build')).toBe('main.cjs one\n');
    expect(statSync(cache()).mtimeMs).toBe(mtimeMs);
  });

  it('adds files that a later run is the first to need', () => {
    run('build');
    const { size } = statSync(cache());
    expect(run('build', true)).toBe('main.cjs one and more\n');
    const grown = statSync(cache());
    expect(grown.size).toBeGreaterThan(size);
    expect(run('build')).toBe('main.cjs one\n');
    expect(statSync(cache()).mtimeMs).toBe(grown.mtimeMs);
  });

  it('never takes what was compiled of another program', () => {
    run('build');
    writeProgram('two');
    expect(run('build')).toBe('main.cjs two\n');
    expect(readFileSync(cache()).toString('latin1')).toMatch(/^two v\d/);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -9)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('{"a": 1}\n\n')],
  ])('does without a cache that is %s, and mends it', (_, spoil) => {
    run('build');
    const whole = readFileSync(cache());
    writeFileSync(cache(), spoil(whole));
    expect(run('build')).toBe('main.cjs one\n');
    expect(readFileSync(cache()).length).toBe(whole.length);
  });

  it('keeps nothing of other commands, nor where nothing can be written', () => {
    expect(run('list')).toBe('main.cjs one\n');
    expect(existsSync(inside('dist/command/compiled'))).toBe(false);
    writeFileSync(inside('dist/command/compiled'), '');
    expect(run('build')).toBe('main.cjs one\n');
  });
});
