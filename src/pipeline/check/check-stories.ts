/** A library → which of its articles hold the same story, so that a briefing counts them once. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Library } from '../../library/model.ts';

export const checkStories = (library: Library): Diagnostic[] =>
  library
    .sharedStories()
    .map(([article = '', ...others]) => diagnose('story-shared', { article, others: others.join(', ') }));
