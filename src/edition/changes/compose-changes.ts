/**
 * An edition issued before and what reading found moved since → what the page says has changed. Both sides of every
 * change go over the desk: what the earlier articles no longer say word for word is not printed.
 */
import type { KeyFigure } from '../../analysis/model.ts';
import type { Brief } from '../../definition/model.ts';
import { composeKeyFigure } from '../compose-key-figures.ts';
import type { Desk } from '../desk.ts';
import type {
  EarlierFigure,
  EarlierSource,
  Edition,
  EditionChanges,
  EditionKeyFigure,
  EditionSource,
  EditionViewpoint,
} from '../model.ts';
import { newSources } from './new-sources.ts';
import { type NewStatement, newStatements } from './new-statements.ts';

/** The last edition issued for an earlier slot, and what of its articles is there still. */
export interface Earlier {
  readonly edition: Edition;
  /** Texts of its articles, by id; of those that the library has no longer, none. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of its key figures that have moved, each with the figure that they have become. */
  readonly moved: readonly { readonly before: string; readonly now: KeyFigure }[];
}

/** More than so many of either would be an edition of their own. */
const MOST_FIGURES = 6;
const MOST_STATEMENTS = 6;

function earlierSourceOf(edition: Edition, number: number): EarlierSource | null {
  const found = edition.sources.find((source) => source.number === number);
  if (!found) return null;
  const { article, title, site, url, published, lang, guessed, textHash } = found;
  return { article, title, site, url, published, lang, guessed: [...guessed], textHash };
}

function composeBefore(edition: Edition, id: string, desk: Desk): EarlierFigure | null {
  const figure = edition.keyFigures.find((one) => one.id === id);
  if (figure?.origin !== 'source' || figure.label.reworded !== null) return null;
  const source = earlierSourceOf(edition, figure.label.source);
  const label = desk.earlier('key figure', figure.label.evidence);
  if (source === null || label === null || desk.earlier('number', figure.number) === null) return null;
  const { display, qualifier, value, unit, kind, number } = figure;
  return { id, display, qualifier, value, unit, kind, label, number, source };
}

function composeFigures({ edition, moved }: Earlier, { editing }: Brief, desk: Desk): EditionChanges['figures'] {
  const { drop } = editing.keyFigures;
  const kept = moved.filter(({ before, now }) => !drop.includes(before) && !drop.includes(desk.ids.figure(now)));
  return kept.slice(0, MOST_FIGURES).flatMap((pair) => {
    const { differing: _, ...alone } = pair.now;
    const [now] = composeKeyFigure(alone, desk, editing.keyFigures);
    const before = now && composeBefore(edition, pair.before, desk);
    return now && before && isAnother(now, before) ? [{ before, now }] : [];
  });
}

/** A change that could not be seen is none. */
const isAnother = (now: EditionKeyFigure, before: EarlierFigure): boolean =>
  now.display !== before.display || now.qualifier !== before.qualifier;

function composeStatement(pair: NewStatement, edition: Edition, desk: Desk): EditionChanges['statements'] {
  const { theme, point, now } = pair;
  const { id, speakerAsWritten, cue, kind, attribution, content } = pair.before;
  const source = earlierSourceOf(edition, content.source);
  const passage = desk.earlier('statement', content.evidence);
  const named = attribution === null || desk.earlier('speaker', attribution) !== null;
  if (source === null || passage === null || !named) return [];
  return [{ theme, point, before: { id, speakerAsWritten, cue, kind, attribution, content: passage, source }, now }];
}

export function composeChanges(
  earlier: Earlier,
  brief: Brief,
  sources: readonly EditionSource[],
  viewpoints: readonly EditionViewpoint[],
  desk: Desk,
): EditionChanges {
  const { edition } = earlier;
  const fresh = newSources(edition.sources, sources);
  const statements = newStatements(edition, { sources, viewpoints }, fresh).slice(0, MOST_STATEMENTS);
  return {
    since: { number: edition.number ?? 1, date: edition.date },
    newSources: fresh,
    figures: composeFigures(earlier, brief, desk),
    statements: statements.flatMap((pair) => composeStatement(pair, edition, desk)),
  };
}
