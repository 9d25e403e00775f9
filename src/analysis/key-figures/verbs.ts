/** Verbs that tell a clause from a phrase: what a number is of is only said with its verb. Lexicon as data. */
import type { Word } from './label-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Present plural and irregular past: what people and things do behind a number that is their subject ("40% of pilots earn"). */
const OF_MANY = list(`
  are were have had do did live lived use want believe support oppose think thought consider prefer make made need expect
  report say said face remain own pay paid spend spent take took die suffer lack hold held cross crossed agree disagree
  approve disapprove favor favour back trust plan worry fear struggle rely depend lose lost win won sell sold buy bought
  come came go went rise rose fall fell grow grew leave left flee fled get got give gave receive see saw know knew feel
  felt find found begin began become became bring brought build built run ran hit cut stand stood sit sat sleep eat drink
  drive drove read write wrote speak spoke teach taught learn attend attack cause contain occur happen vote voted stay
  move travel visit visited arrive enter entered exist fail pass drop decline increase decrease account belong carry
  identify describe regard rate view share intend hope aim seek sought save work end start stop qualify earn produce
  generate undergo underwent overcome became withdrew swore shook spent struck sank swam threw wore drew woke serve include require employ take-up remit represent join meet met lie lay flow flew fly sank burnt broke
  rely subscribe recommend smoke commute volunteer donate apply call called set shut withdrew chose choose put`);

/** Singular, behind shares of what is not counted ("61% of the harvest goes abroad"). */
const OF_ONE = list(`
  is was has does continues comes goes remains consists lives uses needs makes takes stays lies flows ends falls rises went depends
  belongs happens occurs pays costs produces supports believes wants expects relies`);

/** No participle. */
export const isFiniteBehind = ({ lower }: Word): boolean => OF_MANY.has(lower) || OF_ONE.has(lower);

/** Is this a verb that may follow what a number counts? Participles ("300 people injured in the crash") say enough too. */
export const isVerbBehind = ({ lower }: Word): boolean =>
  OF_MANY.has(lower) || OF_ONE.has(lower) || (/[^e]ed$/.test(lower) && !NO_PARTICIPLES.has(lower));

const NO_PARTICIPLES = list('hundred sacred united armed embed led-red so-called limited unprecedented');

/** Verbs whose object an amount or a count can be, beside those in -ed. */
const OF_AMOUNT = list(`
  is are was were be been had has have cost costs costing rose rise rises risen fell fall falls fallen grew grow grows grown
  reach reaches totals drops lost loses lose gains gained increases increase decreases decrease declines climbs slid shrank
  stood stands hit hits exceeds exceeded averages raises spent spends spend invests paid pays pay sold sells sell earns employs
  kills seized produces receives receive pledges provides sent sends send deploys holds hold held won wins win owns own
  represents makes made adds contributes generates generate generated saw sees worth shed cut cuts bought buys buy draws drew
  owes owe owed covers serves hosts delivers supplies imports exports took takes removes shares needs requires gave gives gave
  lent lends built builds controls commands operates runs ran left leaves shot sank drove brought brings put set sets trains
  houses destroyed retains keeps kept carries gets got finds found imposes hires fires counts collects records logs issues ranges range
  launches fired attracts borrows charges uses produces consumes emits burns pumps ships grows`);

/** Verbs of telling: what follows them is a clause of its own. */
export const CUE =
  /^(?:said|says|say|announced|reported|reports?|confirmed|estimates|estimated|found|finds?|shows?|showed|claims|claimed|believes?|thinks?|argues?|argued)$/;

/** Words in -ed that are no verbs of a subject before a number. */
const NO_VERBS = list('estimated combined hundred united proposed planned needed aged so-called limited armed');

/** Is the word, which stands right before the number, a verb that the number is the object or the measure of? */
export function isVerbBefore({ lower }: Word, previous: Word | undefined): boolean {
  if (
    previous !== undefined &&
    /^(?:the|a|an|this|that|its|their|his|her|average|total|no|low|high|of)$/.test(previous.lower)
  )
    return false;
  return OF_AMOUNT.has(lower) || (/[^e]ed$/.test(lower) && !NO_VERBS.has(lower));
}

/** Verbs that need their object to be understood: "the studio paid $4,000" says not for what. */
export const OF_GIVING =
  /^(?:pa(?:id|ys?)|spen[dt]s?|award(?:ed|s)|made|makes?|g(?:a|i)ves?|sent|sends?|contribut(?:ed|es)|announced|approved|allocat(?:ed|es)|invest(?:ed|s)|pledge[ds]|provide[ds]|receive[ds]|rais(?:ed|es)|sold|sells?|bought|buys?|won|wins?|took|takes?|lent|lends?|earned|offer(?:ed|s)|commit(?:ted|s)|donate[ds]|grant(?:ed|s)|has|have|had|owes?|owed|holds?|held|owns?|ha[sd]|requir(?:ed|es)|needs?|added|adds?|put|cut|cuts|sought|left)$/;
