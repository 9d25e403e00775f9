/** briefpress verify FILE.pdf → what of a finished PDF holds: its edition, its spans in the library, its words. */
import path from 'node:path';
import { BriefpressError, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { Verification } from '../../pipeline/verify-file.ts';
import type { Workspace } from '../../workspace/model.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import type { Session } from '../session.ts';

interface VerifyOptions {
  readonly file: string;
  readonly standalone: boolean;
  readonly conformance: boolean;
  readonly json: boolean;
}

interface VerifyFlags extends JsonFlag {
  readonly standalone?: boolean;
  readonly conformance?: boolean;
}

export const verify = commandOf<VerifyOptions, VerifyFlags>({
  define: (command) =>
    void command
      .option('--standalone', 'compare the pages with the edition inside the PDF alone, where there is no library')
      .option('--conformance', 'hold it against the rules of PDF/UA-1 (accessible) and PDF/A-3a (archival) as well')
      .option('--json', 'print the findings as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress verify output/talks/2025-03-10/talks-2025-03-10.pdf', 'edition, articles and pages'],
          ['briefpress verify --standalone talks-2025-03-10.pdf', 'edition and pages, on any machine'],
          ['briefpress verify --conformance talks-2025-03-10.pdf', 'is it accessible and fit for archives, too'],
        ),
      ),

  read: ([file = ''], { standalone = false, conformance = false, json = false }) => ({
    file,
    standalone,
    conformance,
    json,
  }),

  run: async ({ file: wish, standalone, conformance, json }, session) => {
    const file = path.resolve(session.io.cwd, wish);
    const workspace = await workspaceOf(file, standalone, session);
    const { verifyFile } = await import('../../pipeline/verify-file.ts');
    const verified = await verifyFile({ file, workspace, standalone, conformance, progress: session.world.progress });
    session.report(verified.diagnostics);
    const code = exitCodeOf(verified.diagnostics);
    if (json) session.printJson(recordOf(file, verified));
    else if (verified.edition) session.print(summaryOf(session.shorten(file), verified));
    return code;
  },
});

/** The one around the current folder, else the one in which the file lies. Throws where there is none and one is needed. */
async function workspaceOf(file: string, standalone: boolean, session: Session): Promise<Workspace | null> {
  const around = await openWorkspace(session.io.cwd);
  const missing = around.diagnostics.some((d) => d.code === 'workspace-missing');
  const { workspace, diagnostics } = missing ? await openWorkspace(path.dirname(file)) : around;
  if (workspace === null) {
    const none = diagnostics.every((d) => d.code === 'workspace-missing');
    if (standalone && none) return null;
    if (!none) throw new BriefpressError(diagnostics);
    throw new BriefpressError(around.diagnostics.map((d) => ({ ...d, how: `${d.how} ${STANDALONE}` })));
  }
  session.report(diagnostics);
  return workspace;
}

const STANDALONE =
  'Without the library, "briefpress verify --standalone FILE.pdf" compares the pages with the edition inside.';

function holds({ diagnostics }: Verification): boolean {
  return diagnostics.every((d) => d.severity !== 'error');
}

function recordOf(file: string, verified: Verification): Readonly<Record<string, unknown>> {
  const {
    edition,
    pages,
    items,
    evidenceChecked,
    everyWordChecked,
    wordsNotCompared,
    wordsWithoutOrder,
    conformanceChecked,
    diagnostics,
  } = verified;
  const { hash, brief, date } = edition ?? { hash: null, brief: null, date: null };
  return {
    file,
    holds: holds(verified),
    hash,
    brief,
    date,
    pages,
    items,
    evidenceChecked,
    everyWordChecked,
    wordsNotCompared,
    wordsWithoutOrder,
    conformanceChecked,
    diagnostics,
  };
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Those of an earlier edition that this one sets beside its own among them. */
function countArticles(edition: Verification['edition']): number {
  const changes = [...(edition?.changes?.figures ?? []), ...(edition?.changes?.statements ?? [])];
  const earlier = changes.map(({ before }) => before.source.article);
  return new Set([...(edition?.sources ?? []).map(({ article }) => article), ...earlier]).size;
}

/** Said where it is so, lest "every word" be taken for these too. */
function notCompared({ wordsNotCompared, wordsWithoutOrder }: Verification): readonly string[] {
  const like = (words: number): string => `${count(words, 'word', 'words')} in Arabic, Hebrew and their like`;
  if (wordsNotCompared > 0)
    return [`            But not ${like(wordsNotCompared)}: of their font the PDF does not tell the letters.`];
  return wordsWithoutOrder > 0
    ? [`            Of ${like(wordsWithoutOrder)} the letters, not their order, which a PDF does not tell.`]
    : [];
}

/** What was checked, and what was not. */
function summaryOf(file: string, verified: Verification): string {
  const { edition, pages, items, evidenceChecked, everyWordChecked, conformanceChecked } = verified;
  const hash = edition?.hash ?? '';
  const sources = countArticles(edition);
  const faults = verified.diagnostics.filter((d) => d.severity === 'error').length;
  return [
    `${file}: ${faults === 0 ? 'all that was checked holds' : count(faults, 'fault', 'faults')}.`,
    `  Edition   ${hash.slice(0, 4)}…${hash.slice(-4)} of ${edition?.date}, carried inside.`,
    evidenceChecked
      ? `  Articles  ${count(items, 'item', 'items')} looked up in ${count(sources, 'article', 'articles')} of the library.`
      : '  Articles  Not asked: whether they say what is printed was not checked.',
    `  Pages     ${everyWordChecked ? 'Every word' : 'What is taken from articles'} of ${count(pages, 'page', 'pages')} compared with the edition.`,
    ...notCompared(verified),
    ...(conformanceChecked ? ['  Rules     Those of PDF/UA-1 and PDF/A-3a that a program can tell.'] : []),
  ].join('\n');
}
