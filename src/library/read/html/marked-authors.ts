/** A page's elements that are marked as the author's, by property, name or address → the names in each byline. */
import { isName, parseByline, readBylineLine } from '../metadata/parse-byline.ts';
import { readCredits } from '../metadata/read-credits.ts';
import { alternatives } from '../phrases/phrases.ts';
import { letters, type PageFacts, squeeze } from './page-facts.ts';
import { findAll, type PageElement } from './page-tree.ts';
import { shownText } from './shown-text.ts';
import { around, standsApart } from './stands-apart.ts';

const isFull = (name: string): boolean => isName(name) && name.includes(' ');

/** Names in an element that is marked as the author's. */
function namesIn(element: PageElement): readonly string[] {
  const [inner] = findAll(element, ({ attributes }) => /^name$/i.test(attributes['itemprop'] ?? ''));
  const text = inner ? squeeze(inner.attributes['content'] ?? shownText(inner)) : shownText(element);
  if (text.length > 120) return [];
  const credits = readCredits(text)?.names ?? [];
  if (credits.length > 0) return credits;
  const asLine = readBylineLine(text);
  if (asLine.length > 0) return asLine;
  const names = parseByline(text);
  return names.length > 0 && names.length < 5 && names.every(isFull) ? names : [];
}

const LONGEST_BYLINE = 300;
const OTHER_HANDS = /(?:^|[\s_-])(?:expert|review(?:er|ed)|editor|photographer|illustrator|translator|fact-?check)/i;
const HELPERS = new RegExp(`(?<!\\p{L})(?:${alternatives('helpers')})(?!\\p{L})`, 'iu');

/** Several authors may be marked one by one: all of a kind in the same byline. One that begins with "By" is whole. */
function groupOf(first: PageElement, marked: readonly PageElement[]): readonly string[] {
  if (readBylineLine(shownText(first)).length > 0) return namesIn(first);
  const isByline = (box: PageElement | null | undefined): box is PageElement => {
    const text = box ? shownText(box) : null;
    return text !== null && text.length < LONGEST_BYLINE && !HELPERS.test(text);
  };
  const box = [first.parent?.parent, first.parent].find(isByline) ?? first;
  const isWriter = (element: PageElement): boolean => {
    const inside = around(element).slice(0, around(element).indexOf(box));
    return !inside.some(({ attributes }) => OTHER_HANDS.test(attributes['class'] ?? ''));
  };
  const isLike = ({ tag, attributes }: PageElement): boolean =>
    tag === first.tag && attributes['class'] === first.attributes['class'];
  return marked
    .filter((element) => isLike(element) && isWriter(element) && around(element).includes(box))
    .flatMap(namesIn);
}

/** The address of a person's page holds the name. */
function isNamed(link: PageElement): boolean {
  const surname = letters(shownText(link).split(' ').at(-1) ?? '');
  return surname.length > 1 && letters(link.attributes['href'] ?? '').includes(surname);
}

const MOST_MARKED = 30;

export function markedAuthors(facts: PageFacts, heading: PageElement | null): (readonly string[])[] {
  const all = [...(facts.properties.get('author') ?? []), ...facts.bylines, ...facts.people.filter(isNamed)];
  const own = all.filter((element) => element.tag !== 'meta' && !standsApart(element, heading)).slice(0, MOST_MARKED);
  return own.map((element) => (namesIn(element).length > 0 ? groupOf(element, own) : []));
}
