/** briefpress new NAME → a commented brief and commented stubs of its themes. */
import { newBrief } from '../../workspace/new-brief.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace } from '../session.ts';

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
    const report = await newBrief(await requireWorkspace(session), name, { themes, template });
    if (json) session.printJson(report);
    else for (const file of [report.brief, ...report.stubs]) session.print(session.shorten(file));
    for (const stub of report.stubs)
      session.say(`${session.shorten(stub)} is a stub: fill in its terms and its sides.`);
    session.say(`Next: edit ${session.shorten(report.brief)}, then briefpress build ${name}`);
    return 0;
  },
});
