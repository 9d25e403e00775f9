import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolders } from '../../src/workspace/package-files.ts';
import { proposeTerms } from '../../src/workspace/propose-terms.ts';

describe('proposeTerms', () => {
  it('begins with the name, and adds what the subject is called elsewhere', async () => {
    expect((await proposeTerms('ceasefire')).slice(0, 2)).toEqual(['ceasefire', 'truce']);
    expect(await proposeTerms('island ceasefire')).toEqual(['island ceasefire', ...(await proposeTerms('ceasefire'))]);
    expect(await proposeTerms('sanction')).toContain('embargo');
  });

  it('proposes the name alone for what it does not know, and for a part of a subject', async () => {
    expect(await proposeTerms('river ferries')).toEqual(['river ferries']);
    expect(await proposeTerms('security')).toEqual(['security']);
  });

  it('has a table in which every subject has terms, and none twice', () => {
    const table = JSON.parse(readFileSync(path.join(packageFolders.samples, 'subjects.json'), 'utf8'));
    for (const [subject, terms] of Object.entries<string[]>(table)) {
      expect(terms.length, subject).toBeGreaterThan(0);
      expect(new Set(terms).size, subject).toBe(terms.length);
    }
  });
});
