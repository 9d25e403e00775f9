/** The entries of a feed as they stand in it → those that could be read, in their order, and of each other one why not. */
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { reasonOf } from '../tell-failure.ts';
import type { FeedEntry } from './feed-model.ts';

export interface ReadEntries {
  readonly entries: readonly FeedEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readEntries<T>(items: readonly T[], read: (item: T) => FeedEntry): ReadEntries {
  const entries: FeedEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  items.forEach((item, i) => {
    try {
      entries.push(read(item));
    } catch (error) {
      diagnostics.push(diagnose('feed-entry-failed', { entry: i + 1, reason: reasonOf(error) }));
    }
  });
  return { entries, diagnostics };
}
