/** Number, revision, date and embargo of an edition → how its page calls them: "No 3 · revision 2", "10 March 2025". */
import { formatDay } from '../view/dates.ts';
import { viewEmbargo } from '../view/embargo.ts';
import { BOUND } from '../words/date-ranges.ts';
import { wordsOf } from '../words/words-of.ts';

export interface IssueWords {
  readonly issue: string;
  readonly day: string;
}

/** In a letter lines break where its reader's program likes. */
const unbound = (text: string): string => text.replaceAll(BOUND, ' ');

/** "Embargoed until 1 December 2026, 07:00 UTC+1". */
export const embargoWords = (until: string, lang: string): string =>
  unbound(viewEmbargo(until, wordsOf(lang).words)?.text ?? until);

/** A draft has no number. */
export function issueWords(
  { number, revision, date }: { readonly number: number | null; readonly revision: number; readonly date: string },
  lang: string,
): IssueWords {
  const { words } = wordsOf(lang);
  const issue = number === null ? words.draft : unbound(words.editionNumber(number));
  return {
    issue: revision > 1 ? `${issue} · ${words.revision(revision)}` : issue,
    day: unbound(formatDay(date, words)),
  };
}
