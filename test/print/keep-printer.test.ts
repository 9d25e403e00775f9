/** One browser for many prints, and what becomes of it when it fails. */
import { describe, expect, it } from 'vitest';
import { BriefpressError, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { keepPrinter } from '../../src/print/keep-printer.ts';
import type { BrowserSettings, Printer } from '../../src/print/model.ts';

const settings: BrowserSettings = { path: null, sandbox: 'auto', timeout: 1000 };
const failure = (code: 'print-failed' | 'print-timeout') =>
  new BriefpressError([diagnose(code, { reason: 'it ended', seconds: 1, step: 'printing' })]);

/** Browsers that tell what happens to them; each print of theirs takes the next of these outcomes, or succeeds. */
function browsers(...outcomes: readonly (Error | null)[]) {
  const log: string[] = [];
  const left = [...outcomes];
  let opened = 0;
  const open = async ({ timeout }: BrowserSettings): Promise<Printer> => {
    opened += 1;
    const name = `browser ${opened}${timeout === 1000 ? '' : ` for ${timeout}`}`;
    log.push(`${name} opens`);
    return {
      browser: { origin: 'bundled', path: '', version: String(opened) },
      diagnostics: [],
      print: async (html) => {
        log.push(`${name} prints ${html}`);
        const outcome = left.shift() ?? null;
        if (outcome) throw outcome;
        return { bytes: new Uint8Array(), pages: 1, destinations: {} };
      },
      close: async () => {
        log.push(`${name} closes`);
      },
    };
  };
  return { log, open, ...keepPrinter(open) };
}

describe('a printer that is kept', () => {
  it('is opened once, survives being closed by a borrower, and is closed at the end', async () => {
    const { lend, end, log } = browsers();
    for (const html of ['a', 'b']) {
      const printer = await lend(settings);
      await printer.print(html);
      await printer.close();
    }
    await end();
    expect(log).toEqual(['browser 1 opens', 'browser 1 prints a', 'browser 1 prints b', 'browser 1 closes']);
  });

  it('prints again in a new browser when the old one has gone', async () => {
    const { lend, log } = browsers(failure('print-failed'));
    await (await lend(settings)).print('a');
    expect(log).toEqual([
      'browser 1 opens',
      'browser 1 prints a',
      'browser 1 closes',
      'browser 2 opens',
      'browser 2 prints a',
    ]);
  });

  it('gives up after the second failure, and the next print begins anew', async () => {
    const { lend, log } = browsers(failure('print-failed'), failure('print-failed'));
    const printer = await lend(settings);
    await expect(printer.print('a')).rejects.toThrow('failed while printing');
    await printer.print('b');
    expect(log.slice(-3)).toEqual(['browser 2 closes', 'browser 3 opens', 'browser 3 prints b']);
  });

  it('does not wait twice for what takes too long', async () => {
    const { lend, log } = browsers(failure('print-timeout'));
    await expect((await lend(settings)).print('a')).rejects.toThrow(BriefpressError);
    expect(log).toEqual(['browser 1 opens', 'browser 1 prints a', 'browser 1 closes']);
  });

  it('is another one for other settings', async () => {
    const { lend, end, log } = browsers();
    await lend(settings);
    await (await lend({ ...settings, timeout: 9 })).print('a');
    await end();
    expect(log).toEqual([
      'browser 1 opens',
      'browser 2 for 9 opens',
      'browser 1 closes',
      'browser 2 for 9 prints a',
      'browser 2 for 9 closes',
    ]);
  });

  it('that does not start is tried again by the next print', async () => {
    let tries = 0;
    const { lend } = keepPrinter(() => {
      tries += 1;
      return Promise.reject(new Error('no browser'));
    });
    await expect(lend(settings)).rejects.toThrow('no browser');
    await expect(lend(settings)).rejects.toThrow('no browser');
    expect(tries).toBe(2);
  });
});

describe('a printer for one document', () => {
  it('lets its browser end when that is printed, and waits for the end of it', async () => {
    const { open, log } = browsers();
    const { lend, end } = keepPrinter(open, true);
    const printer = await lend(settings);
    await printer.print('a');
    printer.release?.();
    await end();
    expect(log).toEqual(['browser 1 opens', 'browser 1 prints a', 'browser 1 closes']);
    expect((await browsers().lend(settings)).release).toBeUndefined();
  });
});
