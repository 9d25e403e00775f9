/** A page's time elements and others marked as dates → the date of its article, the nearest to its title. */
import { findDate, parseDate } from '../metadata/parse-date.ts';
import { alternatives } from '../phrases/phrases.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { standsApart } from './stands-apart.ts';

const LONGEST = 100;

/** What an element says in an attribute, else in its text. */
export function markedDate(element: PageElement, monthFirst: boolean): string | null {
  const { content, datetime, title } = element.attributes;
  const declared = [content, datetime, title].map((text) => parseDate(text ?? '', monthFirst));
  const found = declared.find((date) => date !== null);
  if (found) return found;
  const text = shownText(element);
  return text.length > LONGEST ? null : findDate(text, monthFirst);
}

const UPDATED = new RegExp(`(?<!\\p{L})(?:${alternatives('updated')})(?!\\p{L})`, 'iu');
const LABEL = new RegExp(`${UPDATED.source}\\P{L}*$`, 'iu');
const LABEL_PARTS = 3;

/** The text right before an element, in the same element. */
function labelOf(element: PageElement): string {
  const beside = element.parent?.children ?? [];
  const before = beside.slice(Math.max(0, beside.indexOf(element) - LABEL_PARTS), beside.indexOf(element));
  return before.map((child) => (typeof child === 'string' ? child : shownText(child))).join(' ');
}

/** Systems that mark a date as both have changed nothing since. */
function isChange(element: PageElement): boolean {
  const { class: own = '', itemprop = '' } = element.attributes;
  const names = `${own} ${element.parent?.attributes['class'] ?? ''} ${itemprop}`;
  if (/publish|posted/i.test(own)) return false;
  return /updat|modif/i.test(names) || LABEL.test(labelOf(element)) || UPDATED.test(shownText(element));
}

/** Above its title a page has its own date more often than the article's. */
const ABOVE = 3;

export function nearestDate(facts: PageFacts, heading: PageElement | null, monthFirst: boolean): string | null {
  const own = facts.times.filter((element) => !isChange(element) && !standsApart(element, heading));
  const title = heading === null ? 0 : (facts.places.get(heading) ?? 0);
  const distance = (element: PageElement): number => {
    const after = (facts.places.get(element) ?? 0) - title;
    return after < 0 ? -after * ABOVE : after;
  };
  for (const element of [...own].sort((a, b) => distance(a) - distance(b))) {
    const date = markedDate(element, monthFirst);
    if (date) return date;
  }
  return null;
}
