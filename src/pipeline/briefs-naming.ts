/** Ids of articles → where briefs of the workspace name them, as always in or never in. */
import { readFile } from 'node:fs/promises';
import { idOf } from '../library/article-file.ts';
import { parseFrontMatter } from '../text/front-matter.ts';
import { listBriefs } from '../workspace/list-briefs.ts';
import type { Workspace } from '../workspace/model.ts';

export interface NamedInBrief {
  readonly article: string;
  /** Absolute path of the brief. */
  readonly file: string;
  readonly line: number | null;
  readonly key: string;
}

/** Briefs are read as they stand: one that has a mistake elsewhere names its articles all the same. */
export async function briefsNaming(workspace: Workspace, ids: readonly string[]): Promise<readonly NamedInBrief[]> {
  const briefs = await listBriefs(workspace);
  const found = await Promise.all(briefs.map(({ file }) => namedIn(file, ids)));
  return found.flat();
}

async function namedIn(file: string, ids: readonly string[]): Promise<readonly NamedInBrief[]> {
  const front = parseFrontMatter(await readFile(file, 'utf8').catch(() => ''), file);
  const select = front.data['select'];
  if (typeof select !== 'object' || select === null) return [];
  return ['articles', 'exclude'].flatMap((list) => {
    const value = (select as Readonly<Record<string, unknown>>)[list] ?? [];
    const names: readonly unknown[] = Array.isArray(value) ? value : [value];
    return names.flatMap((name, i) => {
      const article = idOf(String(name));
      const line = front.lineOf(['select', list, i]) ?? front.lineOf(['select', list]);
      return ids.includes(article) ? [{ article, file, line, key: `select.${list}` }] : [];
    });
  });
}
