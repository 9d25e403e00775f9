/** A pattern like "saved/**\/*.html" that no shell expanded → the files that answer to it, in a stable order. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { reasonOf } from './collect-files.ts';

export interface Expanded {
  readonly files: readonly string[];
  /** Null where there are files. */
  readonly problem: Diagnostic | null;
}

export async function expandPattern(pattern: string, cwd: string): Promise<Expanded> {
  // Backslashes part folders on Windows alone; elsewhere they take the meaning from the sign that follows.
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  try {
    const found = await glob(portable, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false });
    const files = found.map((file) => path.normalize(file)).filter((file) => !liesBesidePage(file, cwd));
    return {
      files: files.sort(),
      problem: files.length === 0 ? diagnose('pattern-empty', {}, { file: pattern }) : null,
    };
  } catch (error) {
    return { files: [], problem: diagnose('file-unreadable', { reason: reasonOf(error) }, { file: pattern }) };
  }
}

/** In the folder "NAME_files" that a browser saved with the page "NAME.html": advertisements and other frames of it. */
function liesBesidePage(file: string, cwd: string): boolean {
  const folder = path.dirname(file);
  if (folder === file || folder === cwd) return false;
  const page = /^(.*)_files$/i.exec(folder)?.[1];
  const isBeside = page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => existsSync(page + ending));
  return isBeside || liesBesidePage(folder, cwd);
}
