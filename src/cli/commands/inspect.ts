/** briefpress inspect FILE → what reading finds in one article file, and what intake took out of it. */
import path from 'node:path';
import { BriefpressError, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { Inspection } from '../../pipeline/inspect-file.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { formatTable } from '../format-table.ts';
import type { Session } from '../session.ts';

interface InspectOptions {
  readonly file: string;
  readonly json: boolean;
  readonly html: boolean;
  readonly out: string | null;
}

interface InspectFlags extends JsonFlag {
  readonly html?: boolean;
  readonly out?: string;
}

export const inspect = commandOf<InspectOptions, InspectFlags>({
  define: (command) =>
    void command
      .option('--json', 'print everything with its spans as JSON')
      .option('--html', 'make a page of the article with every finding marked in place')
      .option('--out <file>', 'where the page goes, instead of to standard output')
      .addHelpText(
        'after',
        examples(
          ['briefpress inspect saved.html', 'title, sentences, key figures and statements'],
          [
            'briefpress inspect saved.html --html --out saved-inspected.html',
            'the article, its findings marked in place',
          ],
          ['briefpress inspect saved.html --json', 'the same for a program, with start and end of each'],
        ),
      ),

  read: ([file = ''], { json = false, html = false, out = null }) => {
    if (json && html) throw new BriefpressError([diagnose('usage-exclusive', { one: '--json', other: '--html' })]);
    return { file, json, html: html || out !== null, out };
  },

  run: async ({ file, json, html, out }, session) => {
    const { inspectFile } = await import('../../pipeline/inspect-file.ts');
    const { inspection, diagnostics } = await inspectFile(path.resolve(session.io.cwd, file));
    if (html) await printPage(inspection, out, session);
    else if (json) session.printJson(inspection);
    else printInspection(inspection, session);
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

async function printPage(inspection: Inspection, out: string | null, session: Session): Promise<void> {
  const { inspectionHtml, writeInspection } = await import('../../pipeline/inspection-page.ts');
  if (out === null) return session.print(inspectionHtml(inspection));
  const file = path.resolve(session.io.cwd, out);
  await writeInspection(inspection, file);
  session.print(session.shorten(file));
}

function printInspection(inspection: Inspection, { print }: Session): void {
  const { article } = inspection;
  const known = [article.byline.join(', '), article.site, article.published, article.lang].filter(Boolean).join(' · ');
  print(`${article.title}\n${known}`);
  if (article.guessed.length > 0) print(`Guessed: ${article.guessed.join(', ')}`);
  print(`${inspection.sentences.length} sentences, ${article.text.length} characters`);
  section(
    print,
    'Summary',
    inspection.summary.map((s) => ['-', s.text]),
  );
  section(
    print,
    'Key figures',
    inspection.keyFigures.map((k) => [k.display, k.label]),
  );
  section(
    print,
    'Statements',
    inspection.statements.map((s) => [s.source?.name ?? '?', s.kind, article.text.slice(s.start, s.end)]),
  );
  section(
    print,
    'Timeline',
    inspection.timeline.map((t) => [t.date, t.text]),
  );
  section(
    print,
    'Taken out',
    inspection.removed.map((r) => [r.why, r.text]),
  );
}

function section(print: Session['print'], title: string, rows: readonly (readonly string[])[]): void {
  if (rows.length > 0) print(`\n${title}\n${formatTable(rows)}`);
}
