/**
 * The words by which two measures are told to be one or two, as data: names of one thing, what sets apart, what says
 * nothing. English; a measure in another language has none of them and is compared by its own words alone.
 */
import { termsOf } from '../summary/terms.ts';

/** One row a notion: any of its words stands for the first. Words of a row are those of one sense in news, not of a thesaurus. */
const NOTIONS = `
kill killed kills killing dead died dies die deaths death fatalities fatality slain perished
hurt injured injures injuring injuries injury wounded wounding wounds
arrest arrested arrests arresting detained detains detaining detentions detention custody
destroy destroyed destroys destroying burned burnt razed scorched
displace displaced displaces displacing
infect infected infects infecting infections infection
evacuate evacuated evacuates evacuating evacuations
missing unaccounted
march marched marching demonstrated demonstrating protested protesting
attend attended attending attendance gathered turnout
support supported supports supporting backed backs backing favour favours favor favors favoured favored approve approves approved
oppose opposed opposes opposing disapprove disapproves disapproved reject rejects rejected
buy bought buys buying paid pays paying acquired acquires purchased purchase acquisition
sell sold sells selling
cost costs costing cost
send sent sends sending deployed deploys dispatched
strike strikes struck attack attacks attacked bombing bombings bombed airstrike airstrikes raid raids blast blasts explosion explosions shelling
shooting shootings gunfire massacre
fire fires blaze blazes wildfire wildfires bushfire bushfires inferno
quake quakes earthquake earthquakes tremor
flood floods flooding flooded deluge
crash crashes crashed collision derailment wreck accident
storm storms hurricane typhoon cyclone
soldier soldiers troop troops servicemen serviceman
home homes house houses
job jobs post posts position positions
protester protesters protestor protestors demonstrator demonstrators marcher marchers
worker workers employee employees
child children kids kid youngsters
lawmaker lawmakers legislator legislators
immigrant immigrants migrant migrants
student students pupil pupils`;

const rows = NOTIONS.trim()
  .split('\n')
  .map((row) => row.split(' '));
const NOTION_OF = new Map(
  rows.flatMap((row) => row.flatMap((word) => termsOf(word).map((term) => [term, row[0] ?? '']))),
);

/** What stands for a term of the text: the name of its notion, else itself. */
export const notionOf = (term: string): string => NOTION_OF.get(term) ?? term;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What befalls those who are counted. Of two figures with other ones nothing is said; with the same, the count can only grow. */
export const GROWING: ReadonlySet<string> = list('kill hurt arrest destroy displace infect evacuate');

/** What befalls, and what is done or thought: two figures that have different ones are of two things. */
export const FATES: ReadonlySet<string> = list(
  'kill hurt arrest destroy displace infect evacuate missing march attend support oppose buy sell send',
);

/** Units that are the counted and their fate in one word: "12 deaths" are 12 people killed. */
export const FATE_UNITS: Readonly<Record<string, string>> = {
  death: 'kill',
  fatality: 'kill',
  injury: 'hurt',
  arrest: 'arrest',
  infection: 'infect',
};

/** What happens on a day: of two tellings one may leave the day out. */
export const HAPPENINGS: ReadonlySet<string> = new Set([...GROWING, 'march', 'attend']);

/** Who is meant where no more is said than that they are people. */
export const PERSONS: ReadonlySet<string> = list('people person individual human life');

/** Narrow what is counted: where only one of two figures has such a word, they count two things. */
export const NARROWING_WORDS: ReadonlySet<string> = list(`
  new newly another additional further extra other others more fewer
  average median mean net gross
  confirmed suspected probable possible active presumed
  first second third fourth fifth final initial
  men women man woman male female boys girls adults adult young older elderly children black white hispanic latino asian
  foreign domestic federal private public civilian civilians military
  urban rural north south east west northern southern eastern western
  before previous previously earlier originally former
  direct indirect maximum minimum record peak half
  republican republicans democrat democrats democratic independents
  exports imports export import revenue profit profits loss losses sales income spending debt deficit`);

/** What only may come to be is not what is. */
export const AHEAD =
  /\b(?:will|would|plans?|planned|planning|intends?|expect(?:s|ed)?|forecasts?|projected|proposed|proposes|proposal|seeks?|sought|wants?|asked|asks|request(?:s|ed)?|could|may|might|should|to be|offers?|offered|promis(?:e|ed|es)|pledg(?:e|ed|es)|target|goal|aims?)\b/i;

/** So much in each so long: "a day", "per year", "annually". */
export const RATE =
  /\b(?:(?:per|an?|each|every) (?:day|week|month|year|hour|night|head|person|capita|household|family|barrel|share|gallon|ton(?:ne)?)|daily|weekly|monthly|annual(?:ly)?|yearly|hourly|quarterly)\b/gi;

export const CULPRIT =
  /\b(?:includ(?:es?|ing)|excluding|besides|along with|not counting)\s(?:the|an?|its|his|her|one|two)\s(?:[\p{L}-]+\s)?(?:shooter|gunm[ae]n|assailant|attacker|bomber|suspect|perpetrator|killer|driver|pilot|himself|herself)s?\b/iu;

/** Each asks others than the next: their numbers differ without a disagreement. */
export const SURVEY = /\b(?:polls?|polling|pollsters?|surveys?|surveyed|stud(?:y|ies)|census|models?)\b/i;

/** Say nothing of what is counted: who reports and how, how great or sad it is, the words of estimating. */
export const SAYING_NOTHING: ReadonlySet<string> = new Set(
  termsOf(`
  says said told reported reports reporting announced according statement spokesman spokeswoman officials official authorities
  confirmed estimated estimates estimate total overall combined altogether figure figures number numbers toll count tally least
  massive huge deadly powerful major devastating tragic terrible horrific latest recent recently overnight so far currently
  around about roughly approximately nearly almost least total people person persons
  today yesterday tonight morning afternoon evening night
  monday tuesday wednesday thursday friday saturday sunday week weekend
  including includes including put puts left leaving least well`),
);
