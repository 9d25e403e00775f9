import { expect, it } from 'vitest';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import type { BuildResult } from '../../src/pipeline/build-model.ts';
import { explainBuild } from '../../src/pipeline/explain-build.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

it('gives each article the number that it has on the page, best score first', () => {
  const { edition } = composeEdition({ ...exampleInput, parts: ['viewpoints', 'summary'] });
  const { selection } = exampleInput;
  const result = { edition, selection, reading: null, definition: null } as unknown as BuildResult;
  const rows = explainBuild(result).slice(1, selection.chosen.length + 1);
  const told = rows.map((row) => row.trim().split(/\s+/)).map(([number, , article]) => [article, Number(number)]);
  expect(told).toEqual(
    selection.chosen.map(({ article }) => [article.id, edition.sources.find((s) => s.article === article.id)?.number]),
  );
  expect(told.map(([, number]) => number)).not.toEqual(told.map((_, i) => i + 1));
});
