import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runMain } from './run-main.ts';

const ARTICLE = `The council of Alder met on 4 March 2025 and closed the quay to 35 ships that had waited there since autumn.

"The quay is not safe," said Mira Aldous, the harbour master. She said that repairs would cost 6 million euros.
`;

it('inspect --html makes a page with the findings marked, to standard output or a file', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-inspect-'));
  try {
    writeFileSync(path.join(folder, 'quay.txt'), ARTICLE);
    const shown = await runMain(folder, ['inspect', 'quay.txt', '--html']);
    expect([shown.code, shown.stdout.startsWith('<!doctype html>')]).toEqual([0, true]);
    expect(shown.stdout).toMatch(/class="[^"]*statement[^"]*"[^>]*>The quay is not safe/);
    expect(shown.stdout).toMatch(/class="[^"]*date[^"]*"[^>]*>4 March 2025/);
    expect(shown.stdout).toMatch(/class="[^"]*source[^"]*"[^>]*>Mira Aldous/);
    const written = await runMain(folder, ['inspect', 'quay.txt', '--html', '--out', 'page.html']);
    expect([written.code, written.stdout]).toEqual([0, 'page.html\n']);
    expect(readFileSync(path.join(folder, 'page.html'), 'utf8').trim()).toBe(shown.stdout.trim());
    expect((await runMain(folder, ['inspect', 'quay.txt', '--html', '--json'])).code).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
