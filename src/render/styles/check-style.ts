/**
 * The style sheets of a workspace, and all the CSS of the page → what in them a browser passes over in silence: what it cannot
 * read, properties and values that there are not, tokens that nothing uses, addresses that are never fetched, fonts that nobody
 * has.
 */
import type { Atrule, CssNode, Declaration } from 'css-tree';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { ALSO_KNOWN, type Css, definitionsOf, keywordsOf, loadCss, MARGIN_BOXES, parseSheet } from './css-syntax.ts';
import { familiesIn } from './font-families.ts';

interface StyleSheetFile {
  readonly file: string;
  readonly text: string;
}

export interface StyleCheck {
  /** Those that a user wrote. */
  readonly sheets: readonly StyleSheetFile[];
  /** Everything that may use a token: the whole style, and templates with styles of their own. */
  readonly page: readonly string[];
  /** Families of the fonts that the page has. */
  readonly families: readonly string[];
}

type Tell = (code: Diagnostic['code'], node: CssNode, facts: Readonly<Record<string, string>>) => void;

const hint = (found: string | null, otherwise: string): string =>
  found === null ? otherwise : `Did you mean "${found}"?`;

/** At-rules whose declarations are descriptors of their own, or may be any property. */
const DESCRIPTORS = new Set(['font-face', 'counter-style', 'property', 'font-palette-values', 'font-feature-values']);
/** What the program itself reads of a style. */
const READ_BY_PROGRAM = ['--type-scale'];
const UNIT_MISSING = /(?:^|\s)-?(?:\d*\.)?\d+(?=\s|$)/;

function checkDeclaration(node: Declaration, atrule: string | null, css: Css, tell: Tell): void {
  const { property } = node;
  const name = property.toLowerCase();
  if (name.startsWith('-') || /^[*_$]/.test(name) || ALSO_KNOWN.has(name)) return;
  if (atrule !== null && DESCRIPTORS.has(atrule)) return;
  const { properties } = definitionsOf(css);
  if (properties[name] === undefined) {
    const meant = nearest(
      name,
      Object.keys(properties).filter((known) => !known.startsWith('-')),
    );
    tell('style-property', node, { property, hint: hint(meant, 'Remove it, or look up its name.') });
    return;
  }
  checkValue(node, name, css, tell);
}

/** Values with functions may be newer than the dictionary; without, a value that it does not know is a mistake. */
function checkValue({ value, property }: Declaration, name: string, css: Css, tell: Tell): void {
  if (value.type !== 'Value' || css.find(value, (node) => node.type === 'Function') !== null) return;
  const { error } = css.lexer.matchProperty(name, value);
  if (error === null || error.name !== 'SyntaxMatchError') return;
  const text = css.generate(value);
  const keywords = keywordsOf(name, css);
  const unknown: string[] = [];
  css.walk(value, (node) => {
    if (node.type === 'Identifier' && !keywords.includes(node.name.toLowerCase())) unknown.push(node.name);
  });
  const meant = unknown.map((word) => nearest(word, keywords)).find((word) => word !== null) ?? null;
  const otherwise = UNIT_MISSING.test(text)
    ? 'A length needs its unit: 12pt, 3mm.'
    : 'Look up what the property takes.';
  tell('style-value', value, { property, value: text, hint: hint(meant, otherwise) });
}

function checkAtrule(node: Atrule, css: Css, tell: Tell): void {
  const name = node.name.toLowerCase();
  const known = [...Object.keys(definitionsOf(css).atrules), ...MARGIN_BOXES];
  const meant = known.includes(name) || name.startsWith('-') ? null : nearest(name, known);
  if (meant !== null) tell('style-rule', node, { name: node.name, hint: hint(`@${meant}`, '') });
}

/** Names of custom properties that are asked for, in whatever way CSS and templates may. */
const usedIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)));

const setIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name)));

