import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { reasonOf } from '../../src/print/error-reason.ts';
import { writeWhole } from '../../src/print/write-whole.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes, replaces, makes the folder, and leaves nothing beside', async () => {
  const file = path.join(folder, 'a/b/edition.json');
  await writeWhole(file, 'one');
  await writeWhole(file, Buffer.from('two'));
  expect(readFileSync(file, 'utf8')).toBe('two');
  expect(readdirSync(path.dirname(file))).toEqual(['edition.json']);
});

it('keeps the old file, says why and leaves nothing beside where it cannot write', async () => {
  const target = path.join(folder, 'is-a-folder');
  await writeWhole(path.join(target, 'inside'), 'x');
  await expect(writeWhole(target, 'y')).rejects.toMatchObject({
    diagnostics: [{ code: 'file-not-written', file: target }],
  });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('names a file in the way of a folder', async () => {
  writeFileSync(path.join(folder, 'plain'), '');
  await expect(writeWhole(path.join(folder, 'plain/x.pdf'), '')).rejects.toThrow('a file of that name is in the way');
});

it.skipIf(process.getuid?.() === 0)('names a folder that may not be written in (not for root)', async () => {
  const locked = path.join(folder, 'locked');
  await writeWhole(path.join(locked, 'x'), '');
  chmodSync(locked, 0o500);
  await expect(writeWhole(path.join(locked, 'y'), '')).rejects.toThrow('EACCES');
});

it('has words for a full disk', () => {
  expect(reasonOf(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe('the disk is full (ENOSPC)');
});
