/**
 * Articles with their statements annotated by hand (test/fixtures/statements/whole-articles.json: offsets and hashes only)
 * → content F1, with speaker, direct recall, what is printable and how much of that is right. The texts and the scoring are those of
 * ../shared/measure; without that folder there is nothing to measure, and it says so.
 *
 *     npm run build && node bench/statements.mjs [--part dev|held] [--errors]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { findStatements, plainArticle } from '../dist/index.js';

const FIXTURE = new URL('../test/fixtures/statements/whole-articles.json', import.meta.url);
const measureFolder = () =>
  ['../../shared/measure/', '../../../shared/measure/']
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(place));

const readJson = (url) => JSON.parse(readFileSync(url, 'utf8'));
const argument = (name) => process.argv[process.argv.indexOf(name) + 1];

/** The texts of the sets by "set/id". */
function textsOf(folder) {
  const pages = readJson(new URL('sets/extract/wcxb-dev-150.json', folder)).rows;
  const events = readJson(new URL('sets/summaries/neus-val.json', folder)).rows;
  const documents = events.flatMap(({ id, docs }) => docs.map((doc, i) => [`neus/${id}/${i}`, doc.text]));
  return new Map([...pages.map(({ id, text }) => [`extract/${id}`, text]), ...documents]);
}

const PRONOUN = /^(?:he|she|they|it|i|we|who)$/i;
const OPENS = /^["“«„]/;
const CLOSES = /["”»“][.,]?$/;

function kindOf(content) {
  if (OPENS.test(content) && (CLOSES.test(content) || !/["”]/.test(content.slice(1)))) return 'direct';
  return /["“”«»„]/.test(content) ? 'mixed' : 'indirect';
}

/** A hand-made statement in the shape that the scorer of ../shared/measure reads. */
function goldOf(text, { start, end, cue, source, name }) {
  const said = source && text.slice(...source);
  return {
    spans: [[start, end]],
    source: said,
    sourcePronoun: said !== null && PRONOUN.test(said),
    sourceAlt: [name],
    cue: cue && text.slice(...cue),
    kind: kindOf(text.slice(start, end)),
  };
}

/** The annotated articles whose text is the very one that was annotated. */
function rowsOf(folder, part) {
  const texts = textsOf(folder);
  return readJson(FIXTURE)
    .articles.filter((article) => !part || article.part === part)
    .flatMap(({ set, id, sha256, statements }) => {
      const text = texts.get(`${set}/${id}`);
      const same = text !== undefined && createHash('sha256').update(text).digest('hex') === sha256;
      if (!same) console.warn(`left out ${set}/${id}: its text is not the annotated one`);
      return same ? [{ id: `${set}/${id}`, text, gold: statements.map((s) => goldOf(text, s)) }] : [];
    });
}

/** The share of the direct quotations that are found with the right speaker, which the shared scorer does not tell. */
async function directWithSpeaker(rows, task, product) {
  const direct = rows.map((row) => ({ ...row, gold: row.gold.filter((g) => g.kind === 'direct') }));
  const predictions = await Promise.all(direct.map((row) => task.predict(product.plainArticle(row.text), product)));
  const { metrics } = task.score({ rows: direct }, predictions);
  return metrics.recallDirect * metrics.speakerRight;
}

export async function measureStatements(folder, part) {
  const task = await import(new URL('tasks/statements.mjs', folder).href);
  const product = { findStatements, plainArticle };
  const rows = rowsOf(folder, part);
  await findStatements(plainArticle(''));
  const predictions = await Promise.all(rows.map((row) => task.predict(plainArticle(row.text), product)));
  const { metrics, cases } = task.score({ rows }, predictions);
  const figures = { ...metrics, directSpeaker: await directWithSpeaker(rows, task, product) };
  return { articles: rows.length, statements: rows.flatMap((row) => row.gold).length, figures, cases };
}

if (process.argv[1] === import.meta.filename) {
  const folder = measureFolder();
  if (!folder) console.log('skipped: the folder ../shared/measure is missing');
  else {
    const part = process.argv.includes('--part') ? argument('--part') : undefined;
    const { articles, statements, figures, cases } = await measureStatements(folder, part);
    if (process.argv.includes('--errors'))
      for (const { id, loss, expected, got } of cases)
        if (loss > 0)
          console.log(`\n[${id}] ${loss}\n  want ${expected.join('\n       ')}\n  got  ${got.join('\n       ')}`);
    const told = Object.entries(figures).filter(([, value]) => typeof value === 'number');
    console.log(
      JSON.stringify({ articles, statements, ...Object.fromEntries(told.map(([k, v]) => [k, Number(v.toFixed(3))])) }),
    );
  }
}
