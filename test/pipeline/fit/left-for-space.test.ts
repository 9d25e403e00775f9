import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Edition } from '../../../src/edition/model.ts';
import { leftForSpace } from '../../../src/pipeline/fit/left-for-space.ts';

const edition = JSON.parse(
  readFileSync(new URL('../../fixtures/edition/example.json', import.meta.url), 'utf8'),
) as Edition;

it('names what there was no room for, and nothing that stands in another part now', () => {
  const [first, ...rest] = edition.summary;
  const kept: Edition = { ...edition, pages: 2, summary: rest, keyFigures: edition.keyFigures.slice(0, -1) };
  const left = leftForSpace(edition, kept, 'no room');
  expect(left).toHaveLength((first?.length ?? 0) + 1);
  expect(left.map(({ what }) => what.split('"')[0])).toEqual([
    ...(first ?? []).map(() => 'summary sentence '),
    'key figure ',
  ]);
  expect(left.every(({ why }) => why === 'no room')).toBe(true);
  const moved = { ...kept, themes: edition.themes.map((t, i) => (i === 0 ? { ...t, passages: first } : t)) } as Edition;
  expect(leftForSpace(edition, moved, 'no room').some(({ what }) => what.startsWith('summary'))).toBe(false);
});
