/** What an edition says has changed: from real articles, held against the library, with every value mutated. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionJson } from '../../src/edition/edition-json.ts';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import { hashEdition } from '../../src/edition/hash.ts';
import type { Edition, EditionChanges } from '../../src/edition/model.ts';
import { parseEdition } from '../../src/edition/parse-edition.ts';
import { checkEvidence, type FindArticle } from '../../src/verify/check-evidence.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { issueWeekly } from './issue-weekly.ts';
import {
  FIRST_MONDAY,
  FIRST_WEEK,
  SECOND_MONDAY,
  SECOND_WEEK,
  type WeeklyWorkspace,
  weeklyWorkspace,
} from './weekly-workspace.ts';

let weekly: WeeklyWorkspace;
let first: Edition;
let second: Edition;
beforeAll(async () => {
  weekly = weeklyWorkspace();
  first = (await issueWeekly(weekly, FIRST_MONDAY)).edition;
  weekly.save(SECOND_WEEK);
  second = (await issueWeekly(weekly, SECOND_MONDAY)).edition;
});
afterAll(() => rmSync(weekly.folder, { recursive: true, force: true }));

const changesOf = (edition: Edition): EditionChanges => {
  if (!edition.changes) throw new Error('no changes');
  return edition.changes;
};

describe('the changes of an edition', () => {
  it('are absent from the first', () => {
    expect('changes' in first).toBe(false);
  });

  it('name the last edition, the new sources, the figure that moved and the new statement', () => {
    const { since, newSources, figures, statements } = changesOf(second);
    expect([since, newSources]).toEqual([{ number: 1, date: '2025-03-10' }, [1]]);
    expect(figures.map(({ before, now }) => [before.display, before.source.site, now.display, now.sources])).toEqual([
      ['1,200', 'Harbour Times', '1,900', [1]],
    ]);
    expect(
      statements.map(({ point, before, now }) => [point, now.speaker, before.content.text, now.content.text]),
    ).toEqual([
      [
        'night crossings',
        'Marta Lindqvist',
        'the night crossings must end before any talks about pay can begin',
        'a single night crossing on Fridays would be acceptable to her members',
      ],
    ]);
  });

  it('are read again as they are, hash and all', () => {
    const { edition } = parseEdition(editionJson(second), 'edition.json');
    expect(edition).toEqual(second);
    expect(editionJson(edition)).toBe(editionJson(second));
  });

  it('are told of a draft too, and of a brief that does not go by the last edition, whose sources may be old', async () => {
    const brief = weekly.inside('briefs/ferries.md');
    const text = readFileSync(brief, 'utf8');
    writeFileSync(brief, text.replace('  since: last-edition\n', ''));
    const { edition } = await issueWeekly(weekly, SECOND_MONDAY);
    writeFileSync(brief, text);
    const { newSources, figures } = changesOf(edition);
    expect(edition.sources.map(({ article }) => article).length).toBe(3);
    expect(newSources.map((n) => edition.sources[n - 1]?.article)).toEqual(['ferry-strike-goes-on']);
    expect(figures.map(({ now }) => now.display)).toEqual(['1,900']);
  });

  it('leave out what an editor drops, and what the old article no longer says', async () => {
    const [figure] = changesOf(second).figures;
    const other = weeklyWorkspace(`key-figures: { drop: [${figure?.now.id}] }\n`);
    await issueWeekly(other, FIRST_MONDAY);
    other.save(SECOND_WEEK);
    expect(changesOf((await issueWeekly(other, SECOND_MONDAY)).edition).figures).toEqual([]);
    const [id = '', article] = Object.entries(FIRST_WEEK)[0] ?? [];
    if (!article) throw new Error('no article');
    other.save({
      [id]: { ...article, text: article.text.map((line) => line.replace('night crossings must', 'crossings must')) },
    });
    const revised = changesOf((await issueWeekly(other, SECOND_MONDAY)).edition);
    expect([revised.figures, revised.statements]).toEqual([[], []]);
    rmSync(other.folder, { recursive: true });
  });
});

/** The articles of both weeks as they were saved. */
const libraryOf =
  (gone: readonly string[] = []): FindArticle =>
  ({ article }) => {
    const saved = { ...FIRST_WEEK, ...SECOND_WEEK }[article];
    return saved && !gone.includes(article) ? { id: article, text: saved.text.join('\n\n'), by: 'text' } : null;
  };

const faultsOf = (edition: Edition, gone: readonly string[] = []): string[] =>
  checkEvidence(editionItems(edition, { faultOfAuthor, faultOfNumber }), libraryOf(gone)).map(
    (f) => f.item?.name ?? '',
  );

type Path = readonly (string | number)[];

/** Every value that is printed or rests on evidence, on the old side of every change. */
const MUTABLE: readonly Path[] = [
  ['figures', 0, 'before', 'display'],
  ['figures', 0, 'before', 'label', 'text'],
  ['figures', 0, 'before', 'label', 'evidence', 'article'],
  ['figures', 0, 'before', 'label', 'evidence', 'spans', 0, 'text'],
  ['figures', 0, 'before', 'label', 'evidence', 'spans', 0, 'start'],
  ['figures', 0, 'before', 'number', 'article'],
  ['figures', 0, 'before', 'number', 'spans', 0, 'text'],
  ['figures', 0, 'before', 'number', 'spans', 0, 'end'],
  ['figures', 0, 'now', 'display'],
  ['figures', 0, 'now', 'label', 'text'],
  ['statements', 0, 'before', 'speakerAsWritten'],
  ['statements', 0, 'before', 'cue'],
  ['statements', 0, 'before', 'content', 'text'],
  ['statements', 0, 'before', 'content', 'evidence', 'article'],
  ['statements', 0, 'before', 'content', 'evidence', 'spans', 0, 'text'],
  ['statements', 0, 'before', 'attribution', 'article'],
  ['statements', 0, 'before', 'attribution', 'spans', 0, 'text'],
  ['statements', 0, 'now', 'content', 'text'],
];

const changed = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + 1
    : String(value).replace(/\w/, (one) => (one === '9' ? '8' : one === 'x' ? 'y' : /\d/.test(one) ? '9' : 'x'));

/** The edition with one value changed, and its hash made right again. */
function mutated(edition: Edition, path: Path): Edition {
  const copy = structuredClone(edition);
  let place = copy.changes as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  expect(place[last]).toBeDefined();
  place[last] = changed(place[last]);
  const { hash: _, ...content } = copy;
  return { ...copy, hash: hashEdition(content) };
}

describe('evidence of what changed', () => {
  it('holds as it is', () => {
    expect(faultsOf(second)).toEqual([]);
    const names = editionItems(second, { faultOfAuthor, faultOfNumber }).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('earlier'))).toHaveLength(2);
  });

  it.each(MUTABLE.map((path) => [path.join('.'), path] as const))('does not hold with another %s', (_, path) => {
    expect(faultsOf(mutated(second, path)).length).toBeGreaterThan(0);
  });

  it('does not hold when the article of the edition before is gone, and says which it was', () => {
    const faults = faultsOf(second, ['ferry-strike-begins']);
    expect(faults).toEqual([
      'earlier figure “1,200”',
      'earlier statement of Marta Lindqvist “the night crossings must end before any talks about pay c…”',
    ]);
  });
});
