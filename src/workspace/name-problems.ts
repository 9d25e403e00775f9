/** Names of files to be made → what is wrong with them on some system or other. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { slugify } from '../text/slug.ts';

export function nameProblems(names: readonly string[]): readonly Diagnostic[] {
  return names
    .filter((name) => name !== slugify(name))
    .map((name) => diagnose('name-unsafe', { name, suggestion: slugify(name) }));
}
