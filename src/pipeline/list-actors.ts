/** A workspace → who speaks in the articles of its library or of one brief, and what library/actors.yaml knows of them. */
import { nameKey } from '../analysis/actors/find-actors.ts';
import { nameActors } from '../analysis/actors/name-actors.ts';
import { type ProposedActor, proposeActors } from '../analysis/actors/propose-actors.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { extendActorsFile } from '../library/extend-actors-file.ts';
import { type LoadedActors, loadActors } from '../library/load-actors.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Article, KnownActor, Library } from '../library/model.ts';
import { writeWhole } from '../print/write-whole.ts';
import { selectArticles } from '../selection/select-articles.ts';
import { dateIn } from '../text/dates.ts';
import type { Workspace } from '../workspace/model.ts';
import { actorsFileOf } from '../workspace/open-workspace.ts';
import { analyseSelection } from './analyse-selection.ts';
import { readBrief } from './read-brief.ts';
import { tellIndexing } from './tell-indexing.ts';
import type { World } from './world.ts';

interface ListedActor extends KnownActor {
  readonly kind: ProposedActor['kind'];
  readonly statements: number;
  /** True where the file has the actor. */
  readonly known: boolean;
}

export interface ActorList {
  /** Most quoted first. */
  readonly actors: readonly ListedActor[];
  /** Of the file. */
  readonly file: string;
  /** How many were written to it. */
  readonly written: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Articles {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}

async function articlesOf(
  workspace: Workspace,
  library: Library,
  name: string | null,
  world: World,
): Promise<Articles> {
  if (name === null)
    return { articles: library.entries().flatMap((e) => library.article(e.id) ?? []), diagnostics: [] };
  const { brief, diagnostics } = await readBrief(workspace, name);
  const date = dateIn(world.now(), brief.schedule?.timezone ?? workspace.settings.timezone);
  const chosen = selectArticles(brief, library, { date, lastEdition: null });
  return {
    articles: chosen.selection.chosen.map((c) => c.article),
    diagnostics: [...diagnostics, ...chosen.diagnostics],
  };
}

/** What the file says of an actor counts; what it does not say, the articles may. */
function listed({ actor, kind, statements }: ProposedActor, known: readonly KnownActor[]): ListedActor {
  const entry = known.find((k) => nameKey(k.name) === nameKey(actor.name));
  return { ...(entry ?? actor), kind, statements, known: entry !== undefined };
}

async function write(file: string, { text }: LoadedActors, added: readonly KnownActor[]): Promise<Diagnostic[]> {
  if (added.length === 0) return [];
  const extended = extendActorsFile(text, added);
  const names = added.map((a) => a.name).join(', ');
  if (extended === null) return [diagnose('actors-not-merged', { names }, { file })];
  await writeWhole(file, extended);
  return [];
}

const plainEntry = ({ name, forms, side, offices }: ListedActor): KnownActor => ({ name, forms, side, offices });

/** `name` of a brief, or null for the whole library. With `write`, actors that the file has not are added to it. */
export async function listActors(
  workspace: Workspace,
  options: { readonly name: string | null; readonly write: boolean },
  world: World,
): Promise<ActorList> {
  const file = actorsFileOf(workspace.root);
  const known = await loadActors(file);
  const library = await loadLibrary(workspace.folders, tellIndexing(world));
  try {
    const { articles, diagnostics } = await articlesOf(workspace, library, options.name, world);
    const read = await analyseSelection(articles, { read: library.readAnalysis, write: library.writeAnalysis });
    const actors = proposeActors(nameActors(read, known.actors)).map((a) => listed(a, known.actors));
    const fresh = options.write ? actors.filter((a) => !a.known).map(plainEntry) : [];
    const problems = known.diagnostics.some((d) => d.severity === 'error') ? [] : await write(file, known, fresh);
    const failed = problems.length > 0 || known.diagnostics.some((d) => d.severity === 'error');
    const all = [...library.diagnostics, ...known.diagnostics, ...diagnostics, ...problems];
    return { actors, file, written: failed ? 0 : fresh.length, diagnostics: all };
  } finally {
    library.close();
  }
}
