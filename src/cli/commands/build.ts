/** briefpress build [NAME…] → briefings on disk; the path of each on stdout. */
import path from 'node:path';
import { BriefpressError, diagnose, exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { BuildRequest } from '../../pipeline/build-model.ts';
import type { SheetOptions, Turning } from '../../print/sheets/model.ts';
import { listBriefs, resolveBriefNames } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import type { buildAll as BuildAll } from '../build-all.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import type { ExitCode } from '../io.ts';
import { readDate } from '../read-date.ts';
import { requireWorkspace, type Session } from '../session.ts';
import type { Prepare } from '../watch-and-build.ts';
import { printBriefs } from './list.ts';

export interface BuildOptions {
  readonly briefs: readonly string[];
  readonly all: boolean;
  readonly from: string | null;
  readonly to: BuildRequest['to'];
  readonly out: string | null;
  readonly date: string | null;
  readonly issue: boolean;
  readonly deliver: boolean;
  readonly sheets: SheetOptions | null;
  readonly json: boolean;
  readonly open: boolean;
  readonly watch: boolean;
  readonly explain: boolean;
}

const STAGES: readonly BuildRequest['to'][] = ['edition', 'md', 'page', 'html', 'pdf'];

interface BuildFlags extends JsonFlag {
  readonly to: BuildRequest['to'];
  readonly all?: boolean;
  readonly from?: string;
  readonly out?: string;
  readonly date?: string;
  readonly issue?: boolean;
  readonly deliver?: boolean;
  readonly open?: boolean;
  readonly watch?: boolean;
  readonly explain?: boolean;
  readonly booklet?: boolean;
  readonly nUp?: '2' | '4';
  readonly duplex?: Turning;
}

export const build = commandOf<BuildOptions, BuildFlags>({
  define: (command) => {
    const to = command.createOption(
      '--to <stage>',
      'what to make: edition (data), md (Markdown), page (for a browser), html (what is printed), pdf',
    );
    command
      .option('--all', 'build every brief of the workspace')
      .addOption(to.choices(STAGES).default('pdf'))
      .option('--from <file>', 'start from an edition.json, made here or on another machine')
      .option('--out <folder>', 'folder for what is made, instead of output/BRIEF/DATE')
      .option('--date <date>', 'date of the edition (YYYY-MM-DD), instead of today')
      .option('--issue', 'issue it: the next number of its brief, recorded and never overwritten')
      .option('--deliver', 'with --issue: send it where its brief says, too; else "briefpress deliver" does')
      .option('--booklet', 'the pages on sheets to fold and staple as well')
      .addOption(command.createOption('--n-up <pages>', 'so many pages on each side of a sheet').choices(['2', '4']))
      .addOption(
        command
          .createOption('--duplex <edge>', 'sheets for both sides, turned by the printer about this edge')
          .choices(['long', 'short']),
      )
      .option('--explain', 'tell why each article is in or out, and what was found')
      .option('--open', 'open what was made')
      .option('--watch', 'build again whenever the brief, the library or the design changes')
      .option('--json', 'print what was made as JSON')
      .addHelpText('after', notes);
  },

  read: (briefs, flags) => {
    const { to, from = null, out = null, date = null } = flags;
    const { all = false, json = false, open = false, watch = false, explain = false, issue = false } = flags;
    const { deliver = false } = flags;
    const how = { all, json, open, watch, explain, issue, deliver };
    const sheets = sheetsOf(flags);
    const options: BuildOptions = { briefs, to, from, out, date: readDate(date), sheets, ...how };
    refuseContradictions(options);
    return options;
  },

  run: async (options, session) => {
    if (options.from !== null) return buildFromEdition(options, session);
    const workspace = await requireWorkspace(session);
    if (options.briefs.length === 0 && !options.all) return listInstead(workspace, options, session);
    return withBrowser(workspace, options, session, async (own) => {
      const requests = await requestsOf(workspace, options, session);
      if (requests.length === 0) session.say('There is no brief yet: briefpress new NAME writes one.');
      if (!options.watch) return buildAll(workspace, requests, options, own);
      const { watchAndBuild } = await import('../watch-and-build.ts');
      return watchAndBuild(workspace, () => prepare(options, session), options, own);
    });
  },
});

const notes = `${examples(
  ['briefpress build ceasefire', 'print the brief "ceasefire"'],
  ['briefpress build --all --date 2025-03-10', 'every brief, dated so'],
  ['briefpress build ceasefire --to edition', 'the edition as JSON, with its evidence'],
  ['briefpress build ceasefire --issue', 'the next numbered edition, recorded in the ledger'],
  ['briefpress build ceasefire --issue --deliver', 'and send it to its folders, readers and printers'],
  ['briefpress build --from edition.json', 'print an edition that was made before'],
  ['briefpress build ceasefire --booklet', 'the PDF, and beside it the sheets of a booklet'],
  ['briefpress build ceasefire --to page', 'one web page with everything inside'],
  ['briefpress build ceasefire --watch --open', 'look at it while you write'],
)}

A build is a draft, any number of times. --issue makes an edition: numbered, recorded in .briefpress/ledger.sqlite, in
files that nothing overwrites. Issued again for the same date it stays as it is, or becomes a revision where its content
has changed.

Without a name it lists the briefs. The path of what was made goes to stdout, everything else to stderr.
Exit codes: 0 done; 1 something was left out; 2 wrong use or definition; 3 the machine failed.`;

/** Null where no sheets are asked for. */
function sheetsOf({ booklet = false, nUp, duplex: edge }: BuildFlags): SheetOptions | null {
  const duplex = edge ?? null;
  if (booklet && nUp !== undefined)
    throw new BriefpressError([diagnose('usage-exclusive', { one: '--booklet', other: '--n-up' })]);
  if (booklet) return { arrangement: { kind: 'booklet' }, duplex };
  if (nUp !== undefined) return { arrangement: { kind: 'n-up', pages: nUp === '2' ? 2 : 4 }, duplex };
  return duplex !== null ? { arrangement: { kind: 'single' }, duplex } : null;
}

function refuseContradictions({ briefs, all, from, watch, issue, deliver, out, to, sheets }: BuildOptions): void {
  const pairs: readonly (readonly [boolean, string, string])[] = [
    [all && briefs.length > 0, '--all', 'names of briefs'],
    [from !== null && (all || briefs.length > 0), '--from', all ? '--all' : 'names of briefs'],
    [from !== null && watch, '--from', '--watch'],
    [issue && from !== null, '--issue', '--from'],
    [issue && watch, '--issue', '--watch'],
    [issue && out !== null, '--issue', '--out'],
    [issue && to !== 'pdf', '--issue', `--to ${to}`],
    [sheets !== null && to !== 'pdf', 'a PDF on sheets', `--to ${to}`],
  ];
  const wrong = pairs.filter(([both]) => both).map(([, one, other]) => diagnose('usage-exclusive', { one, other }));
  const alone = deliver && !issue ? [diagnose('usage-needs', { one: '--deliver', other: '--issue' })] : [];
  if (wrong.length + alone.length > 0) throw new BriefpressError([...wrong, ...alone]);
}

async function listInstead(workspace: Workspace, options: BuildOptions, session: Session): Promise<ExitCode> {
  await printBriefs(workspace, options.json, session);
  session.say('Name one of these briefs, or use --all.');
  return 0;
}

async function requestsOf(workspace: Workspace, options: BuildOptions, session: Session): Promise<BuildRequest[]> {
  const known = (await listBriefs(workspace)).map((brief) => brief.name);
  const { names, diagnostics } = options.all
    ? { names: known, diagnostics: [] }
    : resolveBriefNames(options.briefs, known);
  if (diagnostics.length > 0) throw new BriefpressError(diagnostics);
  return names.map((brief) => ({ ...common(options, session), brief, from: null }));
}

/** Starts the browser before anything else is read: nothing else takes as long. */
async function withBrowser(
  { settings }: Workspace,
  { to, all, watch, briefs }: BuildOptions,
  session: Session,
  run: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (to !== 'pdf' && to !== 'html') return run(session);
  const { keepBrowser } = await import('../../pipeline/keep-browser.ts');
  const { world, end } = keepBrowser(session.world, { once: !all && !watch && briefs.length === 1 });
  // One that does not start is told of where it is needed.
  world.lendPrinter(settings.browser).catch(() => undefined);
  return run({ ...session, world }).finally(end);
}

/** What a watch builds, after whatever has changed. */
async function prepare(options: BuildOptions, session: Session): ReturnType<Prepare> {
  const workspace = await requireWorkspace(session);
  return { workspace, requests: await requestsOf(workspace, options, session) };
}

/** An edition needs no workspace; where there is one, its templates, styles and browser are used. */
async function buildFromEdition(options: BuildOptions, session: Session): Promise<ExitCode> {
  const { workspace, diagnostics } = await openWorkspace(session.io.cwd);
  const missing = diagnostics.every((d) => d.code === 'workspace-missing');
  if (workspace === null && !missing) throw new BriefpressError(diagnostics);
  const from = path.resolve(session.io.cwd, options.from ?? '');
  const code = await buildAll(workspace, [{ ...common(options, session), brief: null, from }], options, session);
  return Math.max(code, workspace === null ? 0 : exitCodeOf(diagnostics)) as ExitCode;
}

/** The pipeline is loaded when it is known that something will be built. */
async function buildAll(...parameters: Parameters<typeof BuildAll>): Promise<ExitCode> {
  const stage = await import('../build-all.ts');
  return stage.buildAll(...parameters);
}

function common(
  { to, out, date, issue, deliver, explain, sheets }: BuildOptions,
  { io }: Session,
): Pick<BuildRequest, 'to' | 'out' | 'date' | 'issue' | 'deliver' | 'explain' | 'sheets'> {
  return { to, out: out === null ? null : path.resolve(io.cwd, out), date, issue, deliver, explain, sheets };
}
