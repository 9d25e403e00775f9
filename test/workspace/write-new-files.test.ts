import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeNewFiles } from '../../src/workspace/write-new-files.ts';
import { codesOf, inside } from './in-folder.ts';

describe('writeNewFiles', () => {
  it('writes all or none', async () => {
    writeFileSync(inside('b'), 'old');
    const files = ['a', 'b', 'c'].map((name) => ({ path: inside(name), text: 'new' }));
    expect(await codesOf(writeNewFiles(files))).toEqual(['file-exists']);
    expect(readdirSync(inside())).toEqual(['b']);
    expect(readFileSync(inside('b'), 'utf8')).toBe('old');
  });

  it.skipIf(process.getuid?.() === 0)('says that a folder is not writable', async () => {
    chmodSync(inside(), 0o500);
    expect(await codesOf(writeNewFiles([{ path: inside('a'), text: '' }]))).toEqual(['file-not-written']);
    chmodSync(inside(), 0o700);
  });

  it('says that a folder is a file', async () => {
    writeFileSync(inside('x'), '');
    expect(await codesOf(writeNewFiles([{ path: inside('x', 'a'), text: '' }]))).toEqual(['file-not-written']);
  });
});
