/** Schedules with delivery wired to them: what is issued is mailed, now or by a later run, and what is given up is reported. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDeliveries } from '../../../src/pipeline/deliver/edit-outbox.ts';
import { withDelivery } from '../../../src/pipeline/deliver/with-delivery.ts';
import { type DueReport, scheduleDue } from '../../../src/pipeline/schedule/schedule-due.ts';
import type { World } from '../../../src/pipeline/world.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { type Loopback, type Received, type Script, smtpLoopback } from '../../delivery/smtp-loopback.ts';
import { type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

let at: ScheduleWorkspace;
let server: Loopback | null = null;
beforeEach(async () => {
  at = await scheduleWorkspace('2025-03-08T12:00:00Z');
});
afterEach(async () => {
  await server?.close();
  server = null;
  at.remove();
});

const OWNER = 'desk@example.org';
const inside = (name: string): string => path.join(at.folder, name);

/** Where no server listens its port is closed. */
async function mailServer(script: Script = {}, more = `, report-to: ${OWNER}`): Promise<Loopback> {
  await server?.close();
  server = await smtpLoopback(script);
  writeSettings(server.port, more);
  return server;
}

const writeSettings = (port: number, more = `, report-to: ${OWNER}`): void =>
  writeFileSync(
    inside('briefpress.yaml'),
    `timezone: UTC\nmail: { from: The week <week@example.org>, host: 127.0.0.1, port: ${port}, security: none${more} }\n`,
  );

const READERS = '[readers.csv, "Bob <bob@example.org>"]';

function writeBrief(name = 'weekly', schedule = 'weekly on Monday at 07:00'): void {
  writeFileSync(
    inside(`briefs/${name}.md`),
    `---\ntitle: ${name}\nselect: { since: last-edition }\nschedule: ${schedule}\ndeliver:\n  - folder: handouts/\n  - email: ${READERS}\n---\n`,
  );
  if (!existsSync(inside('readers.csv'))) writeFileSync(inside('readers.csv'), 'address,name\nann@example.org,Ann\n');
}

/** Settings are read anew, as each run of the command does; `printed` false where printing fails. */
async function due(time: string, { printed = true, wire = withDelivery }: DueOptions = {}): Promise<DueReport> {
  at.at(time);
  at.broken.by = printed ? null : new Error('out of order');
  const { workspace } = await openWorkspace(at.folder);
  if (workspace === null) throw new Error('no workspace');
  const { afterIssue: _, report: __, ...world } = at.world;
  return scheduleDue(workspace, wire(world));
}

interface DueOptions {
  readonly printed?: boolean;
  readonly wire?: (world: World) => World;
}

const told = ({ events }: DueReport): string[] => events.map(({ kind, message }) => `${kind}: ${message}`);
const codes = ({ diagnostics }: DueReport): string[] => diagnostics.map(({ code }) => code);
const readers = (received: readonly Received[]): string[] => received.map(({ to }) => to.join());
const subjects = (received: readonly Received[]): (string | undefined)[] =>
  received.map(({ headers }) => headers['subject']);
/** Quoted-printable: the text that was meant. */
const textOf = ({ body }: Received): string => body.replace(/=\r\n/g, '').replaceAll('\r\n', '\n');

async function states(): Promise<string[]> {
  const all = await listDeliveries(at.workspace, null, at.folder);
  return all.map(({ recipient, state }) => `${recipient} ${state}`);
}

async function begin(): Promise<void> {
  writeBrief();
  await at.add(2);
  await due('2025-03-08T12:00:00Z');
}

