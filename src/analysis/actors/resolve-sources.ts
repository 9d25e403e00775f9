/** The sources of a text's attributions → each with the fullest name that the article gives, and how sure that is. */
import type { Source } from '../model.ts';
import type { Attribution } from '../statements/attribution.ts';
import { type MarkedText, spanOf } from '../statements/marked-text.ts';

export interface ResolvedSource {
  readonly source: Source;
  readonly sure: boolean;
  readonly unnamed: boolean;
}

export function resolveSources(
  m: MarkedText,
  attributions: readonly Attribution[],
): readonly (ResolvedSource | null)[] {
  return attributions.map((a) => {
    if (!a.source) return null;
    const span = spanOf(m, a.source);
    const text = m.text.slice(span.start, span.end);
    return { source: { ...span, text, name: text }, sure: !a.farSource, unnamed: false };
  });
}
