/** briefpress add INPUT… → articles in the library, and a line on each: what it became, and what was taken out of it. */
import { exitCodeOf, fail } from '../../diagnostics/diagnostic.ts';
import type { AddRequest, addToLibrary } from '../../pipeline/add-articles.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface AddOptions extends Pick<AddRequest, 'inputs' | 'dryRun' | 'linked' | 'told'> {
  readonly json: boolean;
}

type Told = AddRequest['told'];

interface AddFlags extends JsonFlag, Told {
  readonly dryRun?: boolean;
  readonly linked?: boolean;
}

export const add = commandOf<AddOptions, AddFlags>({
  define: (command) =>
    void command
      .option('--linked', 'of feeds that give beginnings only, fetch the pages that they lead to')
      .option('--dry-run', 'show what would be added and taken out, and write nothing')
      .option('--format <format>', 'what the one input is: html, markdown, text, mhtml, email or feed')
      .option('--url <address>', 'where the one input was saved from')
      .option('--name <name>', 'a file name for what comes through standard input')
      .option('--json', 'print the report as JSON')
      .addHelpText('after', HELP),

  read: (inputs, { dryRun = false, linked = false, json = false, format, url, name }) => {
    if (url !== undefined && !/^https?:\/\//i.test(url))
      fail('usage', { reason: `"${url}" is no address`, hint: 'Write it whole: --url https://example.org/a.' });
    const told = { ...(format && { format }), ...(url && { url }), ...(name && { name }) };
    return { inputs, dryRun, linked, json, told };
  },

  run: async ({ json, ...options }, session) => {
    const stage = await import('../../pipeline/add-articles.ts');
    const workspace = await requireWorkspace(session);
    const { cwd, stdin = null } = session.io;
    const request = { ...options, cwd, readStdin: stdin, signal: interruption(session) };
    const report = await stage.addToLibrary(workspace, request, session.world);
    if (json) session.printJson(report);
    else for (const file of report.files) session.print(describeFile(file, options.dryRun, session.shorten(file.file)));
    if (options.dryRun && !json) session.say('Nothing was written.');
    const diagnostics = [...report.diagnostics, ...report.files.flatMap((file) => file.diagnostics)];
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

const HELP = `
An input is a file, a folder, a pattern in quotation marks, an address (http or https, of a page or a feed), or - for
standard input. The network is used only for addresses that you give, and, with --linked, for the links of feeds.
${examples(
  ['briefpress add saved/*.html', 'pages saved from a browser'],
  ['briefpress add downloads/', 'every readable file of a folder'],
  ['briefpress add "saved/**/*.html"', 'a pattern that the shell leaves alone'],
  ['briefpress add page.html --dry-run', 'what would be kept of it, and what not'],
  ['briefpress add https://example.org/news/bridge', 'a page, fetched politely'],
  ['briefpress add https://example.org/feed.xml --linked', 'each entry of a feed, from its page where need be'],
  ['pbpaste | briefpress add - --url https://example.org/a', 'a text from elsewhere, and where it is from'],
)}`;

/** The first Ctrl-C ends the work in good order, with a report on what was done; the second ends the process. */
function interruption({ io }: Session): AbortSignal {
  const stop = new AbortController();
  void io.interrupted?.().then(() => stop.abort());
  return stop.signal;
}

type AddedFile = Awaited<ReturnType<typeof addToLibrary>>['files'][number];

function describeFile(added: AddedFile, all: boolean, file: string): string {
  const { action, id, title, url, titleMade, words, removed } = added;
  if (id === null) return `${action}  ${url ?? file}`;
  const made = titleMade ? '  (title made from the text)' : '';
  const head = `${action}  ${id}  ${words} words  ${title ?? ''}${made}`;
  return [head, ...describeRemoved(removed, all)].join('\n');
}

/** What intake took out, by the step that did it; each text of it where the user wants to see everything. */
function describeRemoved(removed: AddedFile['removed'], all: boolean): readonly string[] {
  if (removed.length === 0) return [];
  if (all) return removed.map(({ why, text }) => `    - ${why}: ${shortened(text)}`);
  const reasons = [...new Set(removed.map(({ why }) => why))];
  const counts = reasons.map((why) => ({ why, n: removed.filter((one) => one.why === why).length }));
  return [`    taken out: ${counts.map(({ why, n }) => (n === 1 ? why : `${why} (${n})`)).join(', ')}`];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
