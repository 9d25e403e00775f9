/** An edition, its assets and how to lay it out → one print of its page, which tells where things stand. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { PrintedPdf, Printer, PrintOptions } from '../print/model.ts';
import type { RenderAssets, RenderOptions } from '../render/model.ts';
import { renderHtml } from '../render/render-html.ts';
import type { PageMemory } from './page-memory.ts';

export type Places = Readonly<Record<string, number>>;

export interface Draft {
  readonly html: string;
  readonly printed: PrintedPdf;
  readonly options: RenderOptions;
  readonly linkNames: Readonly<Record<string, string>>;
  readonly furniture: (places: Places) => string;
  /** It has pictures that it can do without. */
  readonly pictures: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Mirrors left and right pages, as the sheets want it for which it is printed; else it is as the edition says. */
export type Sides = Pick<RenderOptions, 'sides'>;

/** Of a brief that was not printed before. */
export const UNKNOWN_LAYOUT: RenderOptions = { contents: null };

export type PrintWith = (options: RenderOptions) => Promise<Draft>;

export const placesOf = ({ places, destinations }: PrintedPdf): Places => places ?? destinations;

interface Ahead {
  readonly assets: RenderAssets;
  readonly options: string;
  readonly page: ReturnType<typeof renderHtml>;
}

/** Of each edition the page that was rendered before there was a browser to print it. */
const ahead = new WeakMap<Edition, Ahead>();

/** Renders the page that is probably printed first, while the browser is starting. */
export function renderAhead(
  edition: Edition,
  assets: RenderAssets,
  { sides = {}, memory }: { readonly sides?: Sides; readonly memory?: PageMemory },
): void {
  const options = { ...(memory?.recall(edition.brief)?.layout ?? UNKNOWN_LAYOUT), ...sides };
  ahead.set(edition, { assets, options: JSON.stringify(options), page: renderHtml(edition, assets, options) });
}

function takeAhead(edition: Edition, assets: RenderAssets, options: RenderOptions): Ahead['page'] {
  const known = ahead.get(edition);
  const isThis = known?.assets === assets && known.options === JSON.stringify(options);
  return isThis ? known.page : renderHtml(edition, assets, options);
}

export const printWith =
  (edition: Edition, assets: RenderAssets, printer: Printer, sides: Sides, how: PrintOptions = {}): PrintWith =>
  async (options) => {
    const { html, ...rendered } = takeAhead(edition, assets, { ...options, ...sides });
    return { html, printed: await printer.print(html, how), options, ...rendered };
  };
