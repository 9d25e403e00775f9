/** A template, its partials and the page's data → the body of the page. Text of articles is data here, never template. */
import type { TemplateDelegate } from 'handlebars';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { RenderAssets } from '../model.ts';
import { type CheckedTemplate, checkTemplate } from './check-template.ts';
import { handlebars } from './handlebars.ts';
import { ownHelpers } from './template-helpers.ts';

/** Fields that are not there are mistakes, not blanks; what a prototype brings is no field. */
const COMPILING = { strict: true, noEscape: false, preventIndent: true } as const;
const RUNNING = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

type Compiler = Pick<typeof handlebars, 'compile'>;
type TemplateSet = Pick<RenderAssets, 'template' | 'partials'>;

function fillingProblem(error: unknown, file: string): Diagnostic {
  const line = error instanceof Error && 'lineNumber' in error ? Number(error.lineNumber) || null : null;
  const message = error instanceof Error ? error.message : String(error);
  return diagnose('template-field', { reason: message.replace(/ - \d+:\d+$/, '') }, { file, line });
}

/** Compiles one file so that what fails in it names it, wherever it was called from. */
function compileTemplate(compiler: Compiler, { file, tree }: CheckedTemplate): TemplateDelegate {
  const template = compiler.compile(tree, COMPILING);
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      throw error instanceof BriefpressError ? error : new BriefpressError([fillingProblem(error, file)]);
    }
  };
}

function compileTemplates({ template, partials }: TemplateSet): TemplateDelegate {
  const names = partials.map(({ name }) => name);
  const page = checkTemplate(template, names);
  const parts = partials.map((partial) => checkTemplate(partial, names));
  const problems = [page, ...parts].flatMap(({ diagnostics }) => diagnostics);
  if (problems.length > 0) throw new BriefpressError(problems);
  const own = handlebars.create();
  own.unregisterHelper('log');
  for (const [name, helper] of Object.entries(ownHelpers)) own.registerHelper(name, helper);
  for (const part of parts) own.registerPartial(part.name, compileTemplate(own, part));
  return compileTemplate(own, page);
}

/** A page is rendered again with the page numbers of its first print: its templates are compiled once. */
const compiled = new WeakMap<TemplateSet, TemplateDelegate>();

/** Throws a BriefpressError with every mistake of every file. */
export function fillTemplate(templates: TemplateSet, data: object): string {
  const template = compiled.get(templates) ?? compileTemplates(templates);
  compiled.set(templates, template);
  return template(data, RUNNING);
}
