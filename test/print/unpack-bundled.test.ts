import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingLibraries, readTar } from '../../src/print/bundled-libraries.ts';
import type { Machine } from '../../src/print/model.ts';
import { unpackBundled } from '../../src/print/unpack-bundled.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'unpack-'));
const packed = path.join(root, 'package/bin');
const SHELL = Buffer.from('#!/bin/sh\n'.repeat(1000));
const machine = (cache: string): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: { XDG_CACHE_HOME: path.join(root, cache) },
  home: root,
  root: false,
});

/** A ustar archive of one file. */
function tarOf(name: string, content: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  head.write('0', 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([head, body, Buffer.alloc(1024)]);
}

beforeAll(() => {
  mkdirSync(packed, { recursive: true });
  writeFileSync(path.join(packed, '../package.json'), '{"version":"1.2.3"}');
  writeFileSync(path.join(packed, 'chromium.br'), brotliCompressSync(SHELL));
  writeFileSync(path.join(packed, 'al2023.tar.br'), brotliCompressSync(tarOf('lib/libnss3.so', 'library')));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('unpackBundled', () => {
  it('unpacks into a private folder of its version', async () => {
    const { path: executable } = await unpackBundled(machine('a'), packed);
    expect(executable).toBe(path.join(root, 'a/briefpress/chromium-1.2.3/headless-shell'));
    expect(statSync(executable).size).toBe(SHELL.length);
    expect(statSync(executable).mode & 0o777).toBe(0o700);
    expect(statSync(path.dirname(executable)).mode & 0o777).toBe(0o700);
  });

  it('is safe when many do it at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => unpackBundled(machine('b'), packed)));
    expect(all.every((c) => statSync(c.path).size === SHELL.length)).toBe(true);
    const left = readdirSync(path.join(root, 'b/briefpress/chromium-1.2.3')).filter((n) => n.endsWith('.tmp'));
    expect(left).toEqual([]);
  });

  it('repairs what a crash left torn', async () => {
    const { path: executable } = await unpackBundled(machine('c'), packed);
    truncateSync(executable, 10);
    await unpackBundled(machine('c'), packed);
    expect(statSync(executable).size).toBe(SHELL.length);
    rmSync(`${executable}.whole`);
    await unpackBundled(machine('c'), packed);
    expect(existsSync(`${executable}.whole`)).toBe(true);
  });

  it('closes a folder that others could write in', async () => {
    const folder = path.join(root, 'd/briefpress');
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    await unpackBundled(machine('d'), packed);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('says which folder it cannot use, and why', async () => {
    writeFileSync(path.join(root, 'plain'), '');
    await expect(unpackBundled(machine('plain'), packed)).rejects.toThrow(
      /cannot be unpacked into .*plain.*: a part of its path is a file/,
    );
  });
});

describe('libraries', () => {
  it('are looked for where the loader looks', () => {
    mkdirSync(path.join(root, 'lib'));
    for (const name of ['libnspr4.so', 'libnss3.so', 'libexpat.so.1']) writeFileSync(path.join(root, 'lib', name), '');
    expect(missingLibraries(machine('x'), [path.join(root, 'lib')])).toEqual(['libnssutil3.so']);
  });

  it('come out of the archive by their base names', () => {
    const files = readTar(tarOf('../../lib/libx.so', 'library'));
    expect(files.map((f) => [f.name, Buffer.from(f.bytes).toString()])).toEqual([['libx.so', 'library']]);
  });
});
