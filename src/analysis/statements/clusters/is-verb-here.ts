/** Whether the form of a cue is the verb of a clause here, and no noun, name or participle. */
import { type MarkedText, word } from '../marked-text.ts';
import { isSubjectPronoun } from '../noun-phrases.ts';
import { isAuxiliary } from '../verb-groups.ts';

/** Forms that are cues even where the tagger says noun or adjective, if a name or pronoun stands before them. */
const SURE =
  /^(?:said|says|told|tells|wrote|writes|added|adds|argues|asks|claims|notes|shows|warns|urges|vows|calls|slams|insists|wants|thinks|believes|knows|feels|reports|explains|hopes|plans|demands|attacks|rips|praises|blasts)$/;

const isNamed = (m: MarkedText, i: number): boolean =>
  isSubjectPronoun(m, i) || m.tags[i] === 'PROPN' || word(m, i) === ',';

/** "posts | written at night": forms that are no verb of a clause without an auxiliary before them. */
const ONLY_PARTICIPLE = /^(?:written|known|shown|seen|spoken|forgotten|foreseen|sworn|sung|begun)$/;

function isBareParticiple(m: MarkedText, i: number): boolean {
  let before = i - 1;
  while (m.tags[before] === 'ADV' || /^(?:not|n't|never|been)$/.test(word(m, before))) before--;
  return ONLY_PARTICIPLE.test(word(m, i)) && !isAuxiliary(m, before);
}

/** "Consumer | Reports", tagged as a name among words that are written small. */
const isCapitalName = (m: MarkedText, i: number): boolean =>
  m.tags[i] === 'PROPN' && m.tags[i - 1] === 'PROPN' && /^\p{Lu}/u.test(m.tokens[i]?.text ?? '');

/** "Lima, when | asked if …, said": a participle right behind the conjunction is done to the subject. */
const isAskedHimself = (m: MarkedText, i: number): boolean =>
  /^(?:asked|told|questioned|pressed|challenged|reminded)$/.test(word(m, i)) &&
  /^(?:when|if|once|as|though)$/.test(word(m, i - 1));

/** Whether the cue at a token is a verb: so tagged, or surely one behind a name or pronoun. */
export function isVerbHere(m: MarkedText, i: number): boolean {
  if (isBareParticiple(m, i) || isCapitalName(m, i) || isAskedHimself(m, i)) return false;
  if (m.tags[i] === 'VERB') return true;
  if (m.tags[i] === 'AUX') return false;
  if (/^points?$/.test(word(m, i))) return /^(?:out|to)$/.test(word(m, i + 1)) && isNamed(m, i - 1);
  return (
    SURE.test(word(m, i)) && (isSubjectPronoun(m, i - 1) || m.tags[i - 1] === 'PROPN') && m.tags[i + 1] !== 'PUNCT'
  );
}
