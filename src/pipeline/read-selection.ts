/**
 * A brief's selection → its articles, read, and what is found in them. A process that builds a brief again and again, as its
 * editor writes it, reads anew only what has changed: most edits touch no article, and many no length.
 */
import { nameActors } from '../analysis/actors/name-actors.ts';
import type { AnalysedArticle } from '../analysis/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Findings } from '../edition/compose-edition.ts';
import { analyseSelection } from './analyse-selection.ts';
import type { ComposeRequest } from './compose-brief.ts';
import { findAll, sectionOf, sectionsOf, viewpointsOf, type Wanted } from './find-all.ts';
import { type Found, findCandidates, type ThemeSection } from './find-candidates.ts';
import { hideUnshowable, type Shown } from './hide-unshowable.ts';
import { letOthersWork } from './let-others-work.ts';
import { fontFacts } from './made-from.ts';
import { wholeBrief } from './whole-brief.ts';

interface FoundIn {
  readonly findings: Findings;
  /** Made when first asked for. */
  readonly found: () => Found;
}

export interface ReadSelection {
  readonly analysed: readonly AnalysedArticle[];
  readonly hidden: Omit<Shown, 'analysed'>;
  readonly sections: readonly ThemeSection[];
  readonly diagnostics: readonly Diagnostic[];
  readonly find: (brief: Pick<ComposeRequest['brief'], 'lengths' | 'lang'>, wanted: Wanted) => Promise<FoundIn>;
}

type Request = Pick<ComposeRequest, 'brief' | 'selection' | 'library' | 'actors' | 'workspace'>;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function readAnew({ brief, selection, library, actors, workspace }: Request): Promise<ReadSelection> {
  const cache = { read: library.readAnalysis, write: library.writeAnalysis };
  const articles = selection.chosen.map(({ article }) => article);
  const read = nameActors(await analyseSelection(articles, cache), actors);
  const { analysed, ...hidden } = await hideUnshowable(read, workspace);
  await letOthersWork();
  const sections = sectionsOf(selection, analysed, actors);
  const whole = sections.length > 0 ? { theme: null, diagnostics: [] } : wholeBrief(brief, analysed);
  const asked = whole.theme === null ? sections : [sectionOf(whole.theme, analysed, actors)];
  const viewpoints = once(() => viewpointsOf(asked));
  const known = new Map<string, FoundIn>();
  const find: ReadSelection['find'] = async ({ lengths, lang }, wanted) => {
    const key = JSON.stringify([lengths, lang, wanted]);
    const before = known.get(key);
    if (before) return before;
    const findings = await findAll({ lengths, lang }, selection, sections, analysed, wanted, viewpoints);
    const found = { findings, found: once(() => findCandidates(analysed, selection.themes, asked, findings)) };
    known.set(key, found);
    return found;
  };
  return { analysed, hidden, sections, diagnostics: whole.diagnostics, find };
}

/** So many briefs are kept. */
const MOST_KEPT = 10;

const kept = new Map<string, { readonly from: string; readonly read: ReadSelection }>();

export async function readSelection(request: Request): Promise<ReadSelection> {
  const { brief, selection, actors, workspace } = request;
  const name = `${workspace.root} ${brief.name}`;
  // Title and question of a brief are read as those of a theme where it names none.
  const asked = selection.themes.length > 0 ? null : [brief.title, brief.question];
  const from = JSON.stringify([asked, selection, actors, fontFacts(workspace)]);
  const before = kept.get(name);
  if (before?.from === from) return before.read;
  const read = await readAnew(request);
  if (!kept.has(name) && kept.size === MOST_KEPT) kept.clear();
  kept.set(name, { from, read });
  return read;
}
