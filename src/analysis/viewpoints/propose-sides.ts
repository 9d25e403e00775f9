/**
 * Analysed articles and a theme without sides → the sides that its speakers fall into: those that the file of actors gives
 * them, or the countries and unions for which they speak; else by who contradicts whom. It is a proposal: a person knows better who stands with whom.
 */
import type { KnownActor, Side, Theme } from '../../library/model.ts';
import { countryNames } from '../actors/countries.ts';
import { nameKey } from '../actors/find-actors.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle } from '../model.ts';
import { isMedium } from '../statements/passes-on.ts';
import { affiliatedSides } from './affiliation.ts';
import { findOpposition, type Opposition } from './find-opposition.ts';
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

/** The name of what each voice speaks for, as the file of actors says, else its country; null for nobody. */
function speakingFor(
  analysed: readonly AnalysedArticle[],
  theme: Theme,
  actors: readonly KnownActor[],
): (voice: Voice) => string | null {
  const countries = countryNames.map((name) => ({ name, holders: [name] }));
  const countryOf = sideFinder(analysed, { ...theme, sides: countries });
  const told = new Map(actors.flatMap(({ name, side }) => (side === null ? [] : [[nameKey(name), side] as const])));
  return ({ name }) => {
    const side = told.get(nameKey(name));
    return side === 'none' ? null : (side ?? countryNames[countryOf(name) ?? -1] ?? null);
  };
}

/** Groups of the voices by what they speak for; equals in the order of countries. */
function grouped(voices: readonly Voice[], sideOf: (voice: Voice) => string | null): readonly Group[] {
  const names = [...new Set([...countryNames, ...voices.flatMap((voice) => sideOf(voice) ?? [])])];
  const groups = names.map((name) =>
    group(
      name,
      voices.filter((voice) => sideOf(voice) === name),
    ),
  );
  return groups.filter((found) => found.statements > 0);
}

const mostQuoted = (groups: readonly Group[]): readonly Group[] =>
  [...groups].sort((a, b) => b.statements - a.statements);

/** The two camps of a list of oppositions that hang together; null where somebody would stand in both. */
function campsOf(oppositions: readonly Opposition[], first: string): readonly [Set<string>, Set<string>] | null {
  const camps = [new Set([first]), new Set<string>()] as const;
  for (let grown = true; grown; ) {
    const size = camps[0].size + camps[1].size;
    for (const { one, other } of oppositions) {
      for (const [a, b] of [camps, [camps[1], camps[0]] as const]) {
        if (a.has(one)) b.add(other);
        if (a.has(other)) b.add(one);
      }
    }
    grown = camps[0].size + camps[1].size > size;
  }
  return [...camps[0]].some((name) => camps[1].has(name)) ? null : camps;
}

/** Those who contradict each other on the theme: the camps around the most quoted of them. */
function byOpposition(analysed: readonly AnalysedArticle[], voices: readonly Voice[]): readonly Group[] {
  const speaking = (name: string): Voice[] => voices.filter((voice) => nameKey(voice.name) === nameKey(name));
  const oppositions = findOpposition(analysed).filter((o) => [o.one, o.other].every((n) => speaking(n).length > 0));
  const first = voices.find(({ name }) =>
    oppositions.some((o) => [o.one, o.other].some((n) => nameKey(n) === nameKey(name))),
  );
  const start = oppositions.flatMap((o) => [o.one, o.other]).find((n) => nameKey(n) === nameKey(first?.name ?? ''));
  const camps = start === undefined ? null : campsOf(oppositions, start);
  const groups = (camps ?? []).map((camp) => {
    const own = [...camp].flatMap(speaking).sort((a, b) => b.statements - a.statements);
    return group(own[0]?.name ?? '', own);
  });
  return withOwnPeople(
    analysed.map(({ article }) => article.text),
    groups,
    voices,
  );
}

/** Organisations for which a camp's people speak, and people who speak for its organisations, stand with it. */
function withOwnPeople(texts: readonly string[], camps: readonly Group[], voices: readonly Voice[]): readonly Group[] {
  const sides = camps.map(({ side }) => side);
  const sideOfVoice = ({ name }: Voice): readonly number[] => {
    const own = affiliatedSides(texts, name, sides);
    const owned = sides.flatMap(({ holders }, i) =>
      holders.some((holder) => affiliatedSides(texts, holder, [{ name, holders: [name] }]).length > 0) ? [i] : [],
    );
    return [...new Set([...own, ...owned])];
  };
  const free = voices.filter(({ name }) => !sides.some(({ holders }) => holders.includes(name)));
  const joined = free.map((voice) => ({ voice, sides: sideOfVoice(voice) })).filter((j) => j.sides.length === 1);
  return camps.map(({ side, statements }, i) => {
    const own = joined.filter((j) => j.sides[0] === i).map((j) => j.voice.name);
    return { side: { ...side, holders: [...side.holders, ...own] }, statements };
  });
}

/**
 * At most three, most quoted first; none where fewer than two are found: one voice has no opposite. A country that speaks of
 * other things in the same articles fills up to two: its column shows that it says nothing on this. Where no country
 * speaks, only who contradicts whom makes sides: the most quoted need not disagree, and a wrong side is worse than none.
 */
export function proposeSides(
  analysed: readonly AnalysedArticle[],
  theme: Theme,
  actors: readonly KnownActor[] = [],
): readonly Side[] {
  const { onTheme, all } = speakersOf(analysed, theme);
  const sideOf = speakingFor(analysed, theme, actors);
  const countries = mostQuoted(grouped(voicesOf(onTheme), sideOf));
  const more = mostQuoted(grouped(voicesOf(all), sideOf));
  const filled = [...countries, ...more.filter((g) => !countries.some((c) => c.side.name === g.side.name))];
  const groups =
    filled.length > 1 ? filled.slice(0, Math.max(2, countries.length)) : byOpposition(analysed, voicesOf(onTheme));
  return groups.length < 2 ? [] : groups.slice(0, MOST_SIDES).map((found) => found.side);
}
