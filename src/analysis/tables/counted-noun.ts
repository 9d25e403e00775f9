/** The name of a head ("Tanks", "Seats won", "Killed") → what its whole numbers count; null where that is not sure. */
import { singular } from '../quantities/noun-phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What was done to the people who are counted. */
const OF_PEOPLE = set(
  'killed dead wounded injured missing displaced arrested detained hospitalised hospitalized evacuated abducted drowned population',
);
/** Plurals that are as often money, a rate or a score. */
const NOT_COUNTED =
  set(`sales exports imports costs revenues profits losses wages taxes prices debts loans earnings savings reserves assets rates goods
  stocks expenses funds shares points percents others results figures values totals euros dollars pounds proceeds receipts payments fees fines
  incomes salaries pensions benefits subsidies grants investments returns bonds dividends odds means ratios levels scores averages changes
  gains orders bookings contributions commitments pledges donations budgets expenditures deposits liabilities years months days hours minutes
  millions billions thousands news series status politics economics`);
/** Plain nouns that tables of news count; others must stand in the article in small letters to be known as nouns. */
const COUNTED =
  set(`tanks troops soldiers people seats votes deaths cases homes houses vehicles ships missiles drones guns shells workers employees
  students pupils schools hospitals children men women residents inhabitants civilians refugees prisoners hostages victims casualties jobs
  strikes attacks launchers systems planes helicopters members countries cities patients voters teachers nurses doctors officers
  aircraft police arrests accidents fires visitors passengers flights trains buses cars trucks rockets artillery births infections`);
const SAME_IN_PLURAL = set('people aircraft troops police artillery');
const BEHIND_HEAD = /\s(?:of|in|by|per|for|from|to|at|on|with|since|under|over|between|without|who|that)\s.*$/i;
const DONE = /(?:ed|ing)$|^(?:sent|lost|given|held|won|built|sold|left|taken|shot|made|bought|known)$/i;

const isPlural = (word: string): boolean =>
  SAME_IN_PLURAL.has(word) ||
  /^(?:men|women|children)$/.test(word) ||
  (/[^su]s$/.test(word) && !/is$/.test(word) && word.length > 3);

/** `knows`: whether the article has a word in small letters. */
export function countedNoun(name: string, knows: (word: string) => boolean): string | null {
  const named = name
    .replace(/^(?:the )?(?:total )?(?:number|no\.?) of /i, '')
    .replace(/[,(].*$/, '')
    .replace(BEHIND_HEAD, '');
  const words = named.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return null;
  if (OF_PEOPLE.has(words.at(-1) ?? '') && words.length === 1) return 'people';
  const last = words.findLast((word, i) => i === 0 || !DONE.test(word)) ?? '';
  if (!isPlural(last) || NOT_COUNTED.has(last) || !(COUNTED.has(last) || knows(last))) return null;
  return SAME_IN_PLURAL.has(last) ? last.replace(/^troops$/, 'troop') : singularOf(last);
}

const IRREGULAR: Readonly<Record<string, string>> = { men: 'man', women: 'woman', children: 'child' };
const singularOf = (word: string): string =>
  IRREGULAR[word] ??
  singular(
    word,
    word
      .replace(/ies$/, 'y')
      .replace(/(ss|x|[tc]h|sh)es$/, '$1')
      .replace(/([^siu])s$/, '$1'),
  );
