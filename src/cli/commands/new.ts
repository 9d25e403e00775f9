/** briefpress new NAME → a commented brief and commented stubs of its themes; or a template, style or partial of one's own. */
import { BriefpressError, diagnose, fail } from '../../diagnostics/diagnostic.ts';
import type { Workspace } from '../../workspace/model.ts';
import { newBrief } from '../../workspace/new-brief.ts';
import type { DesignKind, NewDesign, NewDesignReport } from '../../workspace/new-design.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface BriefOptions {
  readonly name: string;
  readonly themes: readonly string[];
  readonly template: string | null;
}

interface NewOptions {
  readonly made: { readonly brief: BriefOptions } | { readonly design: NewDesign };
  readonly json: boolean;
}

interface NewFlags extends JsonFlag {
  readonly themes?: readonly string[];
  readonly template?: string;
  readonly style?: string;
  readonly partial?: string;
  readonly from?: string;
}

const KINDS: readonly DesignKind[] = ['template', 'style', 'partial'];

const parted = (list: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...list.split(',').flatMap((slug) => (slug.trim() === '' ? [] : [slug.trim()])),
];

export const newCommand = commandOf<NewOptions, NewFlags>({
  define: (command) =>
    void command
      .option('--themes <names>', 'themes of the brief, separated by commas', parted)
      .option('--template <name>', 'template of the brief; without a brief, a template of your own')
      .option('--style <name>', 'a style of your own, on top of a packaged one')
      .option('--partial <name>', 'take over one partial of the packaged templates')
      .option('--from <name>', 'what your template is a copy of, or your style is on top of')
      .option('--json', 'print what was written as JSON')
      .addHelpText('after', notes),

  read: ([name = ''], flags) => ({
    made: name === '' ? { design: readDesign(flags) } : { brief: readBrief(name, flags) },
    json: flags.json === true,
  }),

  run: async ({ made, json }, session) => {
    const workspace = await requireWorkspace(session);
    if ('design' in made) await makeDesign(workspace, made.design, json, session);
    else await makeBrief(workspace, made.brief, json, session);
    return 0;
  },
});

const notes = `${examples(
  ['briefpress new ceasefire --themes ceasefire,security-guarantees', 'a brief on two themes'],
  ['briefpress new monday --template one-page', 'a brief on every article, on one sheet'],
  ['briefpress new week --template digest', 'a round-up: what each article says, a block each'],
  ['briefpress new --template mine --from one-page', 'a template of your own: templates/mine.hbs'],
  ['briefpress new --style house', 'a style of your own: styles/house.css'],
  ['briefpress new --partial masthead', 'your own title block, in every template'],
)}

A file that is there is never overwritten. How templates and styles are made: docs/templates.md of the package.`;

function readBrief(name: string, flags: NewFlags): BriefOptions {
  const wrong = (['style', 'partial', 'from'] as const).filter((flag) => flags[flag] !== undefined);
  if (wrong.length === 0) return { name, themes: flags.themes ?? [], template: flags.template ?? null };
  const facts = (flag: string) => ({ one: `--${flag}`, other: 'the name of a brief' });
  throw new BriefpressError(wrong.map((flag) => diagnose('usage-exclusive', facts(flag))));
}

function readDesign(flags: NewFlags): NewDesign {
  const [first, second] = KINDS.filter((kind) => flags[kind] !== undefined);
  const hint = 'Name a brief, or give --template, --style or --partial a name.';
  if (first === undefined) return fail('usage', { reason: 'It is not said what is to be made', hint });
  if (second !== undefined) fail('usage-exclusive', { one: `--${first}`, other: `--${second}` });
  if (flags.themes !== undefined) fail('usage-exclusive', { one: `--${first}`, other: '--themes without a brief' });
  if (first === 'partial' && flags.from !== undefined) fail('usage-exclusive', { one: '--partial', other: '--from' });
  return { kind: first, name: flags[first] ?? '', from: flags.from ?? null };
}

async function makeBrief(
  workspace: Workspace,
  { name, themes, template }: BriefOptions,
  json: boolean,
  session: Session,
): Promise<void> {
  const report = await newBrief(workspace, name, { themes, template });
  if (json) session.printJson(report);
  else for (const file of [report.brief, ...report.stubs]) session.print(session.shorten(file));
  for (const stub of report.stubs) session.say(`${session.shorten(stub)} is a stub: fill in its terms and its sides.`);
  for (const line of await findsOf(workspace, themes, session)) session.say(line);
  session.say(`Next: edit ${session.shorten(report.brief)}, then briefpress build ${name}`);
}

async function makeDesign(workspace: Workspace, design: NewDesign, json: boolean, session: Session): Promise<void> {
  const { newDesign } = await import('../../workspace/new-design.ts');
  const report = await newDesign(workspace, design);
  if (json) session.printJson(report);
  else session.print(session.shorten(report.file));
  session.say(await usedBy(workspace, report));
  session.say('Look at it while you change it: briefpress preview BRIEF --open');
}

/** By which key of a brief it is used; a partial needs none. */
async function usedBy(workspace: Workspace, { kind, name, from }: NewDesignReport): Promise<string> {
  if (kind !== 'partial') return `A brief uses it by the key "${kind}: ${name}". It begins as ${startOf(kind, from)}.`;
  const { callersOfPartial } = await import('../../workspace/callers-of-partial.ts');
  const callers = await callersOfPartial(workspace, name);
  return `Templates that print it from now on, without any key: ${callers.join(', ') || 'none yet'}.`;
}

const startOf = (kind: DesignKind, from: string): string =>
  kind === 'style' ? `"${from}" with nothing changed` : `a copy of "${from}"`;

/** What the themes of a new brief find in the library as it is: a stub that finds nothing wants better terms. */
async function findsOf(workspace: Workspace, slugs: readonly string[], { world }: Session): Promise<readonly string[]> {
  if (slugs.length === 0) return [];
  const { listThemes } = await import('../../pipeline/browse-library.ts');
  const { themes } = await listThemes(workspace, slugs, world);
  return themes
    .map(({ theme, tagged, caught }) => ({ slug: theme.slug, n: tagged.length + caught.length }))
    .map(
      ({ slug, n }) =>
        `Theme ${slug} finds ${n === 0 ? 'no article' : n === 1 ? '1 article' : `${n} articles`} of the library.`,
    );
}
