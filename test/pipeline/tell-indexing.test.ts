import { expect, it } from 'vitest';
import { tellIndexing } from '../../src/pipeline/tell-indexing.ts';

it('shows a bar of work that is worth one, and nothing of less', () => {
  const told: string[] = [];
  const { onProgress } = tellIndexing({ progress: (message) => told.push(message) });
  onProgress?.(200, 400);
  onProgress?.(25_000, 100_000);
  onProgress?.(100_000, 100_000);
  expect(told).toEqual([
    `Indexing ${'█'.repeat(6)}${'░'.repeat(18)}  25 % 25,000 of 100,000`,
    `Indexing ${'█'.repeat(24)} 100 % 100,000 of 100,000`,
  ]);
});
