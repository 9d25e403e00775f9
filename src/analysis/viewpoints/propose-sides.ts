/**
 * Analysed articles and a theme without sides → the sides that its speakers fall into by the countries and unions for
 * which they speak, else the most quoted speakers themselves. It is a proposal: a person knows better who stands with whom.
 */
import type { Side, Theme } from '../../library/model.ts';
import { countryNames } from '../actors/countries.ts';
import type { AnalysedArticle } from '../model.ts';
import { placeStatements, sideFinder } from './place-statements.ts';

/** A table of more columns than this cannot be read. */
const MOST_SIDES = 3;

interface Voice {
  readonly name: string;
  readonly statements: number;
}

/** The named speakers on a theme, most quoted first, equals in the order of their names. */
function voicesOn(analysed: readonly AnalysedArticle[], theme: Theme): readonly Voice[] {
  const counts = new Map<string, number>();
  for (const { speaker, unnamed } of placeStatements(analysed, theme, () => null)) {
    if (!unnamed) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, statements]) => ({ name, statements }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

interface Group {
  readonly side: Side;
  readonly statements: number;
}

function group(name: string, voices: readonly Voice[]): Group {
  const holders = [...new Set([name, ...voices.map((voice) => voice.name)])];
  return { side: { name, holders }, statements: voices.reduce((sum, voice) => sum + voice.statements, 0) };
}

function byCountry(analysed: readonly AnalysedArticle[], theme: Theme, voices: readonly Voice[]): readonly Group[] {
  const countries = countryNames.map((name) => ({ name, holders: [name] }));
  const countryOf = sideFinder(analysed, { ...theme, sides: countries });
  return countryNames
    .map((name, i) =>
      group(
        name,
        voices.filter((voice) => countryOf(voice.name) === i),
      ),
    )
    .filter((found) => found.statements > 0);
}

/** At most three, most quoted first; none where fewer than two are found: one voice has no opposite. */
export function proposeSides(analysed: readonly AnalysedArticle[], theme: Theme): readonly Side[] {
  const voices = voicesOn(analysed, theme);
  const countries = byCountry(analysed, theme, voices);
  const groups = countries.length > 1 ? countries : voices.map((voice) => group(voice.name, [voice]));
  if (groups.length < 2) return [];
  return [...groups]
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST_SIDES)
    .map((found) => found.side);
}
