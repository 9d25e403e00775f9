/**
 * Sentences with their quantities annotated by hand (test/fixtures/quantities) → how many of the quantities are found
 * with the right value, and of those the right unit, change and concept (a shared word), as F1.
 *
 *     npm run build && node bench/quantities.mjs [fresh.json] [--held-out] [--errors]
 *
 * fresh.json holds no sentences, but where they stand in the measuring sets (MEASURE, or shared/measure beside the
 * working copy); what is missing there or has changed is skipped, and said so. --held-out: the 40 rows kept for the end.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findQuantities, plainArticle } from '../dist/index.js';

const FIXTURE = new URL(
  `../test/fixtures/quantities/${process.argv.find((a) => a.endsWith('.json')) ?? 'news.json'}`,
  import.meta.url,
);

const MEASURE = process.env.MEASURE
  ? pathToFileURL(`${process.env.MEASURE}/sets/`)
  : ['../../shared/measure/sets/', '../../../shared/measure/sets/']
      .map((path) => new URL(path, import.meta.url))
      .find((url) => existsSync(url));

const sets = new Map();

/** The texts of a measuring set by page; of a story with several documents the page is "id/document". */
function textsOf(name) {
  const file = MEASURE && new URL(`${name}.json`, MEASURE);
  if (!sets.has(name)) {
    const rows = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rows : [];
    const texts = rows.flatMap(({ id, text, docs }) =>
      docs ? docs.map((doc, i) => [`${id}/${i}`, doc.text]) : [[id, text]],
    );
    sets.set(name, new Map(texts));
  }
  return sets.get(name);
}

/** A row with its sentence, where the set still has it; else null. */
function withSentence({ set, page, doc, start, end, sha256, ...row }) {
  const id = doc === undefined ? page : `${page}/${doc}`;
  const text = textsOf(set).get(id)?.slice(start, end);
  const same = text && createHash('sha256').update(text).digest('hex').startsWith(sha256);
  return same ? { ...row, id: `${set} ${id}`, text } : null;
}

function readRows() {
  const { kind, rows } = JSON.parse(readFileSync(FIXTURE, 'utf8'));
  if (kind !== 'stand-off') return rows;
  const heldOut = process.argv.includes('--held-out');
  const wanted = rows.filter((row) => row.heldOut === heldOut);
  const read = wanted.map(withSentence).filter((row) => row !== null);
  if (read.length < wanted.length) console.log(`skipped, not in the measuring sets: ${wanted.length - read.length}`);
  return read;
}

const close = (a, b) => Math.abs(a - b) <= 1e-4 * Math.max(1, Math.abs(b));
const sameValue = (a, b) => {
  const [mine, theirs] = [[a].flat(), [b].flat()];
  return mine.length === theirs.length && mine.every((n, i) => close(n, theirs[i]));
};
const wordsOf = (concept) =>
  new Set(
    String(concept ?? '-')
      .toLowerCase()
      .split(/[,\s]+/),
  );
const overlap = (a, b) => [...wordsOf(a)].some((word) => wordsOf(b).has(word));
const unitOf = (quantity) => quantity.unit ?? '-';

const isMet = (want, q) =>
  sameValue(q.value, want.value) && (want.start === undefined || (q.start < want.end && want.start < q.end));

/** Pairs of gold and found, one to one; of equal values the pair whose units agree comes first. */
function pair(gold, found) {
  const free = new Set(found);
  const pairs = new Map();
  for (const agree of [true, false]) {
    for (const want of gold) {
      if (pairs.has(want)) continue;
      const match = [...free].find((q) => isMet(want, q) && (!agree || unitOf(q) === want.unit));
      if (!match) continue;
      pairs.set(want, match);
      free.delete(match);
    }
  }
  return { pairs, wrong: [...free] };
}

const show = (q) => `${[q.value].flat().join('..')} ${unitOf(q)} (${q.change}) of ${q.concept ?? '-'}`;

export async function measureQuantities(rows = readRows()) {
  const total = { gold: 0, found: 0, value: 0, unit: 0, change: 0, concept: 0 };
  const errors = [];
  for (const { id, text, gold } of rows) {
    const found = await findQuantities(plainArticle(text));
    const { pairs, wrong } = pair(gold, found);
    total.gold += gold.length;
    total.found += found.length;
    total.value += pairs.size;
    const missed = gold.filter((want) => !pairs.has(want));
    const off = [];
    for (const [want, got] of pairs) {
      const right = {
        unit: unitOf(got) === want.unit,
        change: got.change === want.change,
        concept: overlap(got.concept, want.concept),
      };
      for (const field of Object.keys(right)) total[field] += Number(right[field]);
      if (Object.values(right).includes(false)) off.push(`${show(want)}   ←   ${show(got)}`);
    }
    if (missed.length + wrong.length + off.length > 0)
      errors.push({ id, text, missed: missed.map(show), wrong: wrong.map(show), off });
  }
  const f1 = (field) => Number(((2 * total[field]) / (total.gold + total.found)).toFixed(3));
  return {
    gold: total.gold,
    found: total.found,
    value: f1('value'),
    unit: f1('unit'),
    change: f1('change'),
    concept: f1('concept'),
    errors,
  };
}

if (process.argv[1] === import.meta.filename) {
  const { errors, ...figures } = await measureQuantities();
  if (process.argv.includes('--errors')) {
    for (const { id, text, missed, wrong, off } of errors) {
      console.log(`\n[${id}] ${text}`);
      for (const line of missed) console.log(`  missed  ${line}`);
      for (const line of wrong) console.log(`  wrong   ${line}`);
      for (const line of off) console.log(`  differs ${line}`);
    }
  }
  console.log(JSON.stringify(figures));
}
