/** Words and the ledgers of all pages → the words crossed off where they stand, and those that stand nowhere. */
import type { PageLedger, Stretch } from './page-ledger.ts';
import { type Words, wordsFrom } from './words.ts';

/** Shorter ones could be found in the midst of longer ones: they come when those are crossed off. None breaks over pages. */
const LONG = 16;
/** The start of broken words may by chance go on for a few characters in what stands behind it. */
const MOST_BY_CHANCE = 24;

function crossOffWhole(words: Words, pages: readonly PageLedger[]): boolean {
  for (const form of [...words.others, words]) {
    for (const page of pages) {
      const found = page.find(form);
      if (!found) continue;
      page.take(found);
      return true;
    }
  }
  return false;
}

function breakAt(words: Words, length: number, page: PageLedger, next: PageLedger): [Stretch, Stretch] | null {
  const rest = next.find(wordsFrom(words, length));
  const start = rest && page.findStart({ ...words, folded: words.folded.slice(0, length) });
  return rest && start && start.end - start.start === length ? [start, rest] : null;
}

/** Words that begin on one page and end on the next: a few lines at least, so never short ones. */
function crossOffBroken(words: Words, pages: readonly PageLedger[]): boolean {
  if (words.text.length < LONG) return false;
  for (const [i, page] of pages.entries()) {
    const next = pages[i + 1];
    if (!next) continue;
    const { start, end } = page.findStart(words);
    const longest = end - start;
    for (let length = longest; length > Math.max(0, longest - MOST_BY_CHANCE); length--) {
      const found = breakAt(words, length, page, next);
      if (!found) continue;
      page.take(found[0]);
      next.take(found[1]);
      return true;
    }
  }
  return false;
}

/** Long words, and short ones, each the longest first: a short one never takes what belongs to a longer. */
export function inOrder(all: readonly Words[]): readonly (readonly Words[])[] {
  const ordered = all.filter((words) => words.text !== '').sort((a, b) => b.text.length - a.text.length);
  const long = ordered.filter((words) => words.text.length >= LONG);
  return [long, ordered.slice(long.length)];
}

/** Gives those that were not found. One by one: what is broken over two pages comes before what is shorter and whole. */
export function crossOff(group: readonly Words[], pages: readonly PageLedger[]): Words[] {
  return group.filter((words) => !crossOffWhole(words, pages) && !crossOffBroken(words, pages));
}
