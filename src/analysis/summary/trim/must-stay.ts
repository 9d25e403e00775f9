/**
 * Words of an aside → true where cutting it could change what the sentence claims: it denies, hedges, sets a condition or
 * a bound, counts something, names who says so, or says something that the rest is measured by. English alone.
 */
const words = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}’'])(?:${list.trim().replace(/\s+/g, '|')})(?![\\p{L}’'])`, 'iu');

const DENIES =
  words(`no not none nobody nothing never neither nor without hardly scarcely barely few fewer little lacks? lacking
  den(?:y|ies|ied|ying) reject(?:s|ed|ing)? refus(?:e|es|ed|ing) fail(?:s|ed|ing)? dispute[sd]? disputing cannot un\\w+ false falsely
  former formerly ex then-\\w+ once previously`);
const DENIES_SHORT = /n['’]t\b/i;
const HEDGES =
  words(`may might could would should can shall must perhaps maybe possibly probably presumably likely apparently
  seem(?:s|ed|ingly)? appear(?:s|ed)? reportedly allegedly alleged purported purportedly supposed supposedly so-called suspected
  believed thought considered understood estimated expected projected planned proposed potential potentially rumou?red claim(?:s|ed|ing)? nominal(?:ly)?`);
const CONDITIONS =
  words(`if unless whether provided providing assuming until till when whenever where while after before since because
  except excluding including only just but yet although though despite even rather instead pending subject depending`);
const BOUNDS =
  words(`about around approximately nearly almost roughly mostly mainly largely partly some most many much half least
  more less over under than up both all any each every several dozen dozens hundred hundreds thousand thousands million billion trillion
  percent per two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
  first second third quarter quarters fifth last`);
const SPEAKS =
  words(`according say says said saying tell tells told ask asks asked add adds added argue[sd]? warn(?:s|ed)? call(?:s|ed|ing)?
  insist(?:s|ed)? cit(?:e|es|ed|ing) quot(?:e|es|ed|ing) report(?:s|ed|ing)? wr(?:ite|ites|ote|itten) describ(?:e|es|ed) accus(?:e|es|ed)
  think(?:s)? believe[s]? announce[ds]? state[ds] by`);
const COUNTS = /[\d%$€£¥₴₽]/;

const GUARDS = [DENIES, DENIES_SHORT, HEDGES, CONDITIONS, BOUNDS, SPEAKS, COUNTS];

export const mustStay = (aside: string): boolean => GUARDS.some((guard) => guard.test(aside));
