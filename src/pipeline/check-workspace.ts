/** A workspace, or one brief of it → everything that is wrong with its definitions and its library. Writes nothing. */
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { WHOLE_BRIEF } from '../edition/model/viewpoints.ts';
import { loadActors } from '../library/load-actors.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../library/model.ts';
import { dateIn } from '../text/dates.ts';
import { listBriefs } from '../workspace/list-briefs.ts';
import type { Workspace } from '../workspace/model.ts';
import { actorsFileOf } from '../workspace/open-workspace.ts';
import { checkActors } from './check/check-actors.ts';
import { checkBalance } from './check/check-balance.ts';
import { checkStories } from './check/check-stories.ts';
import { checkTerms } from './check/check-terms.ts';
import { resolveRecipients } from './deliver/resolve-recipients.ts';
import { checkedAssets } from './edition-assets.ts';
import { makeEdition } from './make-edition.ts';
import { examineBrief } from './read-brief.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

/** A language that was told from the text is seldom wrong, and would drown what matters. */
function checkGuesses(library: Library): Diagnostic[] {
  return library
    .entries()
    .map(({ id, guessed }) => ({ id, fields: guessed.filter((field) => field !== 'lang') }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ id, fields }) => diagnose('article-guessed', { article: id, fields: fields.join(', ') }));
}

/** Runs a step that may find the brief unusable: what it throws is a finding here. */
async function findings(step: () => Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof BriefpressError) return error.diagnostics;
    throw error;
  }
}

async function checkBrief(workspace: Workspace, name: string, world: World): Promise<readonly Diagnostic[]> {
  const { brief, diagnostics } = await examineBrief(workspace, name);
  if (brief === null) return diagnostics;
  const made = await findings(async () => {
    const zone = brief.schedule?.timezone ?? workspace.settings.timezone;
    const { edition, diagnostics } = await makeEdition(workspace, brief, dateIn(world.now(), zone), world);
    const { actors } = await loadActors(actorsFileOf(workspace.root));
    // A brief without themes has no theme file that could be mended.
    const viewpoints = edition.viewpoints.filter(({ theme }) => theme !== WHOLE_BRIEF);
    const themed = { ...edition, viewpoints };
    return [...diagnostics, ...checkBalance(themed), ...checkActors(themed, actors)];
  });
  const { diagnostics: ofDelivery } = await resolveRecipients(brief, workspace);
  const ofDesign = await findings(async () => (await checkedAssets(brief, workspace)).diagnostics);
  return [...diagnostics, ...ofDelivery, ...made, ...ofDesign];
}

const sameAs =
  (a: Diagnostic) =>
  (b: Diagnostic): boolean =>
    JSON.stringify(a) === JSON.stringify(b);

/** Each fault once, whichever brief met it. */
export async function checkWorkspace(
  workspace: Workspace,
  name: string | null,
  world: World,
): Promise<readonly Diagnostic[]> {
  const names = name === null ? (await listBriefs(workspace)).map((brief) => brief.name) : [name];
  const library = await loadLibrary(workspace.folders, tellIndexing(world));
  const ofLibrary = [...checkGuesses(library), ...checkStories(library), ...checkTerms(library)];
  const found: Diagnostic[] = [...library.diagnostics, ...ofLibrary];
  library.close();
  for (const brief of names) found.push(...(await checkBrief(workspace, brief, world)));
  return found.filter((d, i) => found.findIndex(sameAs(d)) === i);
}
