/** Words that say for whom a speaker speaks, as data. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Heads of phrases that speak for the country or body named before them: "Polish officials", "NATO spokesman". */
export const OFFICIAL =
  words(`official officials spokesman spokeswoman spokesperson spokespeople government administration president premier
  minister ministers ministry chancellor king ambassador envoy envoys diplomat diplomats delegation negotiator negotiators side army
  military forces authorities leader leaders leadership parliament chief head secretary general intelligence commander commanders
  foreign defence defense embassy mission representative representatives cabinet`);
/** Words that set a speaker apart from, or against, the country named beside them. */
export const APART =
  words(`former ex opposition dissident dissidents exile exiles exiled critic critics opponent opponents rebel rebels
  separatist separatists supporter supporters ally allies partner partners backer backers neighbour neighbor neighbours neighbors
  enemy enemies adversary activist activists protester protesters independent pro anti jailed fugitive western people backed
  installed occupied late`);
/** Who speaks for an organisation when it is named beside the name: "director of the River Trust". English, German, French. */
export const ROLES =
  words(`chair chairman chairwoman chairperson president vice-president director head chief ceo executive secretary treasurer
  spokesman spokeswoman spokesperson spokespeople officer manager leader coordinator convenor convener organiser organizer
  founder co-founder engineer economist scientist biologist lawyer solicitor counsel representative commissioner official
  vorsitzender vorsitzende vorsitzenden präsident präsidentin sprecher sprecherin geschäftsführer geschäftsführerin leiter
  leiterin chef chefin président présidente directeur directrice porte-parole secrétaire`);
/** Words that may stand beside a role. */
export const ROLE_MODIFIERS =
  words(`chief senior deputy general executive national regional local policy press managing legal
  scientific vice its the a an`);
