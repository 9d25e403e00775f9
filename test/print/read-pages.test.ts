import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
});
afterAll(() => printer.close());

const sheet = (millimetres: number): string =>
  `<style>@page{size:100mm 200mm;margin:0}body,div{margin:0}</style><nav hidden><a href="#page-end"></a></nav>
   <div style="height:${millimetres}mm"></div><div id="page-end"></div>`;

describe('how full the last page is', () => {
  it.each([
    [50, 1, 0.25],
    [150, 1, 0.75],
    [240, 2, 0.2],
  ])('%i mm on sheets of 200 mm', async (millimetres, pages, filled) => {
    const printed = await printer.print(sheet(millimetres));
    expect(printed.pages).toBe(pages);
    expect(printed.filled).toBeCloseTo(filled, 2);
  });

  it('is not known of a page that does not say where it ends', async () => {
    expect((await printer.print('<p>text</p>')).filled).toBeNull();
  });
});
