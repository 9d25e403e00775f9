/** Words that stand around names, as data: titles and offices, honorifics, words of organisations, nouns of unnamed voices, first names. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words of an office or a calling that stand before a person's name. Lower case, without a full stop. */
export const TITLES =
  words(`president vice prime minister premier chancellor king queen prince princess pope sultan emir sheikh
  secretary general deputy acting former foreign defence defense finance interior justice state chief commander commissioner
  ambassador envoy senator sen representative rep congressman congresswoman governor gov mayor judge justice attorney
  director head chairman chairwoman chair leader speaker spokesman spokeswoman spokesperson adviser advisor aide professor prof
  doctor dr mr mrs ms miss sir lady lord dame rev reverend bishop archbishop cardinal imam rabbi father sister brother
  colonel col gen brig rear cpl cmdr major maj captain capt lieutenant lt sergeant sgt admiral adm marshal officer detective sheriff
  ceo executive founder co-founder economist analyst strategist lawyer author writer journalist reporter editor host
  sens reps candidate nominee prosecutor inspector superintendent constable pastor coach treasurer congressional press national security council president-elect analyst historian mp mep hon
  the a an his her their its our elder younger late emeritus`);

/** Callings of one person that stand before a name without an article. */
export const ROLES_BEFORE_NAME =
  words(`adviser advisor analyst anchor author broadcaster coach columnist commentator congressman congresswoman co-founder
  co-host contributor correspondent director economist editor entrepreneur executive founder governor historian host
  investor journalist judge lawyer manager mayor minister owner philanthropist poet presenter president producer professor
  prosecutor scientist senator strategist writer`);

/** Words that turn a run of capitals into an organisation, a place or a medium. */
export const ORGANISATION_WORDS =
  words(`ministry department council committee commission agency bureau office service court university
  institute college school centre center association federation union party bank fund group company corp corporation inc ltd llc
  foundation society organisation organization alliance assembly parliament congress senate house government administration
  army navy force forces police guard command staff journal times post news press magazine network television radio tribune herald
  gazette telegraph guardian observer street city county state states nation nations republic kingdom board authority team
  campaign movement coalition front league club church hospital international global world airlines airways industries
  white kremlin pentagon nato embassy cabinet tribunal treasury act amendment treaty accord accords pact protocol convention
  festival`);

/** Heads of noun phrases that name no one in particular. */
export const UNNAMED_VOICES =
  words(`analyst analysts observer observers official officials insider insiders expert experts critic critics
  advocate advocates diplomat diplomats source sources aide aides people person many some others several most few commentator
  commentators lawmaker lawmakers report reports reporter reporters supporter supporters opponent opponents scholar scholars
  economist economists researcher researchers scientist scientists historian historians politician politicians leader leaders
  voter voters resident residents witness witnesses activist activists adviser advisers advisor advisors strategist strategists
  commander commanders soldier soldiers investor investors trader traders environmentalist environmentalists specialist
  specialists skeptic skeptics sceptic sceptics proponent proponents campaigner campaigners doctor doctors lawyer lawyers
  executive executives worker workers citizen citizens figure figures member members ally allies minister ministers
  spokesman spokeswoman spokesperson everyone nobody someone anyone one none both another all`);

/** Offices that one holder at a time has: "the president", "the NATO chief". */
export const OFFICES =
  words(`president premier chancellor king queen pope minister secretary general chief head leader director chairman chairwoman
  governor mayor senator congressman congresswoman ambassador envoy spokesman spokeswoman spokesperson speaker commissioner
  commander judge professor nominee candidate`);

/** Offices that the press calls by another's name. */
export const OFFICE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  chief: ['secretary', 'general', 'director', 'head', 'commander', 'president', 'chairman'],
  head: ['chief', 'director', 'secretary', 'chairman'],
  leader: ['president', 'premier', 'chancellor', 'prime'],
  premier: ['prime'],
  spokesperson: ['spokesman', 'spokeswoman'],
};

/** Small words that belong to the name behind them: "de Vries". */
export const PARTICLES = words(
  'von van der den de da di del della la le bin al el ibn zu zum zur vom ter du dos das af av bint',
);

export const MALE_TITLES = words('mr sir lord king prince father brother congressman spokesman chairman');
export const FEMALE_TITLES = words('mrs ms miss lady dame queen princess sister congresswoman spokeswoman chairwoman');

/** Common first names by the pronoun that they take; names of both are left out. */
export const MALE_NAMES =
  words(`adam alan albert alexander alexei andrei andrew anthony antonio barack ben benjamin bernard bill bob boris
  brian bruce carl charles chris christopher colin craig dan daniel david dennis dmitri dmitry dmytro donald doug douglas ed edward emmanuel eric
  francis frank fred gary george gordon greg gregory harry henry hugh ian igor ivan jack jacob jake james jason jeff jeffrey jens jim joe joel john
  jonathan jose joseph josh juan justin karl keir keith ken kenneth kevin larry lawrence leo lloyd luis marco mark martin matt matthew
  michael mike mikhail mitch mitt mohammed muhammad narendra nicholas nick nikolai oleg olaf oleksandr oleksiy patrick paul pedro peter philip
  rahul ralph ray richard rick rob robert roger ron ronald russell sam samuel scott sean sergei sergey simon stephen steve steven
  stuart ted terry thomas tim timothy tom tony trey valery vasily victor viktor viktor vladimir volodymyr walter warren wayne wesley william xi
  yuri benyamin benjamin recep jean pierre pete newt rand rudy bernie chuck jeb rush sean glenn`);
export const FEMALE_NAMES =
  words(`alice amanda amy andrea angela anita ann anna annalena anne annette barbara betty carol caroline catherine
  christina christine claire condoleezza cynthia deborah debbie diana diane donna dorothy elena elizabeth ellen emily emma eva fiona
  frances giorgia gina hannah heather helen hillary irina ivanka jane janet janice jennifer jessica jill joan joanna josephine
  joyce judith judy julia julie kaja kamala karen karine kate katherine kathleen katie kim kimberly laura linda lisa liz loretta lynn
  madeleine margaret maria marie martha mary megan melania melissa michelle monica nancy natalia nicola nikki olga oksana pamela patricia rachel
  rebecca rosa ruth sally samantha sandra sanna sara sarah sharon sheila sophie stephanie susan svetlana theresa tina ursula valerie
  vanessa victoria virginia wendy yulia alicia elise kellyanne megyn donna julianne`);

/** A word as the sets above have it: lower case, no full stop. */
export const plainWord = (text: string): string => text.toLowerCase().replace(/\.$/, '');
