/**
 * A template's tree → the same, but that a field handed to a helper or a partial must exist. Handlebars' strict mode looks at
 * what is printed alone: {{#if sumary}} would leave a section out in silence, and {{> summary sumary}} fail in a file
 * that has no mistake.
 */

interface Called extends hbs.AST.Node {
  readonly params?: readonly hbs.AST.Node[];
  readonly hash?: { readonly pairs: readonly { readonly value: hbs.AST.Node }[] };
}

/** What Handlebars' own compiler sets on paths that are printed. */
const demand = (node: hbs.AST.Node): void => {
  if (node.type === 'PathExpression') Object.assign(node, { strict: true });
};

/** Changes the nodes themselves: they are those of one reading of one file. */
export function demandArguments(nodes: readonly hbs.AST.Node[]): void {
  for (const { params, hash } of nodes as readonly Called[]) {
    params?.forEach(demand);
    for (const { value } of hash?.pairs ?? []) demand(value);
  }
}
