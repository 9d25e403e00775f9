/** What a build made → the lines of `build --explain`: why each article is in or out, and what was found and not printed. */
import type { Evidence } from '../analysis/model.ts';
import type { Edition } from '../edition/model.ts';
import type { ChosenReason, LeftOutReason } from '../selection/model.ts';
import type { BuildResult } from './build-brief.ts';

function chosenBecause(reason: ChosenReason): string {
  switch (reason.kind) {
    case 'named':
      return 'named in the brief';
    case 'tagged':
      return `tagged with the theme ${reason.theme}`;
    case 'terms':
      return `theme ${reason.theme}: ${reason.terms.join(', ')}`;
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
    case 'source':
      return `its site is not among the sources: ${reason.site}`;
    case 'limit':
      return `beyond the limit of ${reason.limit}, with a lower score`;
  }
}

function explainSelection({ selection }: BuildResult): string[] {
  if (selection === null) return [];
  const chosen = selection.chosen.map(
    ({ article, reasons, score }, i) =>
      `  ${i + 1}  ${article.id}  (score ${score.toFixed(2)})  ${reasons.map(chosenBecause).join('; ')}`,
  );
  const left = selection.leftOut.map(({ id, reason }) => `  -  ${id}  ${leftOutBecause(reason)}`);
  return ['Articles', ...chosen, ...left];
}

const placeOf = ({ article, spans }: Evidence): string =>
  `${article} ${spans.map((s) => `${s.start}–${s.end}`).join(', ')}`;

const line = (id: string, evidence: Evidence, what: string): string => `  ${id}  ${placeOf(evidence)}  ${what}`;

function explainItems(edition: Edition): string[] {
  const { summary, themes, keyFigures, viewpoints, timeline } = edition;
  const statements = viewpoints.flatMap((v) => [...v.points.flatMap((p) => p.cells.flat()), ...v.others]);
  return [
    'Summary',
    ...summary.flat().map((p) => line(p.id, p.evidence, p.text)),
    ...themes.flatMap((t) => [`Theme ${t.slug}`, ...t.passages.map((p) => line(p.id, p.evidence, p.text))]),
    'Key figures',
    ...keyFigures.map((k) => line(k.id, k.number, `${k.display} ${k.label.text}`)),
    'Statements',
    ...statements.map((s) => line(s.id, s.content.evidence, `${s.speaker}: ${s.content.text}`)),
    'Timeline',
    ...timeline.map((t) => line(t.id, t.passage.evidence, `${t.date} ${t.passage.text}`)),
  ];
}

export function explainBuild(result: BuildResult): string[] {
  const { omitted } = result.edition;
  const left = omitted.length === 0 ? [] : ['Found and not printed', ...omitted.map((o) => `  ${o.what}  (${o.why})`)];
  return [...explainSelection(result), ...explainItems(result.edition), ...left];
}
