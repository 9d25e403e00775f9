import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openShelf } from '../../../src/library/add/shelf.ts';
import { makeFolders } from '../workspace-folders.ts';

it('leaves no file of an article that could not be put into the index', async () => {
  const folders = makeFolders();
  const shelf = await openShelf(folders, false, {});
  const file = path.join(folders.articles, 'a.md');
  shelf.close();
  expect(() => shelf.create('a.md', '---\ntitle: A\n---\n\nText.\n')).toThrow();
  expect(existsSync(file)).toBe(false);
});
