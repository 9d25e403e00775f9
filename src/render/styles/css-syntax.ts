/** The parser of style sheets, loaded where there is one to check, with what Chromium knows and it does not. */
import type { CssNode } from 'css-tree';

export type Css = typeof import('css-tree');

/**
 * Properties that the printing browser (Chromium 147, asked for all that it has) knows and the parser's dictionary lacks; those
 * with a prefix are never looked at.
 */
export const ALSO_KNOWN: ReadonlySet<string> = new Set(
  (
    'app-region border-shape buffered-rendering color-interpolation color-rendering page-orientation size ' +
    'timeline-trigger-activation-range timeline-trigger-activation-range-start timeline-trigger-activation-range-end ' +
    'timeline-trigger-active-range timeline-trigger-active-range-start timeline-trigger-active-range-end ' +
    'view-transition-group view-transition-scope'
  ).split(' '),
);

/** Boxes in the margins of a sheet (CSS Paged Media 3, 4.2). */
export const MARGIN_BOXES: readonly string[] = ['top', 'bottom']
  .flatMap((side) => ['left-corner', 'left', 'center', 'right', 'right-corner'].map((place) => `${side}-${place}`))
  .concat(['left', 'right'].flatMap((side) => ['top', 'middle', 'bottom'].map((place) => `${side}-${place}`)));

let loaded: Promise<Css> | null = null;

export function loadCss(): Promise<Css> {
  loaded ??= import('css-tree');
  return loaded;
}

interface SyntaxFault {
  readonly line: number;
  readonly reason: string;
}

export interface Sheet {
  readonly tree: CssNode;
  /** What the browser passes over because it cannot read it. */
  readonly faults: readonly SyntaxFault[];
}

/** A brace that is opened and never closed takes everything behind it along; the parser closes it in silence. */
function unclosedBrace(text: string, { tokenize }: Css): SyntaxFault | null {
  const open: number[] = [];
  tokenize(text, (_, start, end) => {
    const token = text.slice(start, end);
    if (token === '{') open.push(start);
    if (token === '}') open.pop();
  });
  const at = open.at(-1);
  return at === undefined ? null : { line: lineAt(text, at), reason: 'this brace is never closed' };
}

/** From 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function parseSheet(text: string, css: Css): Sheet {
  const faults: SyntaxFault[] = [];
  const onParseError = (error: { readonly message: string; readonly line?: number }, passed: CssNode): void => {
    // A rule within a rule, which the browser reads whatever its selector begins with (CSS Nesting 1), and the parser does not.
    if (passed.type === 'Raw' && passed.value.includes('{')) return;
    const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '');
    faults.push({ line: error.line ?? 1, reason });
  };
  const tree = css.parse(text, { positions: true, onParseError: onParseError as never });
  const unclosed = unclosedBrace(text, css);
  // One mistake may be met several times on its line.
  const each = new Map([...(unclosed ? [unclosed] : []), ...faults].reverse().map((fault) => [fault.line, fault]));
  return { tree, faults: [...each.values()].sort((a, b) => a.line - b.line) };
}

interface Definitions {
  readonly properties: Readonly<Record<string, { readonly syntax: object | null } | undefined>>;
  readonly types: Readonly<Record<string, { readonly syntax: object | null } | undefined>>;
  readonly atrules: Readonly<Record<string, unknown>>;
}

/** The dictionary, which the types of the parser do not tell of. */
export const definitionsOf = (css: Css): Definitions => css.lexer as unknown as Definitions;

/** Every keyword that a property may take, whatever stands beside it. */
export function keywordsOf(property: string, css: Css): readonly string[] {
  const { properties, types } = definitionsOf(css);
  const found = new Set<string>();
  const seen = new Set<object>();
  const open = [properties[property]?.syntax];
  for (let syntax = open.pop(); syntax !== undefined; syntax = open.pop()) {
    if (syntax === null || seen.has(syntax)) continue;
    seen.add(syntax);
    css.definitionSyntax.walk(syntax as never, (node) => {
      if (node.type === 'Keyword') found.add(node.name);
      if (node.type === 'Type') open.push(types[node.name]?.syntax ?? null);
      if (node.type === 'Property') open.push(properties[node.name]?.syntax ?? null);
    });
  }
  return [...found];
}
