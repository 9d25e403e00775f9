/** A workspace → whether anything on this machine does what its schedules have due; nothing where no brief has one. */
import type { Finding } from '../../print/examine-browser.ts';
import type { Workspace } from '../../workspace/model.ts';
import type { World } from '../world.ts';
import { installedParts } from './install-schedule.ts';
import { scheduleStatus } from './schedule-status.ts';
import { scheduledBriefs } from './scheduled-brief.ts';

/** It may be another machine that does it: that nothing does it here is no fault. */
export async function examineSchedule(workspace: Workspace, world: World): Promise<readonly Finding[]> {
  const { scheduled } = await scheduledBriefs(workspace);
  if (scheduled.length === 0) return [];
  const { running } = await scheduleStatus(workspace, world);
  const parts = await installedParts(workspace, world);
  const ways = [...(running ? ['"schedule run" is at work'] : []), ...parts];
  const detail = `schedules: ${scheduled.map(({ name }) => name).join(', ')}`;
  const value = ways.length > 0 ? ways.join(', ') : 'nothing on this machine; "briefpress schedule install" sets it up';
  return [{ name: 'schedule', ok: true, value, detail, how: '' }];
}
