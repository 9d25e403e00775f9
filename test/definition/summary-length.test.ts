import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { summaryLengthField } from '../../src/definition/summary-length.ts';

const read = (written: unknown) => v.safeParse(summaryLengthField(), written);

describe('summaryLengthField', () => {
  it.each([
    [8, { summary: 8 }],
    [0, { summary: 0 }],
    ['8', { summary: 8 }],
    ['8 sentences', { summary: 8 }],
    ['1 sentence', { summary: 1 }],
    ['180 words', { summary: 50, summaryWords: 180 }],
    [' 20words ', { summary: 50, summaryWords: 20 }],
  ])('reads %j', (written, length) => {
    expect(read(written)).toMatchObject({ success: true, output: length });
  });

  it.each([51, -1, 2.5, '51 sentences', '19 words', '2001 words', '180 wrods', 'words', '', '12 pages', true, [8]])(
    'refuses %j and says what is allowed',
    (written) => {
      const { success, issues } = read(written);
      expect(success).toBe(false);
      expect(issues?.[0]?.message).toContain('"180 words"');
    },
  );
});
