/** What reading found in one article → its findings as marks and lists, for the page that shows them in place. */
import { writeWhole } from '../print/write-whole.ts';
import type { InspectedPage, Mark, MarkKind } from '../render/inspection/model.ts';
import { renderInspection } from '../render/inspection/render-inspection.ts';
import type { InspectedKeyFigure, Inspection } from './inspect-file.ts';

const mark = (kind: MarkKind, { start, end }: Place, note: string, number: number | null = null): Mark => ({
  kind,
  start,
  end,
  note,
  number,
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The parts of a label stand in its figure's sentence, in their order. */
function labelMarks({ start, label, display }: InspectedKeyFigure, { article, sentences }: Inspection): Mark[] {
  const sentence = sentences.find((s) => s.start <= start && start < s.end);
  if (!sentence) return [];
  let from = sentence.start;
  return label.split(' […] ').flatMap((part) => {
    const at = article.text.indexOf(part, from);
    if (at === -1 || at + part.length > sentence.end) return [];
    from = at + part.length;
    return [mark('label', { start: at, end: from }, `what ${display} counts`)];
  });
}

function marksOf(inspection: Inspection): Mark[] {
  const { summary, keyFigures, statements, timeline } = inspection;
  return [
    ...summary.map((s, i) => mark('summary', s, 'chosen for the summary', i + 1)),
    ...keyFigures.flatMap((k, i) => [
      mark('figure', k, `${k.qualifier ?? ''} ${k.display}: ${k.label}`.trim(), i + 1),
      ...labelMarks(k, inspection),
    ]),
    ...statements.flatMap((s, i) => [
      mark(
        'statement',
        s,
        `${s.source?.name ?? 'nobody named'} (${s.kind}${s.printable ? '' : ', not printed'})`,
        i + 1,
      ),
      ...(s.source ? [mark('source', s.source, `speaker: ${s.source.name}`)] : []),
      ...(s.cue ? [mark('cue', s.cue, 'attributes the statement')] : []),
    ]),
    ...timeline.flatMap((t, i) => [
      mark('event', t, `${t.date} (${t.mark})`, i + 1),
      mark('date', t.expression, `${t.date}${t.until ? ` to ${t.until}` : ''}`),
    ]),
  ];
}

function factsOf({ article, sentences }: Inspection): string[] {
  const { byline, site, published, lang, guessed, text } = article;
  const counted = `${sentences.length} sentences, ${text.length} characters`;
  const made = guessed.length > 0 ? [`guessed: ${guessed.join(', ')}`] : [];
  return [byline.join(', '), site ?? '', published ?? '', lang, counted, ...made].filter((fact) => fact !== '');
}

function pageOf(inspection: Inspection): InspectedPage {
  const { article, summary, keyFigures, statements, timeline, sentences, removed } = inspection;
  const { title, lang, text, blocks } = article;
  return {
    ...{ title, lang, text, blocks, removed },
    facts: factsOf(inspection),
    sentences: sentences.map((s) => s.start),
    marks: marksOf(inspection),
    lists: [
      { kind: 'summary', title: 'Summary', rows: summary.map((s) => [s.text]) },
      { kind: 'figure', title: 'Key figures', rows: keyFigures.map((k) => [k.qualifier ?? '', k.display, k.label]) },
      {
        kind: 'statement',
        title: 'Statements',
        rows: statements.map((s) => {
          return [s.source?.name ?? '?', s.cue?.text ?? '', s.kind, s.printable ? '' : 'not printed', s.text];
        }),
      },
      { kind: 'event', title: 'Timeline', rows: timeline.map((t) => [t.date, t.mark, t.text]) },
    ],
  };
}

/** The whole page. */
export const inspectionHtml = (inspection: Inspection): string => renderInspection(pageOf(inspection));

export const writeInspection = (inspection: Inspection, file: string): Promise<void> =>
  writeWhole(file, inspectionHtml(inspection));
