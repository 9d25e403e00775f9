/** The words by which a label is cut from a sentence: where it must stop, what it may not end in, what makes it unclear. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Another clause begins: what stands before it holds without it. */
export const CLAUSE_OPENERS = list(`
  when while whereas although though because so but yet and or nor despite amid according including versus vs compared`);

/** What follows narrows or compares what stands before: cut there, the label would say something else. */
export const NARROWING = list('as than if unless until whether how what why except');

/** "could", "will": from here on the sentence tells what the counted thing does. */
export const MODALS = list('could would may might will can should must shall cannot');

/** A label may not end in one of these. */
export const WEAK_ENDS = list(`
  a an the this that these those his her its their our my your some any each every no
  of in on at by for from with to into onto over under about after before since until during through between among against
  within without toward towards upon across via per as than up down out off around near
  and or nor but so yet if while when where which who that because
  is are was were be been being has have had do does did will would could should may might can must
  more most less least very too also just only even still already now then there here not
  both either neither such other another further`);

/** Words that stand for something said elsewhere: a label with one cannot be understood alone. */
export const POINTERS = list(`
  he she it they we you i him her them us me his hers its their theirs our ours my mine your yours himself herself itself
  themselves this these those such former latter here there same similar other another others
  it's he's she's they're we're i'm they've we've there's that's`);

/** Nouns that with "the" point back to something named before. */
export const POINTING_NOUNS =
  /^(?:the|this|that|these|those|both) (?:\p{L}+ )?(?:company|firm|group|team|man|woman|bill|deal|plan|report|study|survey|pair|two|trio|program|programme|project|figure|figures|number|numbers|total|move|decision|couple|agency|organi[sz]ation|party|site|app|product|device|game|book|film|movie|show|event|suspect|victim|victims|law|measure|fund|business|index|stock|shares?|price|rate|sum|amount|latter|former)$/iu;

/** A label of these alone says nothing. */
export const EMPTY_NOUNS = list(`
  people persons times things ways points sides parts members years months days weeks hours minutes others ones items
  percent total amount number rate level figure year month day week change increase decrease rise fall drop more less
  countries cases units copies men women children reasons steps tips questions pages words results examples types kinds
  new annual daily weekly monthly last next third second first fourth quarter morning afternoon evening night today yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december program programme`);

/** Of these a country, a brief or the world has one: "the economy" is understood alone. */
export const UNIQUE_NOUNS = list(`
  government economy president administration parliament senate congress army navy military police world state ministry
  council cabinet court commission union church crown king queen pope kremlin pentagon white house population electorate
  public opposition treasury workforce budget deficit dollar euro pound rouble ruble yen internet earth planet pandemic war
  minister mayor governor chancellor country nation votes vote time day year flood earthquake storm hurricane typhoon cyclone
  wildfire explosion accident crash collision attack disaster outbreak eruption avalanche landslide`);

/** Whose they are, only the article says. */
export const UNKNOWN_GROUPS = list(`
  participants respondents responders users customers students patients people subjects volunteers experts officials
  researchers scientists analysts authors staff employees workers members supporters protesters organisers organizers
  companies businesses teams visitors viewers readers landing pages products models sales revenue revenues profits
  costs prices shares bonuses clients investors witnesses others`);

/** A share of these says not of whom. */
export const UNKNOWN_SHARES = list(`
  respondents responders participants patients users customers members staff clients subjects attendees readers viewers
  visitors those them volunteers passengers others`);
