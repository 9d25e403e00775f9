/** An earlier edition and this one → speakers who had a statement on a point of a theme, and now have another. */
import type { Edition, EditionSource, EditionStatement, EditionViewpoint } from '../model.ts';

export interface NewStatement {
  readonly theme: string;
  readonly point: string;
  readonly before: EditionStatement;
  readonly now: EditionStatement;
}

interface OnPoint {
  readonly theme: string;
  readonly point: string;
  readonly statement: EditionStatement;
  /** ISO date; null where the source has none. */
  readonly day: string | null;
}

/** Share of the words of two statements above which they may say the same. */
const SAME_WORDS = 0.4;

/** Only points that the theme names: one that the program found is named by this week's words. Nobody unnamed is known again. */
function onPoints(edition: Pick<Edition, 'sources'> & { readonly viewpoints: readonly EditionViewpoint[] }): OnPoint[] {
  const sources = new Map(edition.sources.map((source) => [source.number, source]));
  return edition.viewpoints.flatMap(({ theme, points }) =>
    points.flatMap(({ name, origin, cells }) =>
      (origin === 'theme' ? cells.flat() : []).flatMap((statement) => {
        if (statement.origin !== 'source' || statement.unnamed || statement.content.reworded !== null) return [];
        const day = dayOf(sources.get(statement.content.source));
        return [{ theme, point: name, statement, day }];
      }),
    ),
  );
}

/** A guessed date may be another: it orders nothing. */
const dayOf = (source: EditionSource | undefined): string | null =>
  source?.published && !source.guessed.includes('published') ? source.published.slice(0, 10) : null;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);

function saysSame(a: OnPoint, b: OnPoint): boolean {
  const [left, right] = [wordsOf(a.statement.content.text), wordsOf(b.statement.content.text)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return a.statement.id === b.statement.id || shared / Math.max(1, Math.min(left.size, right.size)) >= SAME_WORDS;
}

const isSamePlace = (a: OnPoint) => (b: OnPoint) =>
  a.theme === b.theme && a.point === b.point && a.statement.speaker === b.statement.speaker;

const byDay = (a: OnPoint, b: OnPoint): number => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1);

/**
 * The last of a speaker's statements on a point against the first that this edition adds from a new source, of a later
 * day. One that says again what an old one said is none.
 */
export function newStatements(
  before: Edition,
  now: { readonly sources: readonly EditionSource[]; readonly viewpoints: readonly EditionViewpoint[] },
  fresh: readonly number[],
): readonly NewStatement[] {
  const old = onPoints(before);
  const current = onPoints(now);
  const told = new Set<string>();
  return current.flatMap((statement) => {
    const { theme, point, day } = statement;
    const here = isSamePlace(statement);
    const key = JSON.stringify([theme, point, statement.statement.speaker]);
    const last = old.filter(here).sort(byDay).at(-1);
    if (!last || told.has(key) || !fresh.includes(statement.statement.content.source)) return [];
    const repeats = old.filter(here).some((other) => saysSame(statement, other));
    if (repeats || day === null || last.day === null || day <= last.day) return [];
    told.add(key);
    return [{ theme, point, before: last.statement, now: statement.statement }];
  });
}
