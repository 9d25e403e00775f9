/** Articles in an order, and who holds the same story → the articles story by story. */

/**
 * Each story begins with the first article that belongs to none yet, and takes those that hold the same as that one; not
 * those that hold the same as its others, lest a digest tie together two stories that stand in it. Stops after `most`.
 */
export function groupStories(
  ids: readonly string[],
  sameAs: (id: string) => readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const free = new Set(ids);
  const stories: (readonly string[])[] = [];
  for (const id of ids) {
    if (stories.length >= most) break;
    if (!free.delete(id)) continue;
    stories.push([id, ...sameAs(id).filter((other) => free.delete(other))]);
  }
  return stories;
}
