/** The form of a parsed search query. */

export const FIELDS = ['site', 'author', 'theme', 'tag', 'since', 'until', 'lang'] as const;
type Field = (typeof FIELDS)[number];

export type Query =
  /** A word or a phrase; with `prefix` its last word may go on. */
  | { readonly kind: 'words'; readonly text: string; readonly prefix: boolean }
  | {
      readonly kind: 'field';
      readonly field: Field;
      readonly value: string;
      readonly prefix: boolean;
      readonly column: number;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query };
