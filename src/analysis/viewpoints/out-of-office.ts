/**
 * Articles and a name → whether its bearer does not hold the office by which he is known, not yet or no longer: one of them says
 * so, or was published in another year.
 */
import type { Article } from '../../library/model.ts';
import { heldOfficeIn } from '../actors/office-holders.ts';

/** "Republican presidential nominee Ana Lima", "former U.S. President Ana Lima", "then-candidate Ana Lima". */
const BEFORE =
  /(?:(?<!\p{L})(?:then-)?(?:candidate|nominee|contender|challenger|hopeful|front-?runner|president-elect)|(?<!\p{L})(?:former|ex-?)\s?(?:[\p{L}.'’-]+\s){0,2}[\p{L}.'’-]+)\s$/iu;
/** ", the Republican nominee", ", who was running for president". */
const BEHIND =
  /^,\s(?:(?:the|a|an|then|now)\s)?(?:[\p{L}.'’-]+\s){0,4}(?:candidate|nominee|contender|challenger|hopeful|front-?runner|president-elect|running for)(?!\p{L})|^,\s(?:the|a)\sformer\s/iu;
/** Occurrences of a name that are looked at, and characters before each. */
const [MOST, NEAR] = [16, 60];

function saysSo(text: string, name: string): boolean {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < MOST; at = text.indexOf(name, at + name.length), n++) {
    if (BEFORE.test(text.slice(Math.max(0, at - NEAR), at))) return true;
    if (BEHIND.test(text.slice(at + name.length, at + name.length + 2 * NEAR))) return true;
  }
  return false;
}

function isOfAnotherYear({ published, text }: Dated, name: string): boolean {
  const year = Number(published?.slice(0, 4));
  return year > 0 && text.includes(name) && !heldOfficeIn(name, year);
}

type Dated = Pick<Article, 'text' | 'published'>;

export const isOutOfOffice = (articles: readonly Dated[], name: string): boolean =>
  articles.some((article) => isOfAnotherYear(article, name) || (name.includes(' ') && saysSo(article.text, name)));
