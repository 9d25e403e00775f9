/**
 * A sentence and its place → the reasons why a reader could not understand it alone. Each rule is general, has a name,
 * and is tested under it; `rank` says how much the reason weighs where too few sentences are without one.
 */
import type { Block } from '../../text/text-blocks.ts';
import { functionWords } from './function-words.ts';
import { hasFootnote, isHeadline, runsIn } from './headings.ts';
import { advises, judges } from './judgements.ts';
import { opensDependent } from './openings.ts';
import { promotes } from './promotion.ts';
import { strangerSpeaks } from './stranger-speaks.ts';
import { wordsOf } from './terms.ts';
import { namesBareWeekday, tellsFromItsDay } from './undated-now.ts';

export interface SentenceInPlace {
  readonly text: string;
  /** What stands before it in its paragraph. */
  readonly before: string;
  readonly block: Block['kind'];
  /** BCP 47. */
  readonly lang: string;
  /** On a page with a day of its own, from an article whose day is not known. */
  readonly undated?: boolean;
  /** What its article has told before that paragraph, title first. */
  readonly told?: string;
}

const WORDS = { least: 7, most: 45 } as const;

const CLOSERS = /["'”’»)\]]*$/u;
const QUOTED = /[“"«][^“”"«»]*[”"»]/gu;
/** What its author says: quoted words taken out. */
const unquoted = (text: string): string => text.replace(QUOTED, ' “” ');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const endsWith = (text: string, marks: RegExp): boolean => marks.test(text.replace(CLOSERS, '').slice(-1));

/** Quotation marks opened and not closed: below zero where more are closed. Straight ones count by pairs. */
const openQuotes = (text: string): number => count(text, /[“«]/g) - count(text, /[”»]/g) + (count(text, /"/g) % 2);

/** "The numbers: Sales fell …": a heading inside the sentence. */
const LABEL = /^(?:The |Our )?\p{Lu}?[\p{L}’'-]+(?: \p{Ll}+){0,3}:\s\p{Lu}/u;

/** "Books & Learning Materials: Some teachers …": the same, written large. */
const LARGE_LABEL = /^(?:\p{Lu}[\p{L}’'-]+(?:\s(?:&|and|or|of|in|for|the))*\s){1,4}\p{Lu}[\p{L}’'-]+:\s\p{Lu}/u;

/** Bylines, dates of publication, credits and notices. */
const FURNITURE = [
  /^[Bb]y\s+(?:\p{Lu}[\p{L}.'’-]*[\s,]*(?:and\s+)?){1,6}\.?$/u,
  /^(?:published|updated|last (?:updated|modified)|posted|created)\b.{0,40}\d/i,
  /^(?:photo|photograph|image|picture|credit|caption|source|sources|via|tags?|related|contact|phone|e-?mail|editor['’]?s note|correction|advertisement|copyright|read more|see also)\b[^.]{0,20}:/i,
  /©|\ball rights reserved\b|\bcontributed to this (?:report|story|article)\b|\b(?:first|originally) (?:appeared|published) (?:on|in|by)\b/i,
  /[\w.]@[a-z0-9-]+\.[a-z]/i,
];

/** An imperative to the reader. Most of these are nouns too ("Share prices"), so a word that follows a verb must come. */
const CALL =
  /^(?:please\b|get ready\b|let['’]?s\b|let us\b|don['’]t\b|stay tuned|stay ahead|welcome to|discover\b|explore\b|(?:read|see|click|subscribe|sign up|share|follow|join|watch|listen|learn|download|check|imagine|remember|find|get|try|note|expect|consider|keep|make|scroll|tap|visit|contact|call|order|buy|tell|send)\s(?:the|a|an|your|our|this|that|these|us|me|it|for|more|here|to|out|sure|how|what|why|if|on|in|with|all|below|now|up|about|through)\b)/i;

const PERSON =
  /\b(?:I|I'm|I've|I'd|I'll|[Ww]e|[Ww]e're|[Ww]e've|[Ww]e'll|[Mm]y|[Mm]e|[Oo]ur|[Oo]urs|us|[Mm]yself|[Oo]urselves)\b/;
const READER = /\b(?:you|your|yours|you're|you'll|you've|yourself)\b/i;

const INSIDE =
  /,\s(?:however|therefore|though|too|in turn|meanwhile|moreover|instead|for example|for instance|as well|for (?:its|his|her|their) part)[,.]/i;
/** "Washington then allowed …": an order of events of which the first is missing. */
const THEN = /^(?:[^\s,;]+\s){1,4}then\s\p{Ll}/u;
/** "The ministry also said …": more of something that stands elsewhere. */
const ADDS_ON = /^(?:[^\s,;]+\s){1,5}(?:also|again|likewise|similarly|further)\s/iu;
const BACKWARD =
  /\b(?:the latter|the former(?!\s+\p{L})|aforementioned|above-mentioned|as mentioned|mentioned (?:above|earlier)|noted above|see (?:above|below)|the above|the following|as follows|that is why|this is why|that['’]s not why)\b|^[^,;:]+(?<!\bto)\s(?:do|does|did)\s(?:just|exactly)\s(?:that|this|so)[.!]/iu;

/** "The request comes as …", "The move came a day after …": news that is set beside news told before. */
const COMES_AS =
  /^The (?:\p{Ll}+ ){1,3}(?:comes?|came) (?:just |only |also )?(?:as|amid|after|before|on the|in the|at a|a|one|two|days|hours|weeks|months)\b/u;

/** "this deal", "these talks", "such a move": what it points to may stand in the same sentence, so it is only a doubt. */
const HERE =
  /\s(?:forum|meeting|speech|rally|conference|hearing|summit|event|visit|stop|court|office|streets?) here\b/iu;
const POINTS_INSIDE =
  /\b(?:this|these)\b(?!\s+(?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|century|decade|weekend|time)\b)|\bsuch(?!\s+as\b)|\bthose(?!\s+(?:who|whose|that|which|in|of|with|from|on|at|\p{L}+ed|\p{L}+ing)\b)|\bthat (?:day|night|year|month|week|moment|point|end)\b|\bthe two\b/iu;

/** "Addressing these concerns, …": a pointing word among the first words, before any comma. */
const POINTS_EARLY =
  /^(?:[\p{L}’'-]+\s){1,3}(?:this|these|those|such(?!\s+as\b))\s(?!(?:week|month|year|who|in|of)\b)/iu;

/** "The threat is …": a common noun with nothing that says which; where the text has not named it yet, it points back. */
const BARE_DEFINITE =
  /^The \p{Ll}+,?\s(?:is|isn['’]t|was|wasn['’]t|are|were|has|have|had|will|would|could|can|may|might|should|must|also|then|now|did|does|while|which|who|comes?|came|follows?|followed|seems?|appears?|remains?)\b/u;

/** "The platform’s new features …": whose they are was told before. */
const BARE_OWNER =
  /^The (?:platform|company|firm|group|team|app|tool|device|product|service|site|study|report|plan|programme|program|agency)['’]s\s/u;

/** "The new order, which …", "The initial hope was …": one of several, and the others are told elsewhere. */
const ONE_OF_SEVERAL =
  /^The (?:new|newest|latest|current|initial|original|previous|earlier|resulting|remaining|proposed|planned|other|second|third|final|same|upcoming|coming) \p{Ll}+(?:,|\s(?:is|was|are|were|has|have|had|will|would|could|can|may|might|should|must|comes?|came|goes|went|takes?|took|follows?|followed)\b)/u;

/** "From lamps to locks, these changes …": what is pointed to stands before the sentence. */
const POINTS_BEHIND_COMMA =
  /^(?:from|with|in|on|at|by|for|as|beyond|besides|according to|through|across|over|under|during|after|before)\s[^,;:]{2,80},\s(?:this|these|those|such)\s(?!(?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|time)\b)\p{Ll}/iu;

/** "Rather than wait, the effort is aimed at …": the same for nouns that sum up what was told. */
const SUMS_UP =
  /^[^,;:“"]{3,80},\sthe (?:effort|move|decision|plan|change|changes|step|measure|measures|deal|idea|approach|project|initiative|goal|aim|result|results|finding|findings)\s(?:is|was|are|were|has|have|had|will|would|could|can|may|comes?|came)\b/u;

const SUBORDINATE = /^(?:while|whereas|although|though|even though)\s/i;
/** What may follow the comma of a subordinate clause without being the main one. */
const HANGS_ON =
  /^(?:\p{L}+ly\s)?(?:\p{Ll}{2,}ing|which|who|whose|where|with|including|such as|especially|particularly|as|because|since)\b/u;

const ABSOLUTE = /^(?:and\s)?(?:[\p{L}’'-]+\s){1,5}(?:\p{Ll}+ly\s)?\p{Ll}{2,}ing\b/u;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}{2,}ed|said|says|fell|rose|grew|went|came|took|gave|made|left|lost|won)\b/u;
/** "With tides changing, pilots leaving, and quays rising in price.": circumstances of something that is not told. */
const onlyCircumstances = (text: string): boolean => {
  const [first = '', ...behind] = text.split(/,\s*/);
  return /^With\s/.test(first) && [first, ...behind].every((part) => ABSOLUTE.test(part) && !FINITE.test(part));
};

/** "While boats have grown, making the lock too narrow.": no clause is left that the first could hang on. */
function onlySubordinate({ text }: SentenceInPlace): boolean {
  if (onlyCircumstances(text)) return true;
  if (!SUBORDINATE.test(text)) return false;
  const [, ...behind] = text.split(/[,;:—–]\s*/u);
  return behind.every((part) => HANGS_ON.test(part));
}

const THIRD = /\b(?:he|she|his|her|him|hers|himself|herself|they|them|their|theirs|it|its)\b/i;

/** A third-person pronoun with nothing before it in the sentence that it could stand for. */
function pronounComesFirst({ text }: SentenceInPlace): boolean {
  const found = THIRD.exec(text);
  if (!found) return false;
  const before = text.slice(0, found.index);
  if (/^(?:he|she|his|her|him)/i.test(found[0]))
    return !/\p{Lu}\p{L}+/u.test(withoutFirstFunctionWord(before)) && !PEOPLE.test(before);
  return !wordsOf(before).some((word) => !functionWords.has(word) && !/^\d/.test(word));
}

const PEOPLE =
  /\b(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister|wife|husband|people|person|who|someone|anyone|everyone|nobody|minister|president|chief|head|judge|king|queen|prince|princess|pope|general|candidate|\p{L}{3,}(?:er|or|ist|ian|man|woman|ant|person))\b/iu;

const withoutFirstFunctionWord = (text: string): string => {
  const first = /^\W*(\p{L}+)/u.exec(text);
  return first && functionWords.has((first[1] ?? '').toLowerCase()) ? text.slice(first[0].length) : text;
};

const DEED =
  /^(?:(?:by|in|after|before|while|when|without|since|through|instead of|rather than|upon|on|for|from)\s)?(?:\p{L}+ing|to\s\p{L}+)\b([^.;:“"]{3,120}),\s(?:they|he|she|it)(?:['’]\p{L}+)?\s/iu;

/** "In 2012, again the party's candidate, she was …". */
const AS_WHAT =
  /^(?:in|on|at|during|by|after|before|since)\s[^,]{2,60},\s(?:again|then|now|still|once|already|as|an?|the)\s[^,]{2,60},\s(?:he|she|they)\s/iu;

/** "By saving early, they …", "To reach its goals, it …": who does so stands before the sentence, unless a name is told first. */
function pronounBehindDeed({ text }: SentenceInPlace): boolean {
  const told = DEED.exec(text)?.[1];
  return AS_WHAT.test(text) || (told !== undefined && !/\s\p{Lu}\p{Ll}/u.test(told));
}

/** "…," he said: the speaker of a quote is only a pronoun. */
const PRONOUN_SPEAKS = /[”"»]\s*(?:(?:said|says|added|asked)\s+)?(?:he|she|they|it)\b/iu;

type Rule = (s: SentenceInPlace) => boolean;

/** Rank 3: no sentence at all, or not the article's; 2: not understood alone; 1: a doubt. */
export const rules = {
  'not-prose': { rank: 3, broken: (s) => ['heading', 'table-row', 'preformatted'].includes(s.block) },
  'no-main-clause': { rank: 2, broken: onlySubordinate },
  'no-stop': { rank: 3, broken: (s) => !endsWith(s.text, /[.!…。]/u) },
  furniture: { rank: 3, broken: (s) => FURNITURE.some((notice) => notice.test(s.text)) },
  markup: {
    rank: 3,
    broken: (s) => /\*\*|^[#>|•–—-]|^\p{Extended_Pictographic}|\[\d+\]$|https?:\/\/|[{}<>]/u.test(s.text),
  },
  'run-in-heading': { rank: 3, broken: (s) => runsIn(s.text) },
  headline: { rank: 3, broken: (s) => isHeadline(unquoted(s.text)) },
  'footnote-mark': { rank: 1, broken: (s) => hasFootnote(s.text) },
  fragment: { rank: 3, broken: (s) => /^[“"‘'«(]*\p{Ll}/u.test(s.text) },
  shouting: { rank: 3, broken: (s) => count(s.text, /\p{Lu}/gu) > count(s.text, /\p{Ll}/gu) },
  'list-item': { rank: 2, broken: (s) => s.block === 'list-item' },
  question: { rank: 2, broken: (s) => endsWith(s.text, /\?/) || /\?["”’]?\s/.test(unquoted(s.text)) },
  'too-short': { rank: 2, broken: (s) => wordsOf(s.text).length < WORDS.least },
  'too-long': { rank: 1, broken: (s) => wordsOf(s.text).length > WORDS.most },
  'cut-quote': { rank: 2, broken: (s) => openQuotes(s.text) !== 0 || openQuotes(s.before) > 0 },
  'cut-parenthesis': { rank: 3, broken: (s) => count(s.text, /\(/g) > count(s.text, /\)/g) },
  'quote-without-speaker': {
    rank: 2,
    broken: (s) => s.block === 'quote' || (/^[“"«]/.test(s.text) && /^[\s“”.…!]*$/.test(unquoted(s.text))),
  },
  'leans-on-the-last': { rank: 2, broken: (s) => /^(?:Yes|No), /.test(s.text) || opensDependent(s.text, s.lang) },
  'connective-inside': { rank: 2, broken: (s) => INSIDE.test(s.text) || THEN.test(s.text) },
  'points-early': { rank: 2, broken: (s) => POINTS_EARLY.test(s.text) },
  'points-back': {
    rank: 2,
    broken: (s) => [BACKWARD, COMES_AS, POINTS_BEHIND_COMMA, SUMS_UP].some((p) => p.test(s.text)),
  },
  'pronoun-first': { rank: 2, broken: pronounComesFirst },
  'pronoun-speaks': { rank: 2, broken: (s) => PRONOUN_SPEAKS.test(s.text) },
  'first-person': { rank: 2, broken: (s) => PERSON.test(unquoted(s.text)) },
  'calls-reader': { rank: 2, broken: (s) => READER.test(unquoted(s.text)) || CALL.test(s.text) },
  'writer-judges': { rank: 2, broken: (s) => judges(unquoted(s.text)) },
  'writer-advises': { rank: 1, broken: (s) => advises(unquoted(s.text)) },
  promotes: { rank: 2, broken: (s) => promotes(unquoted(s.text)) },
  'one-of-several': { rank: 2, broken: (s) => ONE_OF_SEVERAL.test(s.text) },
  'in-brackets': { rank: 2, broken: (s) => /^[([].*[)\]][.!]?$/su.test(s.text) },
  'pronoun-behind-deed': { rank: 2, broken: pronounBehindDeed },
  'weekday-of-no-week': { rank: 1, broken: (s) => s.undated === true && namesBareWeekday(unquoted(s.text)) },
  'undated-now': { rank: 2, broken: (s) => s.undated === true && tellsFromItsDay(s.text) },
  'stranger-speaks': { rank: 1, broken: (s) => s.told !== undefined && strangerSpeaks(s.text, s.told) },
  'bare-definite': { rank: 1, broken: (s) => [BARE_DEFINITE, BARE_OWNER].some((p) => p.test(s.text)) },
  'adds-on': { rank: 1, broken: (s) => ADDS_ON.test(s.text) },
  'opens-with-label': { rank: 1, broken: (s) => LABEL.test(s.text) || LARGE_LABEL.test(s.text) },
  exclamation: { rank: 1, broken: (s) => endsWith(s.text, /!/) },
  'points-inside': { rank: 1, broken: (s) => [POINTS_INSIDE, HERE].some((p) => p.test(unquoted(s.text))) },
} as const satisfies Readonly<Record<string, { readonly rank: 1 | 2 | 3; readonly broken: Rule }>>;

export type Fault = keyof typeof rules;

const NAMES = Object.keys(rules) as Fault[];

/** Names of the rules that a sentence breaks, in the order of the table; none for one that stands alone. */
export const faultsOf = (s: SentenceInPlace): Fault[] => NAMES.filter((name) => rules[name].broken(s));

/** The highest rank among faults; 0 for none. */
export const rankOf = (faults: readonly Fault[]): number => Math.max(0, ...faults.map((name) => rules[name].rank));
