import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldersOf, openWorkspace } from '../../src/workspace/open-workspace.ts';
import { inside, opened } from './in-folder.ts';

describe('openWorkspace', () => {
  it('says what is missing and how to make one', async () => {
    const { workspace, diagnostics } = await openWorkspace(inside());
    expect(workspace).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual(['workspace-missing']);
  });

  it('puts flags over the file, and the file over the defaults', async () => {
    writeFileSync(inside('briefpress.yaml'), 'lang: de\npaper: A5\n');
    expect((await opened({ paper: 'Letter' })).settings).toMatchObject({
      lang: 'de',
      paper: 'Letter',
      template: 'briefing',
    });
  });

  it('is of the root from any folder below', async () => {
    writeFileSync(inside('briefpress.yaml'), '');
    mkdirSync(inside('library/articles'), { recursive: true });
    expect((await openWorkspace(inside('library/articles'))).workspace).toMatchObject({
      root: inside(),
      folders: foldersOf(inside()),
    });
  });

  it('does not open with wrong settings', async () => {
    writeFileSync(inside('briefpress.yaml'), 'langg: de\n');
    const { workspace, diagnostics } = await openWorkspace(inside());
    expect(workspace).toBeNull();
    expect(diagnostics.map((d) => d.code)).toEqual(['unknown-key']);
  });
});
