/** The world → the channel to printers, with the parts wired that make sheets and read sizes. */
import { setTimeout as wait } from 'node:timers/promises';
import { type PrinterChannelOptions, printerChannel } from '../delivery/printer/printer-channel.ts';
import { imposePdf } from '../print/sheets/impose-pdf.ts';
import { pageSizes } from '../print/sheets/page-sizes.ts';
import { readsFromRight } from './make-sheets.ts';
import type { World } from './world.ts';

type MakeSheets = PrinterChannelOptions['makeSheets'];

/** Where a brief leaves the sides to the printer, backs are as for a sheet that is turned by hand like a page. */
const makeSheets: MakeSheets = async (pdf, { booklet, nUp, sides }, { title, lang, date, hash }) => {
  const arrangement = booklet
    ? { kind: 'booklet' as const }
    : { kind: 'n-up' as const, pages: nUp === 4 ? (4 as const) : (2 as const) };
  const duplex = sides === 'two-sided-long-edge' ? 'long' : sides === 'two-sided-short-edge' ? 'short' : null;
  const metadata = { title, author: null, subject: null, lang, date, hash };
  const made = await imposePdf(pdf, { arrangement, duplex, rightToLeft: readsFromRight(lang) }, metadata);
  return made.bytes;
};

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch(() => undefined);

/** `patience`: milliseconds of waiting for a printer that does nothing; left out for the channel's own. */
export function openPrinterChannel(world: World, patience?: number) {
  const clock = { now: () => world.now().getTime(), sleep };
  const own = patience === undefined ? {} : { patience };
  return printerChannel({ makeSheets, pageSizes, env: world.env, clock, tell: world.progress, ...own });
}
