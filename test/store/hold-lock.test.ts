import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdLock } from '../../src/store/hold-lock.ts';
import { codesOf, inside } from '../workspace/in-folder.ts';

const lock = (): string => inside('locks/talks.lock');

describe('holdLock', () => {
  it('lets one in at a time', async () => {
    let within = 0;
    let most = 0;
    const turn = async (): Promise<void> => {
      const release = await holdLock(lock(), 20_000);
      most = Math.max(most, ++within);
      await new Promise((resolve) => setTimeout(resolve, 15));
      within--;
      release();
      release();
    };
    await Promise.all(Array.from({ length: 12 }, turn));
    expect([most, within]).toEqual([1, 0]);
  });

  it('says that another holds it, when waiting has been long enough', async () => {
    const release = await holdLock(lock(), 0);
    expect(await codesOf(holdLock(lock(), 60))).toEqual(['store-busy']);
    release();
    (await holdLock(lock(), 0))();
  });

  it('is free again when its holder is killed', async () => {
    const module = path.resolve(import.meta.dirname, '../../dist/store/hold-lock.js');
    const code = `const { holdLock } = await import(${JSON.stringify(module)});
      await holdLock(${JSON.stringify(lock())}, 0); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await codesOf(holdLock(lock(), 0))).toEqual(['store-busy']);
    child.kill('SIGKILL');
    await once(child, 'exit');
    (await holdLock(lock(), 2000))();
  });
});
