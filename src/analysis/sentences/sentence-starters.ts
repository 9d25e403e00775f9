/**
 * Words that, written with a capital after an abbreviation, open a new sentence: they belong to no name that could
 * follow the abbreviation. Left out are those that are also names ("Will", "May", "Mark").
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SENTENCE_STARTERS = list(`
  the a an this that these those he she it they we you i his her hers its their our your my there here
  who what when where why how which whose whom whether
  in on at by for from with without after before during since until while although though because if unless as like
  about above across against along among around between beyond despite except inside into near of off over per than
  through throughout toward towards under upon via within
  and but or nor so yet however moreover meanwhile still also then thus hence therefore nevertheless nonetheless instead
  indeed perhaps maybe once both either neither each every some any all most many much more few several another other
  others such one dozens hundreds thousands millions billions no not nothing nobody everyone everything someone anyone only even just now today yesterday tomorrow
  later earlier recently currently previously finally first second third next last
  is are was were do does did has have had can could would should might must let let's
  it's he's she's they're we're you're i'm i've i'd i'll don't doesn't didn't can't there's that's what's
  mr mrs ms dr prof according asked told`);

/** Prepositions: a "sentence" of two or three words that opens with one is the beginning of a longer one. */
export const PREPOSITIONS = list('at by on in from until till before after around about since between for to');

/** Verbs that follow the name of who said or asked what stands in quotation marks before it. */
export const SAYING_AFTER_QUOTE =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|President|Minister|Secretary)\.? )?\p{Lu}[\p{L}'’-]+(?:,? (?:(?:\p{Lu}\.)+|de|van|von|der|al|bin|\p{Lu}[\p{L}'’-]+)){0,4} (?:said|says|asked|asks|added|wrote|writes|tweeted|told|tells|replied|answered|continued|demanded|insisted|recalled|wondered|exclaimed|shouted|cried|yelled|quipped|joked|declared|warned|noted|posted|explained|concluded)\b/u;

/** What may stand between "a.m." and the rest of the same sentence. */
export const AFTER_CLOCK_TIME =
  /^(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|IST|AEST|JST)\b|(?:Eastern|Central|Mountain|Pacific|Greenwich|Beijing|Moscow|Kyiv|London|local)\b)/;
