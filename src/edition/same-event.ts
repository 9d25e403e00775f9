/** Dated events → which of them tell what another one tells already: of one date, or of a month and a day in it. */
import type { TimelineEvent } from '../analysis/model.ts';
import { contentStems } from './content-words.ts';

export interface ChosenEvent extends TimelineEvent {
  readonly article: string;
}

/** Share of the words of the shorter event that both have, above which they tell the same. */
const SAME = { words: 0.5, withNames: 0.34, acrossDates: 0.6 } as const;
/** So many names in common make less of the other words enough. */
const NAMES = 2;
const DATES =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|week|month|year|yesterday)\b/g;

interface Words {
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function wordsOf({ text }: TimelineEvent): Words {
  const names = text.slice(1).match(/(?<=\s)\p{Lu}[\p{L}\p{N}’'-]{2,}/gu) ?? [];
  const free = names.map((n) => n.toLowerCase()).filter((n) => n.replace(DATES, '') !== '');
  return { stems: contentStems(text.toLowerCase().replace(DATES, ' ')), names: new Set(free) };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((w) => b.has(w)).length;

function alike(a: Words, b: Words, least: number): boolean {
  const share = shared(a.stems, b.stems) / Math.max(1, Math.min(a.stems.size, b.stems.size));
  return share >= least || (least === SAME.words && share >= SAME.withNames && shared(a.names, b.names) >= NAMES);
}

const overlap = (a: ChosenEvent, b: ChosenEvent): boolean =>
  a.article === b.article && a.start < b.end && b.start < a.end;

const SHARPNESS = { day: 2, month: 1, year: 0 } as const;
const WIDTH = { day: 10, month: 7, year: 4 } as const;

/** "In March" holds "on 3 March". */
const holds = (wide: ChosenEvent, sharp: ChosenEvent): boolean =>
  SHARPNESS[sharp.precision] > SHARPNESS[wide.precision] &&
  wide.until === null &&
  sharp.date.startsWith(wide.date.slice(0, WIDTH[wide.precision]));

const sameDate = (a: ChosenEvent, b: ChosenEvent): boolean => a.date === b.date && a.until === b.until;

/** Only events of one year can tell the same. */
function byYear(all: readonly ChosenEvent[]): Map<string, ChosenEvent[]> {
  const years = new Map<string, ChosenEvent[]>();
  for (const event of all) {
    const year = event.date.slice(0, 4);
    years.get(year)?.push(event) ?? years.set(year, [event]);
  }
  return years;
}

/** Each event that is told already, and by which: an earlier one of its date, or one of a sharper date inside it. */
export function tellTheSame(all: readonly ChosenEvent[]): ReadonlyMap<ChosenEvent, ChosenEvent> {
  const words = new Map(all.map((event) => [event, wordsOf(event)] as const));
  const like = (a: ChosenEvent, b: ChosenEvent, least: number): boolean => {
    const [left, right] = [words.get(a), words.get(b)];
    return left !== undefined && right !== undefined && alike(left, right, least);
  };
  const told = new Map<ChosenEvent, ChosenEvent>();
  for (const events of byYear(all).values()) {
    events.forEach((event, i) => {
      const teller = events.find(
        (other, j) =>
          !told.has(other) &&
          ((j < i && ((sameDate(event, other) && like(event, other, SAME.words)) || overlap(event, other))) ||
            (holds(event, other) && like(event, other, SAME.acrossDates))),
      );
      if (teller) told.set(event, teller);
    });
  }
  return told;
}
