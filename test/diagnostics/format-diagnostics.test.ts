import { describe, expect, it } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostics.ts';

const at = (file: string | null, line: number | null, what: string): Diagnostic => ({
  ...diagnose('yaml-syntax', {}, { file, line }),
  what,
  how: 'Mend it.',
});
const plain = { colour: false, relativeTo: '/home/me' };

describe('formatDiagnostics', () => {
  it('puts files together, lines in order, and counts', () => {
    const text = formatDiagnostics(
      [
        at(null, null, 'No place.'),
        at('/home/me/b.md', 9, 'Nine.'),
        at('/home/me/a.md', 5, 'Five.'),
        { ...at('/home/me/b.md', 2, 'Two.'), severity: 'warning', how: '' },
      ],
      plain,
    );
    expect(text).toBe(
      [
        'a.md:5: error: Five.',
        '    Mend it.',
        'b.md:2: warning: Two.',
        'b.md:9: error: Nine.',
        '    Mend it.',
        'error: No place.',
        '    Mend it.',
        '3 errors, 1 warning',
      ].join('\n'),
    );
  });

  it('says the same thing once', () => {
    expect(formatDiagnostics([at('x', 1, 'A.'), at('x', 1, 'A.')], plain)).toContain('x:1: error: A. (2 times)');
  });

  it('uses colour only where asked', () => {
    expect(formatDiagnostics([at('x', 1, 'A.')], plain)).not.toContain('\u001b');
    expect(formatDiagnostics([at('x', 1, 'A.')], { ...plain, colour: true })).toContain('\u001b[31merror:');
  });

  it('lets no text steer the terminal', () => {
    const text = formatDiagnostics([at('x\u001b[2J', 1, 'A\u0007\u009b31m\u202e.')], plain);
    expect(text).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  });

  it('keeps a path that lies elsewhere', () => {
    expect(formatDiagnostics([at('/etc/x.md', 1, 'A.')], plain)).toContain('/etc/x.md:1:');
  });

  it('is empty for nothing', () => expect(formatDiagnostics([], plain)).toBe(''));
});