describe('an edition that a schedule issues', { timeout: 60_000 }, () => {
  it('is in the folder and with every reader at the end of the run, once', async () => {
    const { received } = await mailServer();
    await begin();
    const report = await due('2025-03-10T07:00:00Z');
    expect([told(report).slice(1), report.exit]).toEqual([
      ['handed-on: No 1 is handed on', 'sent: 3 of 3 deliveries of No 1 sent'],
      0,
    ]);
    expect(await due('2025-03-10T07:05:00Z')).toMatchObject({ events: [], diagnostics: [], exit: 0 });
    expect(readers(received)).toEqual(['ann@example.org', 'bob@example.org']);
    expect(subjects(received)).toEqual(['weekly, No 1', 'weekly, No 1']);
    expect(readFileSync(inside('handouts/latest.pdf'), 'utf8')).toContain('%PDF-1.7');
  });

  it('waits where the mail server is down, and is sent by a later run that has nothing else to do', async () => {
    const { port, close } = await smtpLoopback();
    await close();
    writeSettings(port);
    await begin();
    const report = await due('2025-03-10T07:00:00Z');
    expect([told(report).at(-1), codes(report), report.exit]).toEqual([
      'sent: 1 of 3 deliveries of No 1 sent',
      ['delivery-waiting', 'delivery-waiting'],
      1,
    ]);
    const { received } = await mailServer();
    expect(told(await due('2025-03-10T07:00:30Z'))).toEqual([]);
    const later = await due('2025-03-10T07:02:00Z');
    expect([told(later), later.exit]).toEqual([['sent: 2 of 2 deliveries of No 1 sent'], 0]);
    expect(readers(received)).toEqual(['ann@example.org', 'bob@example.org']);
  });

  it('is queued and sent by the next run where the one that issued it was killed before it could', async () => {
    const { received } = await mailServer();
    await begin();
    const killed = (world: World): World => ({
      ...world,
      afterIssue: () => {
        throw new Error('killed');
      },
    });
    await due('2025-03-10T07:00:00Z', { wire: killed });
    expect([received.length, existsSync(inside('handouts'))]).toEqual([0, false]);
    expect(told(await due('2025-03-10T07:05:00Z'))).toEqual([
      'handed-on: No 1 is handed on',
      'sent: 3 of 3 deliveries of No 1 sent',
    ]);
    expect(readers(received)).toEqual(['ann@example.org', 'bob@example.org']);
  });

  it('goes to nobody who has left, and he is not counted', async () => {
    const { received } = await mailServer();
    await begin();
    const { unsubscribe } = await import('../../../src/pipeline/deliver/edit-outbox.ts');
    await unsubscribe(at.workspace, 'ann@example.org', at.world);
    expect(told(await due('2025-03-10T07:00:00Z')).at(-1)).toBe('sent: 2 of 2 deliveries of No 1 sent');
    expect(readers(received)).toEqual(['bob@example.org']);
    expect(await states()).toEqual(['handouts sent', 'ann@example.org cancelled', 'bob@example.org sent']);
  });
});

