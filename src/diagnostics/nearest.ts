/** A word that is not known, and those that are → the one that was most likely meant. */

/**
 * The candidate with the fewest slips of the keyboard, or null where all are too far away to be worth a question.
 * A slip is an inserted, dropped, wrong or swapped letter (Damerau 1964; optimal string alignment); case, "_" and
 * camelCase count as none. One slip in three letters is the limit; a beginning of a candidate is always near.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const meant = normalise(word);
  if (meant === '') return null;
  const limit = Math.max(1, Math.floor(meant.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, word: normalise(candidate) }))
    // Each letter more is a slip: among a hundred thousand names most need no closer look.
    .filter((c) => Math.abs(c.word.length - meant.length) <= limit)
    .map(({ candidate, word }) => ({ candidate, distance: distanceTo(meant, word) }))
    .filter((c) => c.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? candidates.find((c) => meant.length >= 3 && normalise(c).startsWith(meant)) ?? null;
}

function normalise(word: string): string {
  return word
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
}

function distanceTo(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, wrong);
      row.push(swapped ? Math.min(best, at(before, j - 2) + 1) : best);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
