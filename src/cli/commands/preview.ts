/** briefpress preview BRIEF → the page as it will print, live in a browser, until the user ends it. */
import { BriefpressError, fail } from '../../diagnostics/diagnostic.ts';
import { listBriefs, resolveBriefNames } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { openAddress } from '../open-file.ts';
import { readDate } from '../read-date.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface PreviewOptions {
  readonly brief: string;
  readonly port: number;
  readonly date: string | null;
  readonly open: boolean;
  readonly json: boolean;
}

interface PreviewFlags extends JsonFlag {
  readonly port?: string;
  readonly date?: string;
  readonly open?: boolean;
}

export const preview = commandOf<PreviewOptions, PreviewFlags>({
  define: (command) =>
    void command
      .option('--open', 'open it in your browser')
      .option('--port <n>', 'port of this machine, instead of any that is free')
      .option('--date <date>', 'date of the edition (YYYY-MM-DD), instead of today')
      .option('--json', 'print the address as JSON')
      .addHelpText('after', notes),

  read: ([brief = ''], { port = null, date = null, open = false, json = false }) => ({
    brief,
    port: readPort(port),
    date: readDate(date),
    open,
    json,
  }),

  run: async (options, session) => {
    const workspace = await requireWorkspace(session);
    const brief = await briefOf(workspace, options.brief);
    const { runPreview } = await import('../preview/run-preview.ts');
    return runPreview(workspace, { ...options, brief }, session, (address) => tell(address, options, session));
  },
});

const notes = `${examples(
  ['briefpress preview ceasefire --open', 'look at it while you write and design'],
  ['briefpress preview ceasefire --port 8000', 'always at the same port'],
)}

Shows the PDF itself, printed anew whenever the brief, the library, a template or a style is saved. Mistakes are shown over
the last good print. Only this machine can reach the page, and only by its whole address. Nothing is written to output/.
Ends with Ctrl-C. Exit codes: 0 ended; 2 wrong use; 3 the port cannot be used.`;

async function tell(address: string, { json, open }: PreviewOptions, session: Session): Promise<void> {
  if (json) session.printJson({ address });
  else session.print(address);
  if (open) session.report(await openAddress(address, session.io));
}

function readPort(text: string | null): number {
  if (text === null) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : fail('usage-port', { port: text });
}

async function briefOf(workspace: Workspace, wish: string): Promise<string> {
  const known = (await listBriefs(workspace)).map(({ name }) => name);
  const { names, diagnostics } = resolveBriefNames([wish], known);
  return names[0] ?? Promise.reject(new BriefpressError(diagnostics));
}