describe('a report', { timeout: 60_000 }, () => {
  it('is mailed when a slot is given up: which, how often, why, where and how to mend it', async () => {
    const { received } = await mailServer();
    await begin();
    const minutes = [0, 1, 6, 21, 85, 325];
    for (const minute of minutes.slice(0, -1)) {
      await due(new Date(Date.parse('2025-03-10T07:00:00Z') + minute * 60_000).toISOString(), { printed: false });
      expect(received).toHaveLength(0);
    }
    await due('2025-03-10T12:25:00Z', { printed: false });
    expect(readers(received)).toEqual([OWNER]);
    expect(subjects(received)).toEqual(['briefpress: weekly: no edition for 2025-03-10 07:00']);
    const text = textOf(received[0] as Received);
    expect(text).toContain('It was tried 6 times.');
    expect(text).toContain('out of order');
    expect(text).toContain('briefpress build weekly --issue --date 2025-03-10');
    expect(text).toContain(`Workspace: ${at.folder}`);
    expect(received[0]?.headers['auto-submitted']).toBe('auto-generated');
    await due('2025-03-10T13:00:00Z');
    expect(received).toHaveLength(1);
  });

  it('is mailed once of a brief that cannot be read', async () => {
    const { received } = await mailServer();
    writeBrief('weekly', 'weekly on Munday at 07:00');
    await due('2025-03-08T12:00:00Z');
    await due('2025-03-08T12:05:00Z');
    expect(subjects(received)).toEqual(['briefpress: weekly cannot be read']);
    expect(textOf(received[0] as Received)).toMatch(/briefs\/weekly\.md:4: error: .*munday/);
  });

  it('is mailed of readers who are refused for good, all of them in one', async () => {
    const { received } = await mailServer({
      rcpt: (address) => (address === OWNER ? null : { code: 550, text: 'no such user' }),
    });
    await begin();
    const report = await due('2025-03-10T07:00:00Z');
    expect([codes(report), report.exit]).toEqual([['delivery-refused', 'delivery-refused'], 1]);
    expect(subjects(received)).toEqual(['briefpress: 2 deliveries of weekly No 1 have failed']);
    const text = textOf(received[0] as Received);
    expect(text).toMatch(/did not reach ann@example\.org .*550 no such user/);
    expect(text).toContain('correct it in the list, then "briefpress deliver weekly#1"');
    expect(await due('2025-03-10T07:05:00Z')).toMatchObject({ diagnostics: [], exit: 0 });
    expect(received).toHaveLength(1);
  });

  it('is mailed of lines that are wrong in a list, which are told once', async () => {
    const { received } = await mailServer();
    await begin();
    writeFileSync(inside('readers.csv'), 'address,name\nann@,Ann\n');
    const report = await due('2025-03-10T07:00:00Z');
    const all = [...report.diagnostics, ...report.events.flatMap(({ diagnostics }) => diagnostics)];
    expect(all.filter(({ code }) => code === 'readers-row')).toHaveLength(1);
    expect(readers(received)).toEqual([OWNER, 'bob@example.org']);
    expect(subjects(received)[0]).toBe('briefpress: weekly No 1 does not go to everybody');
    expect(textOf(received[0] as Received)).toMatch(/readers\.csv:2: error: .*"ann@" is no e-mail address/);
    // Mended, the edition goes to her alone.
    writeFileSync(inside('readers.csv'), 'address,name\nann@example.org,Ann\n');
    const { deliverEditions } = await import('../../../src/pipeline/deliver/deliver-editions.ts');
    const { workspace } = await openWorkspace(at.folder);
    await deliverEditions(workspace as NonNullable<typeof workspace>, { edition: 'weekly', cwd: at.folder }, at.world);
    expect(readers(received).slice(2)).toEqual(['ann@example.org']);
  });

  it('that cannot be sent is told, and stops no other brief', async () => {
    await mailServer({ rcpt: (address) => (address === OWNER ? { code: 451, text: 'later' } : null) });
    writeBrief('a-wrong', 'weekly on Munday at 07:00');
    await begin();
    // It was told of the wrong brief with the beginning; it is changed, and told of anew.
    writeBrief('a-wrong', 'weekly on Moonday at 07:00');
    const report = await due('2025-03-10T07:00:00Z');
    expect(told(report)).toContain('sent: 3 of 3 deliveries of No 1 sent');
    expect(codes(report)).toEqual(['report-not-sent']);
    expect(report.diagnostics[0]?.what).toContain(`The report to ${OWNER} could not be sent: `);
    // The wrong brief is what it ends with, not the mail.
    expect([report.exit, (await due('2025-03-10T07:05:00Z')).exit]).toEqual([2, 0]);
  });

  it('goes nowhere where the workspace names nobody, and needs no mail server then', async () => {
    const { received } = await mailServer({}, '');
    writeBrief('weekly', 'weekly on Munday at 07:00');
    expect(codes(await due('2025-03-08T12:00:00Z'))).toEqual([]);
    expect(received).toEqual([]);
    rmSync(inside('briefpress.yaml'));
    writeBrief('weekly', 'weekly on Moonday at 07:00');
    expect(codes(await due('2025-03-08T12:05:00Z'))).toEqual([]);
  });
});
