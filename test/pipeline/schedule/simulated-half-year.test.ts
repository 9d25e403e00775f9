/**
 * Half a year of two briefs with their readers and a folder: looked for at random times, with outages of the scheduler and of
 * the mail server, prints that fail, connections that break, and now and then two schedulers at once.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listDeliveries, unsubscribe } from '../../../src/pipeline/deliver/edit-outbox.ts';
import { withDelivery } from '../../../src/pipeline/deliver/with-delivery.ts';
import { scheduleDue } from '../../../src/pipeline/schedule/schedule-due.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { type Loopback, type Received, smtpLoopback } from '../../delivery/smtp-loopback.ts';
import { faultsOf, type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

const [BEGIN, END] = [Date.parse('2025-01-01T00:00:00Z'), Date.parse('2025-07-01T00:00:00Z')];
const LEFT = Date.parse('2025-04-10T12:00:00Z');
const [HOUR, DAY] = [3_600_000, 86_400_000];

const BRIEFS: Readonly<Record<string, { readonly schedule: string; readonly readers: readonly string[] }>> = {
  weekly: {
    schedule: '{ at: weekly on Monday at 07:00, timezone: Europe/London, catch-up: all }',
    readers: ['ann@example.org', 'bob@example.org', 'cid@example.org'],
  },
  halves: {
    schedule: '{ cron: "0 18 1,15 * *", timezone: America/New_York }',
    readers: ['ann@example.org', 'dee@example.org'],
  },
};

/** Park and Miller 1988: the same half year each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

let place: ScheduleWorkspace | null = null;
let server: Loopback | null = null;
afterEach(async () => {
  await server?.close();
  place?.remove();
});

interface Life {
  readonly received: readonly (Received & { readonly at: number })[];
  readonly faults: Readonly<Record<'down' | 'busy' | 'cut' | 'print', number>>;
}

/** What goes wrong is chosen anew for each look; all mail comes to one server. */
async function liveHalfAYear(at: ScheduleWorkspace, random: () => number): Promise<Life> {
  const faults = { down: 0, busy: 0, cut: 0, print: 0 };
  const received: (Received & { at: number })[] = [];
  const mail = { down: false, troubled: false };
  const count = (kind: keyof typeof faults): void => {
    faults[kind] += 1;
  };
  server = await smtpLoopback({
    connect: () => {
      if (mail.down) count('down');
      return mail.down ? 'cut' : null;
    },
    rcpt: () => {
      const busy = mail.troubled && random() < 0.35;
      if (busy) count('busy');
      return busy ? { code: 450, text: 'greylisted' } : null;
    },
    cutInData: () => {
      const cut = mail.troubled && random() < 0.35;
      if (cut) count('cut');
      return cut;
    },
    data: (message) => {
      received.push({ ...message, at: at.now() });
      return null;
    },
  });
  writeFileSync(
    path.join(at.folder, 'briefpress.yaml'),
    `timezone: UTC\nmail: { from: week@example.org, host: 127.0.0.1, port: ${server.port}, security: none }\n`,
  );
  const { afterIssue: _, report: __, ...world } = at.world;
  const look = async (): Promise<void> => {
    const { workspace } = await openWorkspace(at.folder);
    if (workspace !== null) await scheduleDue(workspace, withDelivery(world));
  };
  let hasLeft = false;
  let outage = 0;
  for (let now = BEGIN; now < END; ) {
    at.at(now);
    if (!hasLeft && now > LEFT) hasLeft = await unsubscribe(at.workspace, 'cid@example.org', world);
    if (random() < 0.4) await at.add(1);
    // A mail server is away for two days at most: what is refused for five is given up.
    outage = outage > 0 ? outage - 1 : random() < 0.2 ? 1 + Math.floor(random() * 3) : 0;
    [mail.down, mail.troubled] = [outage > 0, random() < 0.6];
    at.broken.by = random() < 0.1 ? new Error('out of order') : null;
    if (at.broken.by !== null) count('print');
    at.at(now + 1000);
    await Promise.all(random() < 0.1 ? [look(), look()] : [look()]);
    const pause = outage === 0 && random() < 0.06 ? (1 + random() * 12) * DAY : (0.5 + random() * 24) * HOUR;
    now += pause;
  }
  // All outages are over, and what waits is tried until nothing does.
  [mail.down, mail.troubled, at.broken.by] = [false, false, null];
  for (let day = 0; day < 3; day += 1) {
    at.at(END + day * DAY);
    await look();
  }
  return { received, faults };
}

