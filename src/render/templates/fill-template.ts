/** A template, its partials and the page's data → the body of the page. Text of articles is data here, never template. */
import Handlebars, { type TemplateDelegate } from 'handlebars';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { RenderAssets, TemplateFile } from '../model.ts';
import { checkTemplate } from './check-template.ts';
import { ownHelpers } from './template-helpers.ts';

/** Fields that are not there are mistakes, not blanks; what a prototype brings is no field. */
const COMPILING = { strict: true, noEscape: false, preventIndent: true } as const;
const RUNNING = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

interface Compiler {
  readonly compile: typeof Handlebars.compile;
}

function fillingProblem(error: unknown, file: string): Diagnostic {
  const line = error instanceof Error && 'lineNumber' in error ? Number(error.lineNumber) || null : null;
  const message = error instanceof Error ? error.message : String(error);
  return diagnose('template-field', { reason: message.replace(/ - \d+:\d+$/, '') }, { file, line });
}

/** Compiles one file so that what fails in it names it, wherever it was called from. */
function compileTemplate(compiler: Compiler, { file, text }: TemplateFile): TemplateDelegate {
  // The line break that ends a file is the editor's, not the page's.
  const template = compiler.compile(text.replace(/\r?\n$/, ''), COMPILING);
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      throw error instanceof BriefpressError ? error : new BriefpressError([fillingProblem(error, file)]);
    }
  };
}

/** Throws a BriefpressError with every mistake of every file. */
export function fillTemplate(assets: Pick<RenderAssets, 'template' | 'partials'>, data: object): string {
  const names = assets.partials.map(({ name }) => name);
  const problems = [assets.template, ...assets.partials].flatMap((file) => checkTemplate(file, names));
  if (problems.length > 0) throw new BriefpressError(problems);
  const handlebars = Handlebars.create();
  handlebars.unregisterHelper('log');
  for (const [name, helper] of Object.entries(ownHelpers)) handlebars.registerHelper(name, helper);
  for (const partial of assets.partials) handlebars.registerPartial(partial.name, compileTemplate(handlebars, partial));
  return compileTemplate(handlebars, assets.template)(data, RUNNING);
}