/** Names of custom properties that hold families: with them a font's declaration ends. */
const familyTokensIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\bfont(?:-family)?\s*:[^;{}]*?var\(\s*(--[\w-]+)\s*\)\s*(?=[;}]|$)/g)].map(
        ([, name = '']) => name,
      ),
    ),
  );

/** A style may carry fonts itself. */
const ownFamiliesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(/@font-face\s*\{[^}]*?font-family\s*:\s*(["']?)([^;"'}]+)\1/g)].map(([, , name = '']) =>
      name.trim(),
    ),
  );

interface Fonts {
  readonly tokens: ReadonlySet<string>;
  readonly families: readonly string[];
}

/** A font of the system stands on one machine and not on the next, so that one page would be two. */
function checkFamilies(node: Declaration, { tokens, families }: Fonts, css: Css, tell: Tell): void {
  const property = node.property.toLowerCase();
  if (property !== 'font' && property !== 'font-family' && !tokens.has(node.property)) return;
  const value = node.value.type === 'Raw' ? css.parse(node.value.value, { context: 'value' }) : node.value;
  const known = families.map((family) => family.toLowerCase());
  for (const family of familiesIn(value, property === 'font')) {
    if (!known.includes(family.toLowerCase()))
      tell('style-font', node, { family, hint: hint(nearest(family, families), '') });
  }
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '');

function checkSheet(
  { file, text }: StyleSheetFile,
  page: { readonly used: ReadonlySet<string>; readonly set: ReadonlySet<string>; readonly fonts: Fonts },
  css: Css,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell: Tell = (code, node, facts) => {
    found.push(diagnose(code, facts, { file, line: node.loc?.start.line ?? null }));
  };
  const { tree, faults } = parseSheet(text, css);
  for (const { line, reason } of faults) found.push(diagnose('style-syntax', { reason }, { file, line }));
  const atrules: string[] = [];
  css.walk(tree, {
    enter: (node: CssNode) => {
      if (node.type === 'Atrule') {
        atrules.push(node.name.toLowerCase());
        checkAtrule(node, css, tell);
      }
      if (node.type === 'Declaration' && !DESCRIPTORS.has(atrules.at(-1) ?? ''))
        checkFamilies(node, page.fonts, css, tell);
      if (node.type === 'Declaration' && node.property.startsWith('--')) {
        if (!page.used.has(node.property) && !READ_BY_PROGRAM.includes(node.property)) {
          const meant = nearest(node.property, [...page.used, ...READ_BY_PROGRAM]);
          tell('style-token-unused', node, { name: node.property, hint: hint(meant, 'Remove it, or use it.') });
        }
      } else if (node.type === 'Declaration') checkDeclaration(node, atrules.at(-1) ?? null, css, tell);
      if (node.type === 'Function' && node.name.toLowerCase() === 'var') {
        const [name, fallback] = node.children.toArray();
        if (name?.type === 'Identifier' && fallback === undefined && !page.set.has(name.name))
          tell('style-token-unset', node, {
            name: name.name,
            hint: hint(nearest(name.name, [...page.set]), 'Set it.'),
          });
      }
      const isImport = atrules.at(-1) === 'import';
      if (node.type === 'Url' && !isImport && !/^(?:data:|#)/i.test(node.value))
        tell('style-address', node, { address: node.value });
    },
    leave: (node: CssNode) => {
      if (node.type === 'Atrule') atrules.pop();
    },
  });
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The parser is loaded where there is a sheet to check. */
export async function checkStyle({ sheets, page, families }: StyleCheck): Promise<readonly Diagnostic[]> {
  if (sheets.length === 0) return [];
  const css = await loadCss();
  const texts = [...page, ...sheets.map(({ text }) => text)].map(withoutComments);
  const fonts = { tokens: familyTokensIn(texts), families: [...families, ...ownFamiliesIn(texts)] };
  const whole = { used: usedIn(texts), set: setIn(texts), fonts };
  return sheets.flatMap((sheet) => checkSheet(sheet, whole, css));
}
