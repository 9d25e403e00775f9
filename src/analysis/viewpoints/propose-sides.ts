/**
 * Analysed articles and a theme without sides → the sides that its speakers fall into by the countries and unions for
 * which they speak, else the most quoted speakers themselves. It is a proposal: a person knows better who stands with whom.
 */
import type { Side, Theme } from '../../library/model.ts';
import { countryNames } from '../actors/countries.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle } from '../model.ts';
import { isMedium } from '../statements/passes-on.ts';
import { placeStatements, sideFinder } from './place-statements.ts';

/** A table of more columns than this cannot be read. */
const MOST_SIDES = 3;

interface Voice {
  readonly name: string;
  readonly statements: number;
}

/** Named speakers of statements, most quoted first, equals in the order of their names. A medium passes on, and takes no side. */
function voicesOf(speakers: readonly string[]): readonly Voice[] {
  const counts = new Map<string, number>();
  for (const name of speakers) {
    if (!isUnnamedVoice(name) && !isMedium(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, statements]) => ({ name, statements }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

/** Those who speak on the theme, and those who speak of anything in its articles. */
function speakersOf(analysed: readonly AnalysedArticle[], theme: Theme): { onTheme: string[]; all: string[] } {
  const statements = analysed.flatMap(({ analysis }) => analysis.statements.filter((s) => s.printable));
  return {
    onTheme: placeStatements(analysed, theme, () => null).map((s) => s.speaker),
    all: statements.flatMap((s) => s.source?.name ?? []),
  };
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

const mostQuoted = (groups: readonly Group[]): readonly Group[] =>
  [...groups].sort((a, b) => b.statements - a.statements);

/**
 * At most three, most quoted first; none where fewer than two are found: one voice has no opposite. A country that speaks of
 * other things in the same articles fills up to two: its column shows that it says nothing on this.
 */
export function proposeSides(analysed: readonly AnalysedArticle[], theme: Theme): readonly Side[] {
  const { onTheme, all } = speakersOf(analysed, theme);
  const countries = mostQuoted(byCountry(analysed, theme, voicesOf(onTheme)));
  const more = mostQuoted(byCountry(analysed, theme, voicesOf(all)));
  const filled = [...countries, ...more.filter((g) => !countries.some((c) => c.side.name === g.side.name))];
  const groups = filled.length > 0 ? filled.slice(0, Math.max(2, countries.length)) : voicesOf(onTheme).map(alone);
  return groups.length < 2 ? [] : groups.slice(0, MOST_SIDES).map((found) => found.side);
}

const alone = (voice: Voice): Group => group(voice.name, [voice]);
