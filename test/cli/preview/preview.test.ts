/** briefpress preview, from its start to Ctrl-C, with a real browser printing and another one looking. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewState } from '../../../src/cli/preview/preview-state.ts';
import { openPrinter } from '../../../src/print/open-printer.ts';
import { readPdfText } from '../../../src/verify/read-pdf-text.ts';
import { type Ran, runMain } from '../run-main.ts';

const PATIENCE = 60_000;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-preview-'));
  await runMain(folder, ['init']);
  await runMain(folder, ['new', '--template', 'mine']);
  const brief = inside('briefs/example-bridge.md');
  writeFileSync(brief, readFileSync(brief, 'utf8').replace(/^template: .*$/m, 'template: mine'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

interface Running {
  readonly address: string;
  /** Waits for a state like this. */
  readonly until: (wanted: (state: PreviewState) => boolean) => Promise<PreviewState>;
  readonly end: () => Promise<Ran>;
}

async function start(...argv: readonly string[]): Promise<Running> {
  let stop = (): void => undefined;
  const interrupted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let tell: (address: string) => void = () => undefined;
  const address = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const stdout = { write: (text: string) => tell(text.trim()) };
  const run = runMain(folder, ['preview', ...argv], { stdout, interrupted: () => interrupted });
  const states: PreviewState[] = [];
  const listening = listen(await Promise.race([address, run.then(({ stderr }) => stderr)]), states);
  return {
    address: await address,
    until: async (wanted) => {
      for (const late = Date.now() + PATIENCE; Date.now() < late; await new Promise((next) => setTimeout(next, 20))) {
        const last = states.at(-1);
        if (last && wanted(last)) return last;
      }
      throw new Error(`still ${JSON.stringify(states.at(-1))}`);
    },
    end: async () => {
      stop();
      const ran = await run;
      await listening;
      return ran;
    },
  };
}

async function listen(address: string, states: PreviewState[]): Promise<void> {
  let text = '';
  for await (const chunk of (await fetch(`${address}events`)).body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString('utf8');
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    states.push(...events.map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '') as PreviewState));
  }
}

const wordsOf = async (address: string): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(`${address}print.pdf`)).arrayBuffer());
  return JSON.stringify((await readPdfText(bytes)).pages);
};

describe('briefpress preview', { timeout: 2 * PATIENCE }, () => {
  it('prints what is saved, tells mistakes over the last good print, and ends cleanly', async () => {
    const { address, until, end } = await start('example-bridge');
    const first = await until(({ version, busy }) => version === 1 && !busy);
    expect(first).toMatchObject({ title: 'The old bridge', stale: false, problems: [] });

    const template = inside('templates/mine.hbs');
    const text = readFileSync(template, 'utf8');
    writeFileSync(template, text.replace('<main>', '<main>\n{{#if sumary}}x{{/if}}'));
    const wrong = await until(({ stale, busy }) => stale && !busy);
    const line = text.split('\n').indexOf('<main>') + 2;
    expect(wrong).toMatchObject({ version: 1, problems: [{ severity: 'error', place: `templates/mine.hbs:${line}` }] });
    expect(wrong.problems[0]?.how).toContain('Did you mean "summary"?');

    writeFileSync(template, text.replace('<main>', '<main>\n<p>Saved template</p>'));
    await until(({ version, stale, busy }) => version > 1 && !stale && !busy);
    expect(await wordsOf(address)).toContain('Saved');

    const brief = inside('briefs/example-bridge.md');
    const before = readFileSync(brief, 'utf8');
    writeFileSync(brief, before.replace(/^title: .*$/m, 'title: Another title\nlang: english'));
    expect((await until(({ stale }) => stale)).problems[0]?.place).toMatch(/^briefs\/example-bridge\.md:\d+$/);
    writeFileSync(brief, before.replace(/^title: .*$/m, 'title: Another title'));
    await until(({ title, stale, busy }) => title === 'Another title' && !stale && !busy);

    const { code, stderr } = await end();
    expect(code).toBe(0);
    expect(stderr).toContain(`templates/mine.hbs:${line}: error:`);
    await expect(fetch(address)).rejects.toThrow();
    expect(existsSync(inside('output')) ? readdirSync(inside('output'), { recursive: true }) : []).toEqual([]);
  });

  it('shows the very PDF that build writes', async () => {
    const { address, until, end } = await start('example-bridge', '--date', '2025-03-10');
    await until(({ version, busy }) => version > 0 && !busy);
    writeFileSync(inside('styles/house.css'), '@import "default.css";');
    await until(({ version, busy }) => version > 0 && !busy);
    const shown = Buffer.from(await (await fetch(`${address}print.pdf`)).arrayBuffer());
    await end();
    const built = await runMain(folder, ['build', 'example-bridge', '--date', '2025-03-10', '--out', inside('built')]);
    expect(built.code).toBe(0);
    expect(Buffer.compare(shown, readFileSync(path.join(folder, built.stdout.trim())))).toBe(0);
  });

  it('draws every page in a browser, and new prints into the same place', async () => {
    const { address, until, end } = await start('example-bridge');
    const { pages } = await until(({ version, busy }) => version > 0 && !busy);
    const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: PATIENCE });
    await printer.close();
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await puppeteer.launch({ executablePath: printer.browser.path, args, headless: 'shell' });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => problems.push(message.text()));
      await page.setViewport({ width: 900, height: 300 });
      await page.goto(address);
      await page.waitForSelector('[data-drawn]');
      const ink = `[...document.querySelectorAll('canvas')].map((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, i) => i % 4 === 0 && value < 100);
      })`;
      expect(await page.evaluate(ink)).toEqual(Array.from({ length: pages }, () => true));
      await page.evaluate('window.scrollTo(0, 200)');
      const drawn = await page.evaluate('document.documentElement.dataset.drawn');
      mkdirSync(inside('styles'), { recursive: true });
      writeFileSync(inside('styles/default.css'), '@import "nothing.css";');
      await page.waitForSelector('#problems.error');
      const told = await page.evaluate('document.getElementById("problems").textContent');
      expect(told).toContain('styles/default.css');
      rmSync(inside('styles/default.css'));
      await page.waitForFunction(`Number(document.documentElement.dataset.drawn) > ${drawn}`);
      expect(await page.evaluate('window.scrollY')).toBe(200);
      expect(problems).toEqual([]);
    } finally {
      await browser.close();
      await end();
    }
  });

  it('is used rightly or not at all', async () => {
    const misspelt = await runMain(folder, ['preview', 'exmaple-bridge']);
    expect([misspelt.code, misspelt.stdout]).toEqual([2, '']);
    expect(misspelt.stderr).toContain('Did you mean "example-bridge"?');
    for (const port of ['0', '65536', '80a', '-1']) {
      const { code, stderr } = await runMain(folder, ['preview', 'example-bridge', `--port=${port}`]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`"${port}" is not the number of a port`)]);
    }
    expect((await runMain(folder, ['preview'])).code).toBe(2);
  });

  it('ends with 3 where its port is taken', async () => {
    const { address, end } = await start('example-bridge');
    const { port } = new URL(address);
    const { code, stderr } = await runMain(folder, ['preview', 'example-bridge', '--port', port]);
    expect([code, stderr]).toEqual([3, expect.stringContaining(`port ${port}: another program uses it`)]);
    await end();
  });
});
