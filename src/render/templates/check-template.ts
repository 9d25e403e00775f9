/** A template → its tree's mistakes, with their lines: unknown helpers and partials, unescaped output, bad syntax. */
import type { DiagnosticCode } from '../../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { TemplateFile } from '../model.ts';
import { demandArguments } from './demand-arguments.ts';
import { handlebars } from './handlebars.ts';
import { helperNames } from './template-helpers.ts';

/** Any node, and what the kinds that matter here have besides. */
interface Node extends hbs.AST.Node {
  readonly path?: unknown;
  readonly name?: unknown;
  readonly params?: unknown;
  readonly hash?: unknown;
  readonly pairs?: unknown;
  readonly escaped?: unknown;
  readonly original?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** A node and everything under it, in the order of the text. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => (key === 'loc' ? [] : nodesOf(child)));
  return isNode(value) ? [value, ...below] : below;
}

/** The name that a mustache, block, call or partial names; null for a literal or a call in its place. */
function nameOf(target: unknown): string | null {
  return isNode(target) && typeof target.original === 'string' ? target.original : null;
}

/** A path with arguments calls a helper; one without may be a field. */
function calls(node: Node): boolean {
  const pairs = isNode(node.hash) ? node.hash.pairs : [];
  return [node.params, pairs].some((list) => Array.isArray(list) && list.length > 0);
}

type Finding = readonly [code: DiagnosticCode, facts: Readonly<Record<string, string>>];

const helperFinding = (name: string): Finding => ['template-helper', { name, known: helperNames.join(', ') }];

function findingOf(node: Node, partials: readonly string[]): Finding | null {
  const name = nameOf(node.path ?? node.name);
  switch (node.type) {
    case 'PartialStatement':
    case 'PartialBlockStatement':
      if (name === null || partials.includes(name)) return null;
      return ['template-partial', { name, known: partials.filter((p) => !p.startsWith('@')).join(', ') }];
    case 'Decorator':
    case 'DecoratorBlock':
      return name === null || name === 'inline' ? null : helperFinding(`*${name}`);
    case 'MustacheStatement':
      if (node.escaped === false) return ['template-raw', { name: `{{{${name ?? ''}}}}` }];
      break;
    case 'BlockStatement':
    case 'SubExpression':
      break;
    default:
      return null;
  }
  return name !== null && calls(node) && !helperNames.includes(name) ? helperFinding(name) : null;
}

/** Partials that the file itself defines: {{#*inline "name"}}. */
function inlinePartials(nodes: readonly Node[]): readonly string[] {
  return nodes
    .filter((node) => node.type === 'DecoratorBlock' && Array.isArray(node.params))
    .flatMap((node) => (node.params as readonly Node[]).map((param) => String(param.original ?? '')));
}

function syntaxProblem(error: unknown, file: string): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const line = /\bline (\d+)|- (\d+):\d+$/.exec(message);
  const place = { file, line: Number(line?.[1] ?? line?.[2] ?? Number.NaN) || null };
  const reason = (message.split('\n').at(-1) ?? message).replace(/\.$/, '');
  return diagnose('template-syntax', { reason }, place);
}

export interface CheckedTemplate extends TemplateFile {
  /** Null where the text cannot be read. */
  readonly tree: hbs.AST.Program | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `partials` names all that there are. Never throws. */
export function checkTemplate(template: TemplateFile, partials: readonly string[]): CheckedTemplate {
  try {
    // The line break that ends a file is the editor's, not the page's.
    const tree = handlebars.parse(template.text.replace(/\r?\n$/, ''));
    const nodes = nodesOf(tree);
    demandArguments(nodes);
    const known = [...partials, ...inlinePartials(nodes), '@partial-block'];
    const diagnostics = nodes.flatMap((node) => {
      const finding = findingOf(node, known);
      if (finding === null) return [];
      return diagnose(finding[0], finding[1], { file: template.file, line: node.loc.start.line });
    });
    return { ...template, tree, diagnostics };
  } catch (error) {
    return { ...template, tree: null, diagnostics: [syntaxProblem(error, template.file)] };
  }
}
