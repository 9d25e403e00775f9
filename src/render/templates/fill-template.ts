/** A template, its partials and the page's data → the body of the page. Text of articles is data here, never template. */
import type { TemplateDelegate } from 'handlebars';
import { BriefpressError, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { RenderAssets } from '../model.ts';
import { type CheckedTemplate, checkTemplate } from './check-template.ts';
import { handlebars } from './handlebars.ts';
import { ownHelpers } from './template-helpers.ts';

/** Fields that are not there are mistakes, not blanks; what a prototype brings is no field. */
const COMPILING = { strict: true, preventIndent: true } as const;
const RUNNING = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;

type Compiler = Pick<typeof handlebars, 'compile'>;
type TemplateSet = Pick<RenderAssets, 'template' | 'partials'> & {
  /** The result is text and no HTML: what is printed is not escaped. */
  readonly plainText?: boolean;
};

/** What went wrong while one file was filled in; the fields that there are, only the whole page knows. */
class FillingError extends Error {
  readonly place: { readonly file: string; readonly line: number | null };

  constructor(cause: unknown, file: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    const line = cause instanceof Error && 'lineNumber' in cause ? Number(cause.lineNumber) || null : null;
    this.place = { file, line };
  }
}

const MISSING = /^"(.*)" not defined in (.*?)(?: - \d+:\d+)?$/s;

function fillingProblem({ message, place }: FillingError, data: object): Diagnostic {
  const [, name = null, inside = ''] = MISSING.exec(message) ?? [];
  if (name === null) return diagnose('template-field', { reason: message.replace(/ - \d+:\d+$/, ''), hint: '' }, place);
  const meant = nearest(name, fieldsOf(data));
  const empty = inside === 'undefined' || inside === 'null';
  const reason = `there is no field "${name}" ${empty ? 'in what is null: ask for that with {{#if}} first' : 'here'}`;
  return diagnose('template-field', { reason, hint: meant === null ? '' : `Did you mean "${meant}"? ` }, place);
}

/** Names of all fields of a page, wherever they stand. */
function fieldsOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const below = Object.values(data).flatMap(fieldsOf);
  return [...new Set(Array.isArray(data) ? below : [...Object.keys(data), ...below])];
}

/** Compiles one file so that what fails in it names it, wherever it was called from. */
function compileTemplate(compiler: Compiler, { file, tree }: CheckedTemplate, plainText: boolean): TemplateDelegate {
  const template = compiler.compile(tree, { ...COMPILING, noEscape: plainText });
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      throw error instanceof FillingError ? error : new FillingError(error, file);
    }
  };
}

function compileTemplates({ template, partials, plainText = false }: TemplateSet): TemplateDelegate {
  const names = partials.map(({ name }) => name);
  const page = checkTemplate(template, names);
  const parts = partials.map((partial) => checkTemplate(partial, names));
  const problems = [page, ...parts].flatMap(({ diagnostics }) => diagnostics);
  if (problems.length > 0) throw new BriefpressError(problems);
  const own = handlebars.create();
  own.unregisterHelper('log');
  for (const [name, helper] of Object.entries(ownHelpers)) own.registerHelper(name, helper);
  for (const part of parts) own.registerPartial(part.name, compileTemplate(own, part, plainText));
  return compileTemplate(own, page, plainText);
}

/** So many templates, with their partials, are kept compiled. */
const MOST_KEPT = 8;

/** A page is rendered again with the page numbers of its first print, and briefs share templates: each is compiled once. */
const compiled = new Map<string, TemplateDelegate>();

function compileOnce(templates: TemplateSet): TemplateDelegate {
  const { template, partials, plainText } = templates;
  const key = JSON.stringify([template, partials, plainText]);
  const delegate = compiled.get(key) ?? compileTemplates(templates);
  if (!compiled.has(key) && compiled.size === MOST_KEPT) compiled.clear();
  compiled.set(key, delegate);
  return delegate;
}

/** Throws a BriefpressError with every mistake of every file. */
export function fillTemplate(templates: TemplateSet, data: object): string {
  const template = compileOnce(templates);
  try {
    return template(data, RUNNING);
  } catch (error) {
    throw error instanceof FillingError ? new BriefpressError([fillingProblem(error, data)], { cause: error }) : error;
  }
}
