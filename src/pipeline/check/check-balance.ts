/** An edition → where it is one-sided: a side that is silent or alone, one that outweighs the others, voices without names, one site that dominates. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edition, EditionSource, EditionViewpoint } from '../../edition/model.ts';

/** A side or a site with more than this share of at least so many is told. */
const SHARE = 2 / 3;
const FEWEST_STATEMENTS = 6;
const FEWEST_ARTICLES = 3;

/** A side that the theme names and that no chosen article lets speak. */
function silentSides({ viewpoints, brief }: Edition): Diagnostic[] {
  return viewpoints.flatMap(({ sides, balance, theme }) =>
    sides
      .filter((_, i) => balance.bySide[i] === 0)
      .map((side) => diagnose('side-silent', { brief, theme, side: side.name })),
  );
}

function heavySides({ viewpoints, brief }: Edition): Diagnostic[] {
  return viewpoints.flatMap(({ sides, balance, theme }) => {
    const all = balance.bySide.reduce((sum, n) => sum + n, 0);
    return sides.flatMap(({ name: side }, i) => {
      const count = balance.bySide[i] ?? 0;
      const heavy = sides.length > 1 && all >= FEWEST_STATEMENTS && count / all > SHARE;
      return heavy ? [diagnose('side-outweighs', { brief, theme, side, count, all })] : [];
    });
  });
}

const saysSomething = ({ points, further }: EditionViewpoint, side: number): boolean =>
  [...points.map(({ cells }) => cells[side] ?? []), further[side] ?? []].some((cell) => cell.length > 0);

/** Whether sides answer each other in print. Those that are silent altogether are told as such. */
function opposition(brief: string, viewpoint: EditionViewpoint): Diagnostic[] {
  const { theme, sides, points, balance } = viewpoint;
  if (sides.length === 0) return [diagnose('theme-without-sides', { brief, theme })];
  const speaking = sides.filter((_, i) => saysSomething(viewpoint, i));
  const able = balance.bySide.filter((count) => count > 0).length;
  const [alone] = speaking;
  if (alone && speaking.length === 1 && able > 1)
    return [diagnose('theme-one-voice', { brief, theme, side: alone.name })];
  const meet = points.some(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  return speaking.length > 1 && !meet ? [diagnose('theme-sides-do-not-meet', { brief, theme })] : [];
}

function unnamedVoices(brief: string, { theme, points, further, others }: EditionViewpoint): Diagnostic[] {
  const printed = [...points.flatMap(({ cells }) => cells.flat()), ...further.flat(), ...others];
  const count = printed.filter((s) => s.origin === 'source' && s.unnamed).length;
  const many = printed.length >= FEWEST_STATEMENTS && count > printed.length / 2;
  return many ? [diagnose('voices-unnamed', { brief, theme, count, all: printed.length })] : [];
}

/** What other sites print too speaks for none of them. */
const isExclusive = ({ site, copies = [] }: EditionSource): boolean => copies.every((copy) => copy.site === site);

function dominantSite({ sources, brief }: Edition): Diagnostic[] {
  const sites = sources.filter(isExclusive).flatMap((s) => s.site ?? []);
  const counts = [...new Set(sites)].map((site) => ({ site, count: sites.filter((s) => s === site).length }));
  return counts
    .filter(({ count }) => sources.length >= FEWEST_ARTICLES && count / sources.length > SHARE)
    .map(({ site, count }) => diagnose('site-dominates', { brief, site, count, all: sources.length }));
}

export const checkBalance = (edition: Edition): Diagnostic[] => [
  ...silentSides(edition),
  ...heavySides(edition),
  ...edition.viewpoints.flatMap((v) => [...opposition(edition.brief, v), ...unnamedVoices(edition.brief, v)]),
  ...dominantSite(edition),
];
