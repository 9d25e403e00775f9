/** A value of a style sheet → the font families that it names, without those that every browser has something for. */
import type { CssNode } from 'css-tree';

/** CSS Fonts 4, 2.1.2 and 2.1.3, and what any property takes. */
const GENERIC = new Set(
  (
    'serif sans-serif monospace cursive fantasy system-ui ui-serif ui-sans-serif ui-monospace ui-rounded math emoji fangsong ' +
    'inherit initial unset revert revert-layer'
  ).split(' '),
);

function groupsOf(nodes: readonly CssNode[]): readonly (readonly CssNode[])[] {
  const groups: CssNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'Operator' && node.value === ',') groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** Quoted, or the words that nothing else follows. */
function familyIn(group: readonly CssNode[]): string {
  const [quoted] = group.flatMap((node) => (node.type === 'String' ? [node.value] : []));
  if (quoted !== undefined) return quoted;
  const words = group.slice(group.findLastIndex(({ type }) => type !== 'Identifier') + 1);
  return words.map((node) => (node.type === 'Identifier' ? node.name : '')).join(' ');
}

/** `shorthand`: the value of `font`, in which the first family stands behind the size, and a word alone is no family. */
export function familiesIn(value: CssNode, shorthand: boolean): readonly string[] {
  if (value.type !== 'Value') return [];
  const [first = [], ...others] = groupsOf(value.children.toArray());
  const named = shorthand && !first.some(({ type }) => type !== 'Identifier') ? others : [first, ...others];
  return named.map(familyIn).filter((name) => name !== '' && !GENERIC.has(name.toLowerCase()));
}
