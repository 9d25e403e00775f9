/** Number, revision and date of an edition → how its page calls them: "No 3 · revision 2", "10 March 2025". */
import { formatDay } from '../view/dates.ts';
import { wordsOf } from '../words/words-of.ts';

export interface IssueWords {
  readonly issue: string;
  readonly day: string;
}

/** A draft has no number. */
export function issueWords(
  { number, revision, date }: { readonly number: number | null; readonly revision: number; readonly date: string },
  lang: string,
): IssueWords {
  const { words } = wordsOf(lang);
  const issue = number === null ? words.draft : words.editionNumber(number);
  return {
    issue: revision > 1 ? `${issue} · ${words.revision(revision)}` : issue,
    day: formatDay(date, words),
  };
}
