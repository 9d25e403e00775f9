/** Any text → a phrase in the query language of FTS5, in which nothing of it can be taken for an operator. */
export function matchPhrase(text: string): string {
  // FTS5 reads a query up to the first NUL, quoted or not.
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}
