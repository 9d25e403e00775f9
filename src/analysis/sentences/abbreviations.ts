/**
 * Abbreviations that are written with a full stop, by what the stop can mean; English, with a few Latin ones. Entries
 * are in lower case without the last stop. Words that are also common words of a sentence's end ("no", "sat", "art")
 * stand only in the list that asks for a number behind them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by the rest of a name or phrase: their stop never ends a sentence. */
export const NEVER_FINAL = words(`
  mr mrs ms messrs mme mlle mx dr drs prof profs rev revd fr hon pres gov govs sen sens rep reps amb atty supt det insp
  gen lt maj col capt cpt cmdr cdr sgt cpl pvt pfc brig adm vadm radm lieut sec-gen st ste mt ft
  m.p.h e.g i.e viz vs v cf ca approx resp c.f eg ie dipl esp incl excl al-haj hrh mons msgr sr. sra srta
  ald asst assoc dir ed eds trans rt mrd mio tsd`);

/** Followed by a number: their stop ends no sentence before a digit, a Roman numeral or a number sign. */
export const BEFORE_NUMBER = words(`
  no nos nr n° n.° № nº p pp pg pgs fig figs figure sec secs sect ch chap chs art arts vol vols para paras pt pts eq eqs
  app ex exs lot tel fax ext col cols ver op cl reg regs bk item ref refs ser par sched tab circa c b d m div r rs`);

/** Calendar names: no end before a day or a year. */
export const CALENDAR = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`);

/** May stand inside a sentence or at its end: the next word decides. */
export const MAYBE_FINAL = words(`
  inc corp co cos ltd llc plc bros mfg intl natl dept depts govt univ inst assn bldg jr sr esq ph.d m.d b.a m.a b.sc m.sc
  d.phil ll.d ll.b m.b.a b.s m.s d.d.s r.n j.d etc al ibid a.m p.m am pm b.c a.d b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r
  u.a.e d.c n.y l.a ave blvd rd hwy pkwy sq ln ct apt ste ala ariz ark calif colo conn del fla ga ill ind kan kans ky la
  mass md mich minn miss mo mont neb nebr nev okla ore penn pa tenn tex vt va wash wis wisc wyo ont que alta dist est
  mph kph hr hrs min mins secs wk wks yr yrs mo mos oz lb lbs ft in gal cu sq doz max ave avg pop ph tsp tbsp misc dept
  rel seq mil bn trn bat regt div sq. jct terr prot is isl vic viz. n.b p.s p.o d.i.y s.a n.v s.p.a a.g r.i.p`);

/** Abbreviations of MAYBE_FINAL that are English words as well: taken as abbreviations only where written with a capital. */
export const CAPITALISED_ONLY = words(`
  ill ind miss mass wash ore ark mo la del co is ga pa va md in ct ave est min max hr mil bat pop sun sat mar mon
  wed fri jun dec oct col ex art app tab par item figure lot reg ext fax tel ref max prot terr vic cols`);

/** Names that end in an exclamation or question mark of their own. */
export const NAMES_WITH_MARK = words(
  'yahoo! jeopardy! jeb! oklahoma! yum! panic! wham! godspeed! mamma-mia! chips! ideal! kahoot!',
);
