/** An edition and what is asked for → the files that say it: data alone, Markdown, a web page, the printed page. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { Printer } from '../print/model.ts';
import type { Workspace } from '../workspace/model.ts';
import type { BuildRequest } from './build-model.ts';
import { pageMemory } from './page-memory.ts';
import { sidesOf } from './two-sided.ts';

export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

export interface Produced {
  readonly outputs: readonly Output[];
  readonly pages: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function producePage(
  edition: Edition,
  workspace: Workspace | null,
  { to, sheets }: Pick<BuildRequest, 'sheets'> & { readonly to: 'html' | 'pdf' },
  stem: string,
  printer: Promise<Printer>,
): Promise<Produced> {
  const { checkedAssets } = await import('./edition-assets.ts');
  const { assets, diagnostics } = await checkedAssets(edition, workspace);
  const how = { sides: sidesOf(sheets), memory: pageMemory(workspace?.folders.data ?? null) };
  const { makePage } = await import('./make-page.ts');
  const { html, pdf, diagnostics: ofPage } = await makePage(edition, assets, to, printer, how);
  const content = to === 'html' || pdf === null ? html : pdf.bytes;
  const outputs = [{ file: `${stem}.${to}`, content }];
  return { outputs, pages: pdf?.pages ?? null, diagnostics: [...diagnostics, ...ofPage] };
}

/** What is read on a screen needs no browser to be made. */
async function produceText(
  edition: Edition,
  workspace: Workspace | null,
  to: 'md' | 'page',
  stem: string,
): Promise<Produced> {
  if (to === 'md') {
    const { renderMarkdown } = await import('../render/markdown/render-markdown.ts');
    return { outputs: [{ file: `${stem}.md`, content: renderMarkdown(edition) }], pages: null, diagnostics: [] };
  }
  const { checkedAssets } = await import('./edition-assets.ts');
  const { assets, diagnostics } = await checkedAssets(edition, workspace);
  const { renderHtml } = await import('../render/render-html.ts');
  const { html, diagnostics: ofPage } = renderHtml(edition, assets, { contents: null, medium: 'screen' });
  const outputs = [{ file: `${stem}-page.html`, content: html }];
  return { outputs, pages: null, diagnostics: [...diagnostics, ...ofPage] };
}

export async function produce(
  edition: Edition,
  workspace: Workspace | null,
  { to, sheets = null }: Pick<BuildRequest, 'to' | 'sheets'>,
  stem: string,
  printer: Promise<Printer> | null,
): Promise<Produced> {
  if (to === 'md' || to === 'page') return produceText(edition, workspace, to, stem);
  if (to !== 'edition' && printer) return producePage(edition, workspace, { to, sheets }, stem, printer);
  return { outputs: [], pages: null, diagnostics: [] };
}
