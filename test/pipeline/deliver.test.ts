/** From the issued edition to its readers: queued once, sent once, tried again, seen in the command. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queueDeliveries } from '../../src/pipeline/deliver/queue-deliveries.ts';
import { afterIssue } from '../../src/pipeline/deliver/send-queued.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { runMain } from '../cli/run-main.ts';
import { type Loopback, type Script, smtpLoopback } from '../delivery/smtp-loopback.ts';
import { issueWeekly } from './issue-weekly.ts';
import { FIRST_MONDAY, SECOND_MONDAY, SECOND_WEEK, type WeeklyWorkspace, weeklyWorkspace } from './weekly-workspace.ts';

const DELIVER = 'deliver:\n  - folder: handouts/\n  - email: { to: [readers.csv, "Bob <bob@example.org>"] }\n';

let weekly: WeeklyWorkspace;
let server: Loopback | null = null;
beforeEach(() => {
  weekly = weeklyWorkspace(DELIVER);
  writeFileSync(weekly.inside('readers.csv'), 'name,address\nAnn,ann@example.org\n');
});
afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(weekly.folder, { recursive: true, force: true });
});

async function mailServer(script: Script = {}): Promise<Loopback> {
  server = await smtpLoopback(script);
  const mail = `mail: { from: desk@example.org, host: 127.0.0.1, port: ${server.port}, security: none }\n`;
  writeFileSync(weekly.inside('briefpress.yaml'), `timezone: UTC\n${mail}`);
  return server;
}

const FIRST = { brief: 'ferries', number: 1, revision: 1 };
const worldAt = (now: () => Date) => ({ now, env: {}, progress: () => undefined });
const minutes = (n: number) => () => new Date(FIRST_MONDAY().getTime() + n * 60_000);
const run = (now: () => Date, ...argv: readonly string[]) => runMain(weekly.folder, argv, { now });

async function workspace() {
  const { workspace: opened } = await openWorkspace(weekly.folder);
  if (!opened) throw new Error('no workspace');
  return opened;
}

async function issueAndQueue(): Promise<void> {
  await issueWeekly(weekly, FIRST_MONDAY);
  await queueDeliveries(await workspace(), FIRST, worldAt(FIRST_MONDAY));
}

interface Listed {
  readonly id: number;
  readonly channel: string;
  readonly recipient: string;
  readonly state: string;
  readonly attempts: number;
}

async function states(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(FIRST_MONDAY, 'outbox', ...argv, '--json');
  return (JSON.parse(stdout).deliveries as Listed[]).map(
    ({ channel, recipient, state }) => `${channel} ${recipient} ${state}`,
  );
}

const ALL = (state: string) => [
  `folder handouts ${state}`,
  `email ann@example.org ${state}`,
  `email bob@example.org ${state}`,
];

describe('deliver', () => {
  it('sends an issued edition to everybody whom its brief names, once', async () => {
    const loopback = await mailServer();
    await issueAndQueue();
    expect(await states()).toEqual(ALL('queued'));
    const first = await run(FIRST_MONDAY, 'deliver');
    expect([first.code, first.stderr]).toEqual([0, '3 sent.\n']);
    expect(await states('ferries#1')).toEqual(ALL('sent'));
    const second = await run(FIRST_MONDAY, 'deliver', 'ferries');
    expect([second.code, second.stderr]).toEqual([0, 'Nothing is due.\n']);
    expect(loopback.received.map(({ to }) => to)).toEqual([['ann@example.org'], ['bob@example.org']]);
    expect(loopback.received[0]?.headers['subject']).toBe('The ferries, No 1');
    expect(readFileSync(weekly.inside('handouts/latest.pdf'), 'utf8')).toContain('%PDF-1.7');
    expect((await run(FIRST_MONDAY, 'editions')).stdout).toMatch(/ 3 of 3 +output/);
  });

  it('queues what a run had issued that was killed before it could', async () => {
    await mailServer();
    // The note in the outbox is written before the edition is.
    await issueWeekly(weekly, FIRST_MONDAY);
    expect(await states()).toEqual([]);
    expect((await run(FIRST_MONDAY, 'deliver')).code).toBe(0);
    expect(await states()).toEqual(ALL('sent'));
  });

  it('tries again what was refused for now, when its time has come, and leaves alone what was refused for good', async () => {
    let tries = 0;
    const loopback = await mailServer({
      rcpt: (address) =>
        address.startsWith('ann') ? { code: 550 } : tries++ === 0 ? { code: 450, text: 'greylisted' } : null,
    });
    await issueAndQueue();
    const first = await run(FIRST_MONDAY, 'deliver');
    expect(first.code).toBe(1);
    expect(first.stderr).toMatch(/did not reach ann@example\.org by email: .*550/);
    expect(first.stderr).toMatch(/has not reached bob@example\.org by email yet: .*450 greylisted/);
    expect((await run(minutes(0.5), 'deliver')).stderr).toBe('Nothing is due.\n');
    expect((await run(minutes(1), 'deliver')).stderr).toBe('1 sent.\n');
    expect(await states()).toEqual([
      'folder handouts sent',
      'email ann@example.org refused',
      'email bob@example.org sent',
    ]);
    expect(loopback.received).toHaveLength(1);
    const named = await run(minutes(2), 'deliver', 'ferries');
    expect([named.code, named.stderr.includes('did not reach ann@example.org')]).toEqual([1, true]);
    const retried = await run(minutes(2), 'outbox', 'retry', '2', '3');
    expect([retried.code, retried.stderr.includes('There is no delivery 3 that could be tried again')]).toEqual([
      2,
      true,
    ]);
    expect(await states()).toContain('email ann@example.org queued');
  });

  it('sends again what was taken without an answer, as the same message', async () => {
    const loopback = await mailServer({ data: (_, n) => (n === 1 ? 'cut' : null) });
    await issueAndQueue();
    const first = await run(FIRST_MONDAY, 'deliver');
    expect([
      first.code,
      first.stderr.includes('Whether ferries No 1 reached ann@example.org by email is not known'),
    ]).toEqual([1, true]);
    await run(minutes(1), 'deliver');
    expect(await states()).toEqual(ALL('sent'));
    const toAnn = loopback.received.filter(({ to }) => to[0] === 'ann@example.org');
    expect([toAnn.length, new Set(toAnn.map(({ raw }) => raw)).size]).toEqual([2, 1]);
  });

  it('sends nothing to who has left, whatever list names them', async () => {
    const loopback = await mailServer();
    await issueAndQueue();
    expect((await run(FIRST_MONDAY, 'deliver', 'unsubscribe', 'Ann@Example.org')).stdout).toContain('has left');
    await run(FIRST_MONDAY, 'deliver');
    expect(loopback.received.map(({ to }) => to[0])).toEqual(['bob@example.org']);
    expect(await states()).toContain('email ann@example.org cancelled');
    expect((await run(FIRST_MONDAY, 'deliver', 'unsubscribe')).stdout).toBe('ann@example.org\n');
    expect((await run(FIRST_MONDAY, 'deliver', 'subscribe', 'ann@example.org')).stdout).toContain('is back');
    expect((await run(FIRST_MONDAY, 'deliver', 'unsubscribe', 'ann')).code).toBe(2);
    const slip = await run(FIRST_MONDAY, 'deliver', 'unsubscribe', 'bob@exmaple.org');
    expect([slip.code, slip.stderr.includes('Did you mean "bob@example.org"?')]).toEqual([0, true]);
  });

  it('shows in a dry run what would go to whom, and sends and writes nothing', async () => {
    const loopback = await mailServer();
    await issueWeekly(weekly, FIRST_MONDAY);
    rmSync(weekly.inside('.briefpress/outbox.sqlite'));
    const { code, stdout } = await run(FIRST_MONDAY, 'deliver', 'ferries', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /ferries#1 {2}folder {2}handouts {2}would be sent\n {2}handouts\/ferries-2025-03-10-no1\.pdf/,
    );
    expect(stdout).toContain('To: Ann <ann@example.org>');
    expect(stdout).toContain('  | The ferries');
    const { deliveries } = JSON.parse((await run(FIRST_MONDAY, 'deliver', 'ferries', '--dry-run', '--json')).stdout);
    expect(deliveries[1].message.messageId).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect([
      loopback.connections(),
      existsSync(weekly.inside('handouts')),
      existsSync(weekly.inside('.briefpress/outbox.sqlite')),
    ]).toEqual([0, false, false]);
  });

  it('refuses drafts, and editions that there are not', async () => {
    await mailServer();
    const nothing = await run(FIRST_MONDAY, 'deliver', 'ferries');
    expect([
      nothing.code,
      nothing.stderr.includes('No edition of "ferries" is issued, and drafts go to nobody'),
    ]).toEqual([2, true]);
    await run(FIRST_MONDAY, 'build', 'ferries', '--to', 'edition');
    const draft = 'output/ferries/2025-03-10/edition.json';
    const refused = await run(FIRST_MONDAY, 'deliver', draft);
    expect([refused.code, refused.stderr.includes('edition.json is a draft, and drafts go to nobody')]).toEqual([
      2,
      true,
    ]);
    expect((await run(FIRST_MONDAY, 'deliver', draft, '--dry-run')).stdout).toContain(
      'ferries (draft)  folder  handouts  would be sent',
    );
    await issueWeekly(weekly, FIRST_MONDAY);
    expect((await run(FIRST_MONDAY, 'deliver', 'ferries#7')).stderr).toContain('with the number 7');
    expect((await run(FIRST_MONDAY, 'deliver', 'feries')).stderr).toContain('Did you mean "ferries"?');
    expect((await run(FIRST_MONDAY, 'deliver', 'x/y.pdf')).code).toBe(2);
  });

  it('goes by one channel where it is told to, and finds an edition by its file', async () => {
    const loopback = await mailServer();
    await issueWeekly(weekly, FIRST_MONDAY);
    const pdf = 'output/ferries/2025-03-10/ferries-2025-03-10-no1.pdf';
    expect((await run(FIRST_MONDAY, 'deliver', pdf, '--to', 'folder')).stderr).toBe('1 sent.\n');
    expect([loopback.received.length, existsSync(weekly.inside('handouts/latest.pdf'))]).toEqual([0, true]);
  });

  it('sends nobody a revision that is replaced already, and refers to the one that he has', async () => {
    let busy = true;
    const loopback = await mailServer({
      rcpt: (address) => (busy && address.startsWith('ann') ? { code: 450 } : null),
    });
    await issueAndQueue();
    await run(FIRST_MONDAY, 'deliver');
    busy = false;
    writeFileSync(
      weekly.inside('briefs/ferries.md'),
      readFileSync(weekly.inside('briefs/ferries.md'), 'utf8').replace('The ferries', 'All the ferries'),
    );
    await issueWeekly(weekly, minutes(1));
    await afterIssue(await workspace(), { ...FIRST, revision: 2 }, worldAt(minutes(2)));
    const subjects = loopback.received.map(({ to, headers }) => `${to[0]} ${headers['subject']}`);
    expect(subjects).toEqual(
      [
        'bob@example.org The ferries, No 1',
        'ann@example.org All the ferries, No 1 · revision 2',
        'bob@example.org All the ferries, No 1 · revision 2',
      ].map((text) => expect.stringMatching(text.includes('revision') ? /^(ann|bob)@example\.org =\?UTF-8/ : /No 1$/)),
    );
    expect(loopback.received[2]?.headers['references']).toBe(loopback.received[0]?.headers['message-id']);
    expect(loopback.received[1]?.headers['references']).toBeUndefined();
  });

  it('keeps what is queued where the password is missing, and says what to do; the folder gets it all the same', async () => {
    await mailServer();
    const settings = weekly.inside('briefpress.yaml');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace(
        'security: none',
        'security: none, user: desk, password-env: DESK_PASSWORD',
      ),
    );
    await issueAndQueue();
    const { code, stderr } = await run(FIRST_MONDAY, 'deliver');
    expect([code, stderr.includes('the environment has no DESK_PASSWORD')]).toEqual([2, true]);
    expect(await states()).toEqual([
      'folder handouts sent',
      'email ann@example.org queued',
      'email bob@example.org queued',
    ]);
  });

  it('does not send a PDF that is not the one that was issued', async () => {
    const loopback = await mailServer();
    await issueAndQueue();
    writeFileSync(weekly.inside('output/ferries/2025-03-10/ferries-2025-03-10-no1.pdf'), 'another');
    expect((await run(FIRST_MONDAY, 'deliver')).stderr).toContain('the PDF is not the one that was issued');
    expect([loopback.received.length, existsSync(weekly.inside('handouts'))]).toEqual([0, false]);
  });
});

describe('two runs at once', () => {
  it('send each reader one message', async () => {
    const loopback = await mailServer();
    await issueAndQueue();
    const both = await Promise.all([run(FIRST_MONDAY, 'deliver'), run(FIRST_MONDAY, 'deliver')]);
    expect(both.map(({ stderr }) => stderr).sort()).toEqual(['3 sent.\n', 'Nothing is due.\n']);
    expect(loopback.received.map(({ to }) => to[0]).sort()).toEqual(['ann@example.org', 'bob@example.org']);
  });
});

describe('after an issue', () => {
  it('everything due goes out, and again only what is new', async () => {
    const loopback = await mailServer();
    await issueWeekly(weekly, FIRST_MONDAY);
    const first = await afterIssue(await workspace(), FIRST, worldAt(FIRST_MONDAY));
    expect(first.deliveries.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect((await afterIssue(await workspace(), FIRST, worldAt(FIRST_MONDAY))).deliveries).toEqual([]);
    weekly.save(SECOND_WEEK);
    await issueWeekly(weekly, SECOND_MONDAY);
    await afterIssue(await workspace(), { ...FIRST, number: 2 }, worldAt(SECOND_MONDAY));
    expect(loopback.received).toHaveLength(4);
    expect(new Set(loopback.received.map(({ headers }) => headers['message-id'])).size).toBe(4);
  });
});

describe('check', () => {
  it('tells what is wrong with where a brief goes, with file and line', async () => {
    rmSync(weekly.inside('readers.csv'));
    const { code, stdout } = await run(FIRST_MONDAY, 'check', 'ferries');
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /briefs\/ferries\.md:8: error: The list of recipients cannot be read: there is no file readers\.csv/,
    );
    expect(stdout).toContain('names no mail server');
    writeFileSync(weekly.inside('readers.csv'), 'name,address\nAnn,ann@\n');
    expect((await run(FIRST_MONDAY, 'check', 'ferries')).stdout).toMatch(
      /readers\.csv:2: error: .*"ann@" is no e-mail address/,
    );
  });
});
