/** An edition and a workspace → the template, style and fonts that its page is set with; the workspace's own come first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import type { FontQuery } from '../render/fonts/find-fonts.ts';
import { loadAssets } from '../render/load-assets.ts';
import { checkStyle } from '../render/styles/check-style.ts';
import type { Workspace } from '../workspace/model.ts';
import { packageFolders } from '../workspace/package-files.ts';

/** Of the program, by its name in its folder: a clone of the repository is a workspace too, with styles of its own beside them. */
const PACKAGED = /^(?:default|large-print|ink-saving|parts[/\\][\w-]+)\.css$/;

type Design = Pick<Edition, 'template' | 'style'>;

/** Fonts beside the packaged ones are a workspace's. */
const fontsOf = (workspace: Workspace | null): { readonly fonts?: FontQuery } =>
  workspace === null ? {} : { fonts: { root: workspace.root, entries: workspace.settings.fonts } };

/** Throws where template or style is not there. */
export function assetsOf({ template, style }: Design, workspace: Workspace | null): ReturnType<typeof loadAssets> {
  const own = workspace?.folders;
  const templates = [...(own ? [own.templates] : []), packageFolders.templates];
  const styles = [...(own ? [own.styles] : []), packageFolders.styles];
  return loadAssets({ template, style, folders: { templates, styles }, ...fontsOf(workspace) });
}

/** The same, and with its diagnostics whatever a browser would pass over in the workspace's own style sheets. */
export async function checkedAssets(
  design: Design,
  workspace: Workspace | null,
): Promise<Pick<ReturnType<typeof loadAssets>, 'assets'> & { readonly diagnostics: readonly Diagnostic[] }> {
  const { assets, diagnostics, styleFiles } = assetsOf(design, workspace);
  const own = styleFiles.filter((file) => !PACKAGED.test(path.relative(packageFolders.styles, file)));
  const page = [assets.css, assets.template.text, ...assets.partials.map(({ text }) => text)];
  const sheets = own.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const families = [...new Set(assets.fonts.map(({ family }) => family))];
  const ofStyle = await checkStyle({ sheets, page, families });
  return { assets, diagnostics: [...diagnostics, ...ofStyle] };
}
