/** Entries of a folder → their order, which of them are replaced, and which are the latest. Pure. */
import type { FolderEntry } from './model.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By the date that they bear, whatever the order in which they arrived; revisions behind each other. */
function inOrder(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  return [...entries].sort(
    (a, b) => compare(a.date, b.date) || compare(a.brief, b.brief) || a.number - b.number || a.revision - b.revision,
  );
}

const sameEdition = (a: FolderEntry, b: FolderEntry): boolean => a.brief === b.brief && a.number === b.number;

/** In the place of the same revision; beside all others. */
export function withEntry(entries: readonly FolderEntry[], entry: FolderEntry): readonly FolderEntry[] {
  const others = entries.filter((other) => !(sameEdition(other, entry) && other.revision === entry.revision));
  return inOrder([...others, entry]);
}

/** The newest revision of each edition. */
export function standing(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  return inOrder(entries).filter((entry) => !entries.some((o) => sameEdition(o, entry) && o.revision > entry.revision));
}

/** Those that a newer revision has replaced. */
export function replacedBy(entries: readonly FolderEntry[], entry: FolderEntry): readonly FolderEntry[] {
  return inOrder(entries).filter((other) => sameEdition(other, entry) && other.revision < entry.revision);
}

/** The latest of a brief, or of all. */
export function latestOf(entries: readonly FolderEntry[], brief: string | null): FolderEntry | null {
  return (
    standing(entries)
      .filter((entry) => brief === null || entry.brief === brief)
      .at(-1) ?? null
  );
}

export const briefsOf = (entries: readonly FolderEntry[]): readonly string[] =>
  [...new Set(entries.map(({ brief }) => brief))].sort();
