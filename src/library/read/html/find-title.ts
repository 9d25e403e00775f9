/** A page's headings and declared titles → the title of its article, without the name of the site. */
import type { LinkedData } from './linked-data.ts';
import { letters, metaOf, type PageFacts } from './page-facts.ts';
import type { PageElement } from './page-tree.ts';
import { runsOf, shownText } from './shown-text.ts';
import { cutsOf, isSiteName, withoutSiteName } from './site-name.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient of the words of two titles, 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(words(a)), new Set(words(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return (2 * shared) / (x.size + y.size || 1);
}

const isCut = (title: string): boolean => /(?:…|\.\.\.)$/.test(title);

/** A title that was cut short stands somewhere else in full. */
function inFull(title: string, others: readonly string[]): string {
  if (!isCut(title)) return title;
  const beginning = letters(title);
  return others.find((other) => !isCut(other) && letters(other).startsWith(beginning)) ?? title;
}

/** Titles without the name of a section behind them: what the page calls its section, or another title leaves out. */
function withoutSections(titles: readonly string[], section: string | null): string[] {
  const known = new Set(titles.map(letters));
  const isSection = (tail: string): boolean => section !== null && letters(tail) === letters(section);
  // "Part 2" is no section.
  const isLabel = (head: string, tail: string): boolean => known.has(letters(head)) && !/\d/.test(tail);
  return titles
    .filter((title) => title !== '')
    .map((title) => cutsOf(title).find(({ head, tail }) => isLabel(head, tail) || isSection(tail))?.head ?? title);
}

interface Heading {
  readonly text: string;
  readonly like: number;
}

/** A heading that shares fewer words with what the page declares is that of another part. */
const LEAST_LIKENESS = 0.4;

/** What a heading says beside its title is left out, where the page declares the title by itself. */
function titleIn(heading: PageElement, declared: readonly string[]): string {
  const wanted = new Set(declared.map(letters));
  const text = shownText(heading);
  return wanted.has(letters(text)) ? text : (runsOf(heading).find((run) => wanted.has(letters(run))) ?? text);
}

/** The heading that says what the declared title says; a lone heading where the page declares none. */
function chooseHeading(headings: readonly string[], declared: readonly string[]): string | null {
  const titles = declared.flatMap((title) => [title, ...cutsOf(title).flatMap(({ head, tail }) => [head, tail])]);
  const rated = headings.map(
    (text): Heading => ({ text, like: Math.max(0, ...titles.map((title) => likeness(text, title))) }),
  );
  const best = rated.reduce<Heading | null>((a, b) => (a === null || b.like > a.like ? b : a), null);
  if (!best) return null;
  return best.like > LEAST_LIKENESS || declared.length === 0 ? best.text : null;
}

export function findTitle(facts: PageFacts, data: LinkedData, site: string | null, host: string): string | null {
  const bareOf = (title: string | null): string => (title === null ? '' : withoutSiteName(title, site, host));
  const card = bareOf(metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'));
  const section = metaOf(facts, 'article:section') ?? data.section;
  const declared = withoutSections([card, bareOf(data.headline), bareOf(facts.titleElement)], section);
  const headings = facts.headings
    .map((heading) => titleIn(heading, declared))
    .filter((text) => text.length > 2 && text.length < 300 && !isSiteName(text, site, host));
  const title = bareOf(inFull(chooseHeading(headings, declared) ?? declared[0] ?? '', declared));
  // A heading set in capitals, or put together from parts that a style sets apart: the declared title is as it is written.
  const isShouted = (text: string): boolean => text === text.toUpperCase();
  const written = declared.find((other) => !isShouted(other) && letters(other) === letters(title));
  return (written ?? title) || null;
}
