/** The file editions.json of a folder ⇄ its list. What it does not understand it leaves alone, and says so. */
import { readFile } from 'node:fs/promises';
import type { EditionFacts } from '../channel.ts';
import { withEntry } from './editions-in.ts';
import type { FolderEntry, FolderList } from './model.ts';
import { uuidOf } from './uuid-of.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const TEXTS = ['brief', 'title', 'kind', 'lang', 'date', 'issue', 'day', 'issuedAt', 'file', 'sha256', 'hash'] as const;

function isEntry(value: unknown): value is FolderEntry {
  return (
    isRecord(value) &&
    TEXTS.every((key) => typeof value[key] === 'string') &&
    (value['embargo'] === undefined || typeof value['embargo'] === 'string') &&
    ['number', 'revision', 'bytes'].every((key) => typeof value[key] === 'number') &&
    Array.isArray(value['summary']) &&
    value['summary'].every((sentence) => typeof sentence === 'string')
  );
}

/** Null where the text is no such list. */
function parseList(text: string): FolderList | null {
  try {
    const value: unknown = JSON.parse(text);
    const sound =
      isRecord(value) &&
      value['version'] === 1 &&
      typeof value['id'] === 'string' &&
      Array.isArray(value['editions']) &&
      value['editions'].every(isEntry);
    return sound ? (value as unknown as FolderList) : null;
  } catch {
    return null;
  }
}

/** Null for a folder that has none yet; 'damaged' where it cannot be read as one. */
export async function readFolderList(file: string): Promise<FolderList | null | 'damaged'> {
  try {
    return parseList(await readFile(file, 'utf8')) ?? 'damaged';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export function entryOf(facts: EditionFacts, pdf: { name: string; bytes: number; sha256: string }): FolderEntry {
  const { brief, number, revision, title, kind, question, lang, date, issue, day, issuedAt, hash } = facts;
  return {
    ...{ brief, number, revision, title, kind, question, lang, date, issue, day, issuedAt },
    ...{ file: pdf.name, bytes: pdf.bytes, sha256: pdf.sha256, hash },
    ...(facts.embargo === undefined ? {} : { embargo: facts.embargo.words }),
    summary: facts.summary.map(({ text }) => text),
  };
}

/** A folder's id is made of the first edition that goes there, and stays. */
export function listWith(list: FolderList | null, entry: FolderEntry): FolderList {
  const id = list?.id ?? `urn:uuid:${uuidOf(`${entry.brief}\n${entry.number}\n${entry.hash}`)}`;
  return { version: 1, id, editions: withEntry(list?.editions ?? [], entry) };
}
