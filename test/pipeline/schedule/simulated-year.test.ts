/** A year of four briefs: looked for at random times, with outages, days without news, and prints that fail. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ScheduleRule } from '../../../src/definition/model.ts';
import { slotsBetween } from '../../../src/definition/next-slot.ts';
import type { ClosedSlot, IssuedEdition } from '../../../src/schedule/model.ts';
import { faultsOf, type ScheduleWorkspace, scheduleWorkspace } from './schedule-workspace.ts';

const [BEGIN, END] = [Date.parse('2025-01-01T00:00:00Z'), Date.parse('2026-01-01T00:00:00Z')];
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

const BRIEFS: Readonly<Record<string, readonly [written: string, rule: Partial<ScheduleRule>]>> = {
  daily: [
    '{ at: daily at 02:30, timezone: America/New_York, skip-if-empty: true }',
    { cron: '30 2 * * *', timezone: 'America/New_York', catchUp: 'latest' },
  ],
  weekly: [
    '{ at: weekly on Monday at 07:00, timezone: Europe/London, catch-up: all }',
    { cron: '0 7 * * 1', timezone: 'Europe/London', catchUp: 'all' },
  ],
  monthly: [
    '{ at: monthly on the 1st at 06:00, timezone: Europe/London }',
    { cron: '0 6 1 * *', timezone: 'Europe/London', catchUp: 'latest' },
  ],
  twice: [
    '{ cron: "0 18 * * TUE,FRI", timezone: America/New_York, min-articles: 2 }',
    { cron: '0 18 * * 2,5', timezone: 'America/New_York', catchUp: 'latest' },
  ],
};

/** Park and Miller 1988: the same year each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

let place: ScheduleWorkspace | null = null;
afterEach(() => place?.remove());

interface Kept {
  readonly issued: readonly IssuedEdition[];
  readonly closed: readonly ClosedSlot[];
}

const keptOf = async (at: ScheduleWorkspace, brief: string): Promise<Kept> => ({
  issued: await at.issued(brief),
  closed: await at.closed(brief),
});

/** How long until somebody looks again: mostly hours, now and then an outage of days. */
const pauseOf = (random: () => number): number =>
  random() < 0.12 ? (1 + random() * 12) * DAY : (0.2 + random() * 60) * HOUR;

async function liveAYear(at: ScheduleWorkspace, random: () => number): Promise<number> {
  let looks = 0;
  for (let now = BEGIN; now < END; now += pauseOf(random)) {
    at.at(now);
    if (random() < 0.55) await at.add(1 + Math.floor(random() * 2));
    at.at(now + Math.floor(random() * MINUTE));
    at.broken.by = random() < 0.08 ? new Error('the printer is out of order') : null;
    await at.due();
    looks += 1;
  }
  // All failures are over: what is left is tried until it is done.
  at.broken.by = null;
  at.at(END + 2 * DAY);
  await at.due();
  return looks;
}

describe('a year of schedules', { timeout: 240_000 }, () => {
  it('has every slot once or as catch-up says, numbers without gaps, and each article in one window', async () => {
    place = await scheduleWorkspace('2025-01-01T00:00:00Z');
    for (const [name, [written]] of Object.entries(BRIEFS)) place.writeBrief(name, written);
    const looks = await liveAYear(place, randomFrom(20_250_101));
    expect(looks).toBeGreaterThan(120);
    for (const [name, [, rule]] of Object.entries(BRIEFS)) {
      const { issued, closed } = await keptOf(place, name);
      expect(faultsOf(issued, place.folder)).toEqual([]);

      // Every slot of the year is done with, once.
      const slots = slotsBetween(rule as ScheduleRule, new Date(BEGIN), new Date(place.now()));
      const done = [...issued.map(({ slot }) => Date.parse(slot)), ...closed.map(({ dueAt }) => Date.parse(dueAt))];
      expect(done.sort((a, b) => a - b)).toEqual(slots.map((slot) => slot.getTime()));
      expect(issued.length).toBeGreaterThan(name === 'monthly' ? 7 : 20);
      const outcomes = new Set(closed.map(({ outcome }) => outcome));
      if (rule.catchUp === 'all') expect(outcomes.has('missed')).toBe(false);
      else if (name !== 'monthly') expect(outcomes.has('missed')).toBe(true);

      // Every article up to the end of the last window is in one edition, and those after it in none.
      const told = issued.flatMap(({ articles, copies }) => [...articles, ...copies]);
      expect(new Set(told).size).toBe(told.length);
      const until = issued.at(-1)?.covers.until ?? '';
      const added = await addedOf(place);
      expect(told.sort()).toEqual([...added].filter(([, moment]) => moment <= until).map(([id]) => id));
    }
    // Nothing is issued before its slot has come; what is late bears the date of its slot.
    const all = (
      await Promise.all(Object.keys(BRIEFS).map((name) => keptOf(place as ScheduleWorkspace, name)))
    ).flatMap(({ issued }) => issued);
    expect(all.filter(({ slot, issuedAt }) => Date.parse(slot) > Date.parse(issuedAt))).toEqual([]);
    expect(all.filter(({ slot, date }) => !slot.startsWith(date))).toEqual([]);
    // Each was handed on once.
    expect(place.handedOn.map(({ edition }) => `${edition.brief} ${edition.number}`).sort()).toEqual(
      all.map(({ brief, number }) => `${brief} ${number}`).sort(),
    );
  });
});

async function addedOf(at: ScheduleWorkspace): Promise<Map<string, string>> {
  const { loadLibrary } = await import('../../../src/library/load-library.ts');
  const library = await loadLibrary(at.workspace.folders);
  const added = library.entries().map(({ id, added: moment }) => [id, moment ?? ''] as const);
  library.close();
  return new Map(added.sort(([a], [b]) => (a < b ? -1 : 1)));
}
