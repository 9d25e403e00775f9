import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/cli/explain-failure.ts';
import { BriefpressError, diagnose } from '../../src/diagnostics/diagnostic.ts';

function explain(error: unknown, debug = false) {
  const said: string[] = [];
  const diagnostics = problemsOf(error, { debug, say: (text) => said.push(text) });
  return { said, codes: diagnostics.map((d) => d.code), what: diagnostics[0]?.what };
}

describe('problemsOf', () => {
  const cause = new Error('disk full', { cause: new Error('ENOSPC') });

  it('gives the diagnostics of a known problem, and its causes only where asked', () => {
    const known = new BriefpressError([diagnose('file-exists')], { cause });
    expect(explain(known)).toMatchObject({ said: [], codes: ['file-exists'] });
    const { said } = explain(known, true);
    expect(said.map((line) => line.split('\n')[0])).toEqual([
      expect.stringMatching(/^1\. BriefpressError/),
      '2. Error: disk full',
      '3. Error: ENOSPC',
    ]);
    expect(said[1]).toContain('explain-failure.test.ts');
  });

  it('tells the causes of a mistake of the program as a numbered chain', () => {
    expect(explain(new TypeError('no such thing', { cause }))).toEqual({
      said: ['1. no such thing', '2. disk full', '3. ENOSPC'],
      codes: ['internal-error'],
      what: 'briefpress itself failed: no such thing.',
    });
    expect(explain(new TypeError('alone')).said).toEqual([]);
  });

  it('bears whatever was thrown, circles of causes too', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(explain(circle).said).toHaveLength(10);
    expect(explain('text').what).toContain('text');
    expect(explain(undefined).codes).toEqual(['internal-error']);
  });
});
