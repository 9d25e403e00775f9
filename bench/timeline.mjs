/**
 * Dates annotated by hand (test/fixtures/timeline/news.json) → how many of the dated events are found, whether what is
 * found is an event, and whether dates and clauses are right; and, apart from that, how many dates of any kind are read
 * and resolved as a reader would. The texts stand beside the repository; where they are missing it says so and stops.
 *
 *     npm run build && node bench/timeline.mjs [--errors] [--held]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { findDates } from '../dist/analysis/timeline/find-dates.js';
import { findTimeline, plainArticle, splitSentences } from '../dist/index.js';

const FIXTURE = new URL('../test/fixtures/timeline/news.json', import.meta.url);
const SETS = new URL('../../../shared/measure/sets/', import.meta.url);
const FILES = { extract: 'extract/wcxb-dev-150.json', statements: 'statements/cofenet-valid.json' };

const json = (url) => JSON.parse(readFileSync(url, 'utf8'));

function textsOf(set) {
  const url = [SETS, new URL('../../shared/measure/sets/', import.meta.url)]
    .map((base) => new URL(FILES[set], base))
    .find((u) => existsSync(u));
  return url ? new Map(json(url).rows.map((row) => [row.id, row.text])) : null;
}

const WIDTH = { day: 10, month: 7, year: 4 };
/** ISO to the precision of the words, as the annotation has it. */
const isoOf = ({ date, until, precision }) =>
  [date, until].flatMap((day) => (day ? [day.slice(0, WIDTH[precision])] : [])).join('/');

const overlap = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
const share = (a, b) => overlap(a, b) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
const meets = (span) => (gold) => overlap(span, gold.at) > 0;

const datesIn = (text, anchor) =>
  splitSentences(text).flatMap(({ start, end }) =>
    findDates(text.slice(start, end), { anchor }).map((d) => ({
      at: [start + d.start, start + d.end],
      value: isoOf(d),
    })),
  );

async function measureRow({ id, dates, published }, text, total, errors) {
  const say = (what, at, more) =>
    errors.push(
      `${what.padEnd(9)} ${id} ${more} | ${text.slice(Math.max(0, at[0] - 70), at[1] + 70).replace(/\s+/g, ' ')}`,
    );
  const read = datesIn(text, published);
  for (const gold of dates.filter((d) => d.value !== null)) {
    total.dates += 1;
    const found = read.find((d) => overlap(d.at, gold.at) > 0);
    if (found) total.read += 1;
    if (found?.value === gold.value) total.resolved += 1;
    else say(found ? 'RESOLVED' : 'UNREAD', gold.at, `${gold.value} ← ${found?.value ?? '-'}`);
  }
  const found = await findTimeline({ ...plainArticle(text), published });
  const matched = new Set();
  for (const event of found) {
    total.found += 1;
    const gold = dates.find(meets([event.expression.start, event.expression.end]));
    const right = gold?.value === isoOf(event);
    if (gold && !right) total.misdated += 1;
    if (!gold || gold.kind === 'none') say('NO EVENT', [event.start, event.end], isoOf(event));
    else if (!right) say('MISDATED', gold.at, `${gold.value} ← ${isoOf(event)}`);
    else {
      total[gold.kind] += 1;
      if (gold.mark !== event.mark) say('MARK', gold.at, `${gold.mark} ← ${event.mark}`);
      else total.mark += 1;
      if (gold.kind === 'event') {
        matched.add(gold);
        if (share([event.start, event.end], gold.clause) >= 0.5) total.clause += 1;
      }
    }
  }
  for (const gold of dates.filter((d) => d.kind === 'event')) {
    total.gold += 1;
    if (!matched.has(gold)) say('MISSED', gold.at, gold.value);
  }
}

const ratio = (a, b) => (b === 0 ? null : Number((a / b).toFixed(3)));

export async function measureTimeline(held = false) {
  const total = {
    gold: 0,
    found: 0,
    event: 0,
    open: 0,
    misdated: 0,
    mark: 0,
    clause: 0,
    dates: 0,
    read: 0,
    resolved: 0,
  };
  const [errors, skipped] = [[], []];
  const texts = Object.fromEntries(Object.keys(FILES).map((set) => [set, textsOf(set)]));
  for (const row of json(FIXTURE).rows.filter((r) => r.held === held)) {
    const text = texts[row.set]?.get(row.id);
    const same = text && createHash('sha256').update(text).digest('hex').startsWith(row.sha256);
    if (same) await measureRow(row, text, total, errors);
    else skipped.push(`${row.set}/${row.id}`);
  }
  const right = total.event + total.open;
  return {
    ...total,
    precision: ratio(right, total.found),
    recall: ratio(total.event, total.gold),
    marks: ratio(total.mark, right),
    clauses: ratio(total.clause, total.event),
    'dates read': ratio(total.read, total.dates),
    'of these resolved': ratio(total.resolved, total.read),
    skipped,
    errors,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { errors, skipped, ...figures } = await measureTimeline(process.argv.includes('--held'));
  console.log(figures);
  if (skipped.length > 0) console.log(`skipped, their texts are not beside the repository: ${skipped.length}`);
  if (process.argv.includes('--errors')) console.log(errors.sort().join('\n'));
}
