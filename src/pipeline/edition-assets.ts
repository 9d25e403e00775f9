/** An edition and a workspace → the template, style and fonts that its page is set with; the workspace's own come first. */
import type { Edition } from '../edition/model.ts';
import type { FontQuery } from '../render/fonts/find-fonts.ts';
import { loadAssets } from '../render/load-assets.ts';
import type { Workspace } from '../workspace/model.ts';
import { packageFolders } from '../workspace/package-files.ts';

/** Fonts beside the packaged ones are a workspace's. */
const fontsOf = (workspace: Workspace | null): { readonly fonts?: FontQuery } =>
  workspace === null ? {} : { fonts: { root: workspace.root, entries: workspace.settings.fonts } };

/** Throws where template or style is not there. */
export function assetsOf({ template, style }: Edition, workspace: Workspace | null): ReturnType<typeof loadAssets> {
  const own = workspace?.folders;
  const templates = [...(own ? [own.templates] : []), packageFolders.templates];
  const styles = [...(own ? [own.styles] : []), packageFolders.styles];
  return loadAssets({ template, style, folders: { templates, styles }, ...fontsOf(workspace) });
}
