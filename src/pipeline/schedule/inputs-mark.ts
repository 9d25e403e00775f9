/** A workspace → a short mark that changes when any file changes by which a definition may be right or wrong. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from '../../workspace/model.ts';

/** Names, sizes and times: definitions, settings and designs whole; of the articles, that one came, went or was replaced. */
export function inputsMark({ root, folders }: Workspace): string {
  const { briefs, themes, templates, styles, articles } = folders;
  const inside = [briefs, themes, templates, styles].flatMap(filesIn);
  const files = [...inside, articles, path.join(root, 'briefpress.yaml'), path.join(root, 'library/actors.yaml')];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${stampOf(file)}\n`);
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs}` : 'none';
}
