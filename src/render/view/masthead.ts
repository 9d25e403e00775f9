/** An edition → its masthead: what it is, for when, and what it asks. */
import type { Edition } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { formatDay, formatPeriod } from './dates.ts';
import { type EmbargoView, viewEmbargo } from './embargo.ts';
import { unbroken } from './unbroken.ts';

export interface Masthead {
  readonly kind: string;
  /** "No 12", "No 12, revision 2", or "Draft". */
  readonly issue: string;
  readonly draft: boolean;
  readonly asOf: string;
  /** As of, period, next edition: those that there are. */
  readonly facts: readonly string[];
  readonly title: string;
  /** Set smaller, so that it takes the room of a title and not of a page. */
  readonly long: boolean;
  readonly question: string | null;
  /** In which language the sources speak that are quoted, where most of them do in one that is not the page's; null elsewhere. */
  readonly languageNote: string | null;
  /** Until when it is not to be published; null where there is no embargo. */
  readonly embargo: EmbargoView | null;
}

const LONG_TITLE = 110;
const isLong = (title: string): boolean => title.length > LONG_TITLE;

function issueOf({ status, number, revision }: Edition, words: Words): string {
  if (status === 'draft' || number === null) return words.draft;
  const parts = [words.editionNumber(number), ...(revision > 1 ? [words.revision(revision)] : [])];
  return parts.join(', ');
}

/** `quotedIn`: the language that the page says once, as in PageContext. */
export function viewMasthead(edition: Edition, words: Words, quotedIn: string | null = null): Masthead {
  const asOf = words.asOf(formatDay(edition.date, words));
  const period = formatPeriod(edition.period.from, edition.period.to, words);
  const next = edition.next === null ? null : words.next(formatDay(edition.next, words));
  return {
    kind: edition.kind,
    issue: issueOf(edition, words),
    draft: edition.status === 'draft',
    asOf,
    facts: [asOf, period, next].filter((fact) => fact !== null),
    title: unbroken(edition.title, edition.lang),
    long: isLong(edition.title),
    question: edition.question && unbroken(edition.question, edition.lang),
    languageNote: quotedIn === null ? null : words.quotedIn(words.language(quotedIn)),
    embargo: viewEmbargo(edition.embargo, words),
  };
}
