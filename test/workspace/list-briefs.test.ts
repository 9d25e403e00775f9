import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listBriefs, resolveBriefNames } from '../../src/workspace/list-briefs.ts';
import { inside, opened } from './in-folder.ts';

describe('listBriefs and resolveBriefNames', () => {
  it('lists names and titles, whatever state the files are in', async () => {
    mkdirSync(inside('briefs'));
    mkdirSync(inside('library'));
    writeFileSync(inside('briefs/b.md'), '---\ntitle: Second\n---\n');
    writeFileSync(inside('briefs/a.md'), '---\ntitle: x: y\n---\n');
    writeFileSync(inside('briefs/notes.txt'), '');
    expect((await listBriefs(await opened())).map(({ name, title }) => [name, title])).toEqual([
      ['a', null],
      ['b', 'Second'],
    ]);
  });

  it('finds a brief by name or path, and asks about the others', () => {
    const { names, diagnostics } = resolveBriefNames(['talks', 'briefs/talks.md', 'tlaks'], ['talks', 'weekly']);
    expect(names).toEqual(['talks']);
    expect(diagnostics.map((d) => d.how)).toEqual(['Did you mean "talks"? There are talks, weekly.']);
    expect(resolveBriefNames(['x'], []).diagnostics[0]?.how).toContain('briefpress new');
  });
});
