import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it('THIRD-PARTY-NOTICES names every package that briefpress runs on, in its version, and both fonts', () => {
  const notices = read('THIRD-PARTY-NOTICES');
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const missing = Object.entries(dependencies).filter(([name, version]) => !notices.includes(`\n${name} ${version}\n`));
  expect(missing).toEqual([]);
  expect(notices.match(/SIL OPEN FONT LICENSE Version 1\.1/gi)?.length).toBeGreaterThanOrEqual(2);
});
