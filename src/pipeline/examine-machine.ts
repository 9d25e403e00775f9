/** A workspace, if there is one, and the machine → what printing needs and whether it is there. */
import { examineBrowser, type Finding } from '../print/examine-browser.ts';
import type { Workspace } from '../workspace/model.ts';
import { defaultSettings } from '../workspace/read-settings.ts';
import { examineSchedule } from './schedule/examine-schedule.ts';
import type { World } from './world.ts';

export type { Finding } from '../print/examine-browser.ts';

export async function examineMachine(workspace: Workspace | null, world: World): Promise<readonly Finding[]> {
  const { browser } = workspace?.settings ?? defaultSettings('UTC');
  const findings = await examineBrowser(browser, { env: world.env, progress: world.progress });
  return workspace === null ? findings : [...findings, ...(await examineSchedule(workspace, world))];
}
