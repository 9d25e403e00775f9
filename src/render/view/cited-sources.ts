/** An edition → the numbers of the sources whose words or numbers it prints. */
import type { Edition } from '../../edition/model.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Passages name their source, key figures all of theirs; nothing else in these parts has such a field. */
function numbersIn(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (!isObject(value)) return [];
  const own = 'source' in value && typeof value.source === 'number' ? [value.source] : [];
  const all =
    'sources' in value && Array.isArray(value.sources) ? value.sources.filter((n) => typeof n === 'number') : [];
  return [...own, ...all, ...Object.values(value).filter(isObject).flatMap(numbersIn)];
}

export function citedSources(edition: Edition): ReadonlySet<number> {
  const { summary, keyFigures, viewpoints, timeline, themes, articles = [], changes } = edition;
  const passages = themes.map((theme) => theme.passages);
  const changed = [...(changes?.figures ?? []), ...(changes?.statements ?? [])].map(({ now }) => now);
  return new Set([summary, keyFigures, viewpoints, timeline, passages, articles, changed].flatMap(numbersIn));
}
