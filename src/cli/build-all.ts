/** Build requests → each built and told of; one that fails does not stop the others. */
import { exitCodeOf } from '../diagnostics/diagnostic.ts';
import { buildBrief } from '../pipeline/build-brief.ts';
import type { BuildRequest, BuildResult } from '../pipeline/build-model.ts';
import type { IssueDelivery } from '../pipeline/deliver/hand-out-issue.ts';
import type { IssueOutcome } from '../pipeline/issue/issue-brief.ts';
import { keepBrowser } from '../pipeline/keep-browser.ts';
import type { Workspace } from '../workspace/model.ts';
import { problemsOf } from './explain-failure.ts';
import type { ExitCode } from './io.ts';
import { openFile } from './open-file.ts';
import type { Session } from './session.ts';

export interface BuildTalk {
  readonly json: boolean;
  readonly open: boolean;
  readonly explain: boolean;
}

interface Outcome {
  readonly code: ExitCode;
  /** What --json prints of it. */
  readonly record: Readonly<Record<string, unknown>>;
}

type Ended = { readonly result: BuildResult } | { readonly error: unknown };

/**
 * Prints the path of each result, or one JSON document for all. The exit code is the worst of them. What is told of each
 * stands together, in the order of the requests; while one is printed the next is read, all in one browser.
 */
export async function buildAll(
  workspace: Workspace | null,
  requests: readonly BuildRequest[],
  talk: BuildTalk,
  session: Session,
): Promise<ExitCode> {
  const { world, end } = keepBrowser(session.world);
  const own = { ...session, world };
  const outcomes: Outcome[] = [];
  const begun: Promise<Ended>[] = [];
  let made = 0;
  /** The one that is told of next, and the one after it once there is only its print to wait for. */
  const begin = (): void => {
    const until = made > outcomes.length ? outcomes.length + 2 : outcomes.length + 1;
    for (const [i, request] of requests.slice(0, until).entries()) {
      begun[i] ??= build(workspace, request, own, () => {
        made = i + 1;
        begin();
      });
    }
  };
  for (const [i, request] of requests.entries()) {
    begin();
    outcomes.push(await tell(request, await (begun[i] as Promise<Ended>), talk, own));
  }
  await end();
  if (talk.json) session.printJson({ builds: outcomes.map((outcome) => outcome.record) });
  return outcomes.reduce<ExitCode>((worst, { code }) => (code > worst ? code : worst), 0);
}

async function build(
  workspace: Workspace | null,
  request: BuildRequest,
  { world }: Session,
  onMade: () => void,
): Promise<Ended> {
  world.progress(`Building ${request.brief ?? request.from ?? ''} …`);
  try {
    return { result: await buildBrief(workspace, request, world, onMade) };
  } catch (error) {
    return { error };
  }
}

async function tell(request: BuildRequest, ended: Ended, talk: BuildTalk, session: Session): Promise<Outcome> {
  try {
    if ('error' in ended) throw ended.error;
    return await tellResult(ended.result, talk, session);
  } catch (error) {
    const diagnostics = problemsOf(error, session);
    session.report(diagnostics);
    return {
      code: exitCodeOf(diagnostics),
      record: { brief: request.brief, from: request.from, path: null, diagnostics },
    };
  }
}

async function tellResult(result: BuildResult, talk: BuildTalk, session: Session): Promise<Outcome> {
  const explanation = talk.explain ? await explain(result) : [];
  session.report(result.diagnostics);
  tellIssue(result, session);
  if (!talk.json) session.print([...explanation, session.shorten(result.path)].join('\n'));
  const unopened = talk.open ? await openFile(result.path, session.io) : [];
  session.report(unopened);
  const record = talk.explain ? { ...recordOf(result), explanation } : recordOf(result);
  return { code: exitCodeOf([...result.diagnostics, ...unopened]), record };
}

const OUTCOMES: Readonly<Record<IssueOutcome, string>> = {
  issued: 'is issued',
  revised: 'is issued as a revision',
  unchanged: 'stands as it was issued: the content is the same, and nothing was written',
  restored: 'stands as it was issued: the content is the same, and what was missing of its files is there again',
};

function tellIssue({ edition, issued, delivery }: BuildResult, session: Session): void {
  if (issued === null) return;
  const revision = edition.revision > 1 ? `, revision ${edition.revision},` : '';
  session.say(`No ${edition.number} of ${edition.brief}${revision} ${OUTCOMES[issued]}.`);
  if (delivery !== null) tellHandedOut(delivery, session);
}

function tellHandedOut({ queued, deliveries }: IssueDelivery, session: Session): void {
  const sent = deliveries.filter(({ state }) => state === 'sent').length;
  if (deliveries.length > 0) session.say(`${sent} of ${deliveries.length} deliveries are sent.`);
  else if (queued > 0) session.say(`${queued} deliveries are queued: briefpress deliver sends them.`);
}

async function explain(result: BuildResult): Promise<readonly string[]> {
  const { explainBuild } = await import('../pipeline/explain-build.ts');
  return explainBuild(result);
}

function recordOf(result: BuildResult): Readonly<Record<string, unknown>> {
  const { brief, path, files, pages, sheets, issued, delivery, diagnostics } = result;
  const { date, status, number, revision, hash } = result.edition;
  return { brief, path, files, pages, sheets, date, status, number, revision, issued, delivery, hash, diagnostics };
}
