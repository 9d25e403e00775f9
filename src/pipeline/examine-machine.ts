/** A workspace, if there is one, and the machine → what printing needs and whether it is there. */
import { examinePrinters } from '../delivery/printer/examine-printers.ts';
import { examineBrowser, type Finding } from '../print/examine-browser.ts';
import type { Workspace } from '../workspace/model.ts';
import { defaultSettings } from '../workspace/read-settings.ts';
import { examineSchedule } from './schedule/examine-schedule.ts';
import type { World } from './world.ts';

export type { Finding } from '../print/examine-browser.ts';

export async function examineMachine(workspace: Workspace | null, world: World): Promise<readonly Finding[]> {
  const { browser } = workspace?.settings ?? defaultSettings('UTC');
  const [page, printers] = await Promise.all([
    examineBrowser(browser, { env: world.env, progress: world.progress }),
    examinePrinters(world.env),
  ]);
  const schedule = workspace === null ? [] : await examineSchedule(workspace, world);
  return [...page, ...printers, ...schedule];
}
