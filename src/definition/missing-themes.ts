/** The themes that a brief asks for and those that there are → a diagnostic for each that is not there, with its line. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { FrontMatter } from '../text/front-matter.ts';

/** Reads the data as written, so that a mistake elsewhere in the brief does not hide these. */
export function missingThemes(written: FrontMatter, file: string, known: readonly string[]): readonly Diagnostic[] {
  const { select } = written.data;
  const themes = typeof select === 'object' && select !== null && 'themes' in select ? select.themes : [];
  const wanted: readonly unknown[] = Array.isArray(themes) ? themes : [themes];
  return wanted.flatMap((theme, i) => {
    if (typeof theme !== 'string' || known.includes(theme)) return [];
    const near = nearest(theme, known);
    const meant = near === null ? '' : ` Did you mean "${near}"?`;
    const line = written.lineOf(['select', 'themes', i]) ?? written.lineOf(['select', 'themes']);
    const facts = { theme, known: known.length === 0 ? 'none' : known.join(', '), meant };
    return [diagnose('theme-missing', facts, { file, line, key: `select.themes.${i}` })];
  });
}
