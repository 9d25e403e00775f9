/** A workspace, if there is one, and the machine → what printing needs and whether it is there. */
import { examineBrowser, type Finding } from '../print/examine-browser.ts';
import type { Workspace } from '../workspace/model.ts';
import { defaultSettings } from '../workspace/read-settings.ts';
import type { World } from './world.ts';

export type { Finding } from '../print/examine-browser.ts';

export function examineMachine(workspace: Workspace | null, world: World): Promise<readonly Finding[]> {
  const { browser } = workspace?.settings ?? defaultSettings('UTC');
  return examineBrowser(browser, { env: world.env, progress: world.progress });
}
