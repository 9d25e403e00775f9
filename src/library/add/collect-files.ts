/** A path → the files to read there, in a stable order, and those that are passed over, each with the reason. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { articleReaders } from '../read/article-readers.ts';

export interface CollectedFile {
  readonly file: string;
  /** True where nobody named the file itself. */
  readonly found: boolean;
  /** Why it is not read; null where it is to be read. */
  readonly problem: Diagnostic | null;
}

/** Bytes. A saved page with its pictures inside rarely has a tenth of it. */
export const MAX_BYTES = 20 * 1024 * 1024;

const MARKDOWN = ['.md', '.markdown'];

const readableEndings = (): readonly string[] =>
  [...new Set([...articleReaders.flatMap((reader) => reader.endings), ...MARKDOWN])].sort();

/**
 * Folders are walked through, hidden files and the folders that browsers save beside a page ("NAME_files") left alone.
 * A file without an ending is read when it was `named`, for its content may tell what it is, and one with any ending
 * where its format was `told`. A link that lies in a folder is followed where it stays in there. Nothing is opened here.
 */
export function collectFiles(file: string, named: boolean, told = false): readonly CollectedFile[] {
  return collect(file, named, told, file);
}

/** `top` is what was named, in which `file` lies. */
function collect(file: string, named: boolean, told: boolean, top: string): readonly CollectedFile[] {
  try {
    const stat = statSync(file);
    if (leadsOut(file, top)) return [{ file, found: true, problem: diagnose('file-link-skipped', {}, { file }) }];
    return stat.isDirectory()
      ? collectFolder(file, top)
      : [{ file, found: !named, problem: checkFile(file, stat, named, told) }];
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? 'there is no such file' : reasonOf(error);
    return [{ file, found: !named, problem: diagnose('file-unreadable', { reason }, { file }) }];
  }
}

/** Whoever packed a folder may have put links to the reader's own files into it. */
function leadsOut(file: string, top: string): boolean {
  const from = path.relative(realpathSync(top), realpathSync(file));
  return from === '..' || from.startsWith(`..${path.sep}`) || path.isAbsolute(from);
}

function collectFolder(folder: string, top: string): readonly CollectedFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
  const pages = new Set(entries.filter((e) => /\.x?html?$/i.test(e.name)).map((e) => path.parse(e.name).name));
  // A link to a folder may lead back up: only links to files are followed.
  const isFolder = (name: string): boolean =>
    statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return entries
    .filter((e) => !(e.isSymbolicLink() && isFolder(e.name)))
    .filter((e) => !(e.isDirectory() && /_files$/i.test(e.name) && pages.has(e.name.replace(/_files$/i, ''))))
    .map((e) => path.join(folder, e.name))
    .sort()
    .flatMap((file) => collect(file, false, false, top));
}

function checkFile(file: string, stat: Stats, named: boolean, told: boolean): Diagnostic | null {
  const ending = path.extname(file).toLowerCase();
  const isReadable = told || readableEndings().includes(ending) || (named && ending === '');
  if (!isReadable) {
    const facts = {
      ending: ending === '' ? 'no ending' : `the ending "${ending}"`,
      readable: readableEndings().join(', '),
    };
    return diagnose(named ? 'file-kind-unknown' : 'file-kind-skipped', facts, { file });
  }
  if (!stat.isFile()) return diagnose('file-unreadable', { reason: 'it is a pipe, a device or a socket' }, { file });
  if (stat.size <= MAX_BYTES) return null;
  return tooLarge(stat.size, file);
}

export function tooLarge(size: number, file: string): Diagnostic {
  const megabytes = { size: Math.ceil(size / 1024 / 1024), limit: MAX_BYTES / 1024 / 1024 };
  return diagnose('file-too-large', megabytes, { file });
}

/** What the file system says, without the path, which the diagnostic has already. */
export function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).replace(/, \w+ '.*$/s, '');
}
