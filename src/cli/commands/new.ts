/** briefpress new NAME → a commented brief and commented stubs of its themes. */
import type { Workspace } from '../../workspace/model.ts';
import { newBrief } from '../../workspace/new-brief.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace, type Session } from '../session.ts';

interface NewOptions {
  readonly name: string;
  readonly themes: readonly string[];
  readonly template: string | null;
  readonly json: boolean;
}

interface NewFlags extends JsonFlag {
  readonly themes?: readonly string[];
  readonly template?: string;
}

const parted = (list: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...list.split(',').flatMap((slug) => (slug.trim() === '' ? [] : [slug.trim()])),
];

export const newCommand = commandOf<NewOptions, NewFlags>({
  define: (command) =>
    void command
      .option('--themes <names>', 'themes of the brief, separated by commas', parted)
      .option('--template <name>', 'template of the brief')
      .option('--json', 'print what was written as JSON')
      .addHelpText(
        'after',
        examples(
          ['briefpress new ceasefire --themes ceasefire,security-guarantees', 'a brief on two themes'],
          ['briefpress new monday --template one-page', 'a brief on every article, on one sheet'],
        ),
      ),

  read: ([name = ''], flags) => ({
    name,
    themes: flags.themes ?? [],
    template: flags.template ?? null,
    json: flags.json === true,
  }),

  run: async ({ name, themes, template, json }, session) => {
    const workspace = await requireWorkspace(session);
    const report = await newBrief(workspace, name, { themes, template });
    if (json) session.printJson(report);
    else for (const file of [report.brief, ...report.stubs]) session.print(session.shorten(file));
    for (const stub of report.stubs)
      session.say(`${session.shorten(stub)} is a stub: fill in its terms and its sides.`);
    for (const line of await findsOf(workspace, themes, session)) session.say(line);
    session.say(`Next: edit ${session.shorten(report.brief)}, then briefpress build ${name}`);
    return 0;
  },
});

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
