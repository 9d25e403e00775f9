/** briefpress themes [NAME…] → each theme with the articles that it catches, the closest first. */
import { exitCodeOf } from '../../diagnostics/diagnostic.ts';
import type { listThemes } from '../../pipeline/browse-library.ts';
import { commandOf, examples, type JsonFlag } from '../command.ts';
import { requireWorkspace } from '../session.ts';

interface ThemesOptions {
  readonly names: readonly string[];
  readonly all: boolean;
  readonly json: boolean;
}

interface ThemesFlags extends JsonFlag {
  readonly all?: boolean;
}

/** So many articles of each kind are shown unless all are asked for. */
const FIRST = 10;

export const themes = commandOf<ThemesOptions, ThemesFlags>({
  define: (command) =>
    void command
      .option('--all', `every article, not only the first ${FIRST} of each theme`)
      .option('--json', 'print the themes as JSON, with every article')
      .addHelpText(
        'after',
        examples(
          ['briefpress themes', 'themes, their articles, and by what each was caught'],
          ['briefpress themes ceasefire --all', 'all articles of one theme'],
        ).concat(
          '\n\n  # articles that name the theme themselves',
          '\n  + articles that have its terms and do not name it, those with most uses first',
        ),
      ),

  read: (names, { all = false, json = false }) => ({ names, all, json }),

  run: async ({ names, all, json }, session) => {
    const stage = await import('../../pipeline/browse-library.ts');
    const { themes: found, diagnostics } = await stage.listThemes(
      await requireWorkspace(session),
      names,
      session.world,
    );
    if (json) session.printJson({ themes: found });
    else if (found.length > 0) session.print(found.map((row) => describeTheme(row, all)).join('\n\n'));
    else if (names.length === 0) session.say('There is no theme yet: briefpress new NAME --themes a,b writes stubs.');
    session.report(diagnostics);
    return exitCodeOf(diagnostics);
  },
});

type ThemeRow = Awaited<ReturnType<typeof listThemes>>['themes'][number];

/** A theme, the articles that name it, those that its terms catch besides, and the terms that catch nothing. */
function describeTheme({ theme, tagged, caught, unusedTerms }: ThemeRow, all: boolean): string {
  const byTerms = [...caught].sort((a, b) => usesOf(b) - usesOf(a)).map((use) => `  + ${use.id}  (${termsOf(use)})`);
  const byName = tagged.map((id) => `  # ${id}`);
  const none = tagged.length + caught.length === 0 ? ['  no article'] : [];
  const idle = unusedTerms.length === 0 ? [] : [`  in no article: ${unusedTerms.join(', ')}`];
  const counts = `${counted(tagged.length)} named, ${counted(caught.length)} by terms alone`;
  const lines = [...firstOf(byName, all, 'that name it'), ...firstOf(byTerms, all, 'by terms'), ...none, ...idle];
  return [`${theme.slug}  ${theme.title}  (${counts})`, ...lines].join('\n');
}

type Use = ThemeRow['caught'][number];

const usesOf = ({ terms }: Use): number => terms.reduce((sum, { inTitle, inText }) => sum + inTitle + inText, 0);

/** A term's number of uses is told from the second on. */
const termsOf = ({ terms }: Use): string =>
  terms.map(({ term, inTitle, inText }) => (inTitle + inText > 1 ? `${term} ${inTitle + inText}` : term)).join(', ');

function firstOf(lines: readonly string[], all: boolean, which: string): readonly string[] {
  // One line that says "1 more" takes the room of the article itself.
  if (all || lines.length <= FIRST + 1) return lines;
  return [...lines.slice(0, FIRST), `    ${counted(lines.length - FIRST)} more ${which}: --all shows them`];
}

const counted = (n: number): string => n.toLocaleString('en');
