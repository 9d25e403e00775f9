/** An edition → where it is one-sided: a side that is silent, one that outweighs the others, one site that dominates. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edition, EditionSource } from '../../edition/model.ts';

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
  ...dominantSite(edition),
];
