/** What a user named, as it was typed → what is to be read, each once, in the order of naming. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { collectFiles } from './collect-files.ts';
import type { CollectedInput } from './input.ts';

export interface CollectOptions {
  /** Where relative paths begin. */
  readonly cwd: string;
  /** True where the format was told, so that the ending of a file's name is nothing to go by. */
  readonly told: boolean;
}

const STDIN = '-';
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//i;
const CREDENTIALS = /^(\w+:\/\/)[^/?#]*@/;
const PATTERN = /[*?]|\[.+\]|\{.+\}|[!@+]\(/;

/** A shell on Windows expands no pattern, nor does any other one in quotation marks. A file of that very name comes first. */
export async function collectInputs(
  typed: readonly string[],
  { cwd, told }: CollectOptions,
): Promise<readonly CollectedInput[]> {
  const found: CollectedInput[] = [];
  for (const one of typed) {
    const file = path.resolve(cwd, one);
    if (one === STDIN) found.push({ kind: 'stdin', file: one, problem: null });
    else if (ADDRESS.test(one)) found.push(asAddress(one));
    else if (PATTERN.test(one) && !existsSync(file)) found.push(...(await collectPattern(one, cwd)));
    else found.push(...collectPath(file, told));
  }
  const seen = new Set<string>();
  return found.filter(({ file }) => !seen.has(file) && seen.add(file));
}

/** A folder without files is told like a file that is not there. */
function collectPath(file: string, told: boolean): readonly CollectedInput[] {
  const found = collectFiles(file, true, told).map(asInput);
  const problem = diagnose('file-unreadable', { reason: 'the folder holds no file' }, { file });
  return found.length > 0 ? found : [{ kind: 'file', file, problem }];
}

/** A password is neither sent nor printed. */
function asAddress(address: string): CollectedInput {
  const file = address.replace(CREDENTIALS, '$1…@');
  const problem = file === address ? null : diagnose('address-credentials', {}, { file });
  return { kind: 'address', file, problem };
}

async function collectPattern(pattern: string, cwd: string): Promise<readonly CollectedInput[]> {
  const { expandPattern } = await import('./expand-pattern.ts');
  const { files, problem } = await expandPattern(pattern, cwd);
  if (problem) return [{ kind: 'file', file: pattern, problem }];
  return files.flatMap((file) => collectFiles(file, false)).map(asInput);
}

const asInput = (collected: ReturnType<typeof collectFiles>[number]): CollectedInput => ({
  kind: 'file',
  ...collected,
});