const attribute = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, text]) => text ?? '');

describe('half a year of schedules and readers', { timeout: 300_000 }, () => {
  it('brings each edition to each reader once, and to the folder and its feed in order', async () => {
    place = await scheduleWorkspace('2025-01-01T00:00:00Z');
    const at = place;
    for (const [name, { schedule, readers }] of Object.entries(BRIEFS))
      writeFileSync(
        path.join(at.folder, `briefs/${name}.md`),
        `---\ntitle: ${name}\nselect: { since: last-edition, limit: 1000 }\nschedule: ${schedule}\ndeliver:\n  - folder: public\n  - email: [${readers}]\n---\n`,
      );
    const { received, faults } = await liveHalfAYear(at, randomFrom(20_250_701));
    expect(Math.min(...Object.values(faults))).toBeGreaterThan(3);

    const issued = (await Promise.all(Object.keys(BRIEFS).map((name) => at.issued(name)))).flat();
    for (const name of Object.keys(BRIEFS))
      expect(
        faultsOf(
          issued.filter(({ brief }) => brief === name),
          at.folder,
        ),
      ).toEqual([]);
    expect(issued.length).toBeGreaterThan(20);

    // Nothing is left over, and nobody was refused.
    const all = await listDeliveries(at.workspace, null, at.folder);
    const undone = all.filter(({ state, recipient }) => state !== 'sent' && recipient !== 'cid@example.org');
    expect(undone).toEqual([]);

    // Every edition that its brief issued is with every reader of it, once.
    const got = received.map(({ to, headers }) => `${to.join()} ${headers['subject']}`);
    expect(new Set(got).size).toBe(got.length);
    const wanted = issued.flatMap(({ brief, number }) =>
      (BRIEFS[brief]?.readers ?? []).map((reader) => `${reader} ${brief}, No ${number}`),
    );
    const staying = (line: string): boolean => !line.startsWith('cid');
    expect(got.filter(staying).sort()).toEqual(wanted.filter(staying).sort());
    expect(new Set(received.map(({ headers }) => headers['message-id'])).size).toBe(received.length);

    // He who left has what was sent before, and nothing after.
    const his = received.filter(({ to }) => to[0] === 'cid@example.org');
    expect(his.length).toBeGreaterThan(5);
    expect(his.filter(({ at: moment }) => moment > LEFT + DAY / 2)).toEqual([]);

    // The folder has every PDF as the ledger has it; its feed has every edition, the newest date first.
    const feed = readFileSync(path.join(at.folder, 'public/feed.xml'), 'utf8');
    const files = attribute(feed, /<link rel="enclosure"[^>]* href="([^"]+)"/g);
    const newestFirst = [...issued].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
    expect(files.map((file) => file.match(/\d{4}-\d\d-\d\d/)?.[0])).toEqual(newestFirst.map(({ date }) => date));
    expect([...files].sort()).toEqual(issued.map((edition) => path.basename(edition.path)).sort());
    expect(new Set(attribute(feed, /<id>([^<]+)<\/id>/g)).size).toBe(issued.length + 1);
    for (const { path: pdf } of issued)
      expect(readFileSync(path.join(at.folder, 'public', path.basename(pdf)))).toEqual(
        readFileSync(path.join(at.folder, pdf)),
      );
    const latest = newestFirst[0]?.path ?? '';
    expect(readFileSync(path.join(at.folder, 'public/latest.pdf'))).toEqual(readFileSync(path.join(at.folder, latest)));
  });
});
