/** An edition and a printer → how many pages it takes. */
import type { Edition } from '../edition/model.ts';
import type { Printer } from '../print/model.ts';
import type { RenderAssets, RenderOptions } from '../render/model.ts';
import { pageLimit } from '../render/page-limit.ts';
import { PAGES_WITHOUT_CONTENTS } from './lay-out-page.ts';
import { placesOf, printWith } from './page-draft.ts';

/**
 * How many pages an edition takes, to a part of the last one: from one print, or two where the page has a list of
 * contents. Where only without its pictures it keeps to its pages, that counts; and of a template that promises a number
 * of pages, where only set closest it does, as it always counts where `spacing` asks for it. Nothing is finished.
 */
export async function measureEdition(
  edition: Edition,
  assets: RenderAssets,
  printer: Printer,
  spacing: RenderOptions['spacing'] = 'normal',
): Promise<number> {
  const print = printWith(edition, assets, printer, {}, { draft: true });
  const measure = async (options: Pick<RenderOptions, 'spacing' | 'pictures'>) => {
    const draft = await print({ contents: null, ...options });
    const listed = draft.printed.pages > PAGES_WITHOUT_CONTENTS;
    const { printed } = listed ? await print({ ...options, contents: placesOf(draft.printed) }) : draft;
    return { draft, taken: printed.pages - 1 + (printed.filled ?? 1) };
  };
  const limit = pageLimit(edition);
  if (spacing === 'closest') return (await measure({ pictures: false, spacing })).taken;
  const { draft, taken } = await measure({});
  if (limit === null || taken <= limit) return taken;
  const tries: readonly Pick<RenderOptions, 'spacing' | 'pictures'>[] = [
    ...(draft.pictures ? [{ pictures: false }] : []),
    ...(edition.pages === null ? [{ pictures: false, spacing: 'closest' as const }] : []),
  ];
  for (const options of tries) {
    const tried = await measure(options);
    if (tried.taken <= limit) return tried.taken;
  }
  return taken;
}
