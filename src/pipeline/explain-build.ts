/** What a build made → the lines of `build --explain`: why each article is in or out, and what was found and not printed. */
import type { ChosenReason, LeftOutReason } from '../selection/model.ts';
import type { BuildResult } from './build-model.ts';
import { explainItems } from './explain/explain-items.ts';
import { alignRows } from './explain/item-table.ts';

const TERMS_SHOWN = 3;

const fewOf = (terms: readonly string[]): string =>
  [...terms.slice(0, TERMS_SHOWN), ...(terms.length > TERMS_SHOWN ? [`… (${terms.length})`] : [])].join(', ');

function chosenBecause(reason: ChosenReason): string {
  switch (reason.kind) {
    case 'named':
      return 'named in the brief';
    case 'tagged':
      return `tagged with the theme ${reason.theme}`;
    case 'terms':
      return `theme ${reason.theme}: ${fewOf(reason.terms)}`;
    case 'search':
      return `found by the search ${reason.query}`;
    case 'everything':
      return 'the brief sets no condition';
  }
}

function leftOutBecause(reason: LeftOutReason): string {
  switch (reason.kind) {
    case 'excluded':
      return 'excluded by the brief';
    case 'no-match':
      return 'matches no theme, search or name of the brief';
    case 'before':
      return `added ${reason.date}, before ${reason.since}`;
    case 'after':
      return `added ${reason.date}, after ${reason.until}`;
    case 'printed':
      return 'printed in an earlier edition';
    case 'source':
      return `its site is not among the sources: ${reason.site}`;
    case 'same-story':
      return `the same story as ${reason.article}`;
    case 'limit':
      return `beyond the limit of ${reason.limit}, with a lower score`;
  }
}

/** So many of the articles that were left out are shown, those first that are on the page as copies. */
const LEFT_OUT_SHOWN = 12;
const isCopy = (reason: LeftOutReason): boolean => reason.kind === 'same-story';

/** By score, each with the number that it has on the page. */
function explainSelection({ selection, edition }: BuildResult): string[] {
  if (selection === null) return [];
  const numbers = new Map(edition.sources.map(({ article, number }) => [article, String(number)]));
  const chosen = selection.chosen.map(({ article, reasons, score }) => {
    return [numbers.get(article.id) ?? '-', score.toFixed(2), article.id, reasons.map(chosenBecause).join('; ')];
  });
  const left = [...selection.leftOut]
    .sort((a, b) => Number(isCopy(b.reason)) - Number(isCopy(a.reason)))
    .slice(0, LEFT_OUT_SHOWN)
    .map(({ id, reason }) => ['-', '-', id, leftOutBecause(reason)]);
  const more = selection.leftOut.length - left.length;
  const rest = more > 0 ? [`  … and ${more} more left out`] : [];
  return ['Articles', ...alignRows([...chosen, ...left]), ...rest];
}

export function explainBuild(result: BuildResult): string[] {
  const { omitted } = result.edition;
  const left =
    omitted.length === 0
      ? []
      : ['', 'Refused, or cut for the limit of quoted words', ...omitted.map((o) => `  ${o.what}  (${o.why})`)];
  return [...explainSelection(result), ...explainItems(result), ...left];
}
