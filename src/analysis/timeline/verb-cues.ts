/** An English sentence → the groups of verbs in it that say whether something was, is planned, or is only imagined. */

/**
 * told: past; planned: future, plans and promises; calendar: a present that is planned where a date follows it ("opens on
 * Monday"); imagined: "would have", "could"; open: a present, or "to" and a verb, whose time is not said.
 */
type CueKind = 'told' | 'planned' | 'calendar' | 'imagined' | 'open';

export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NOT = "(?:\\s+(?:not|never|no longer)|n['’]t)?";
/** Words that may stand inside a group of verbs. */
const ADVERB = '(?:\\s+(?:also|now|then|still|already|again|only|just|soon|later|first|once|all|both|\\p{L}+ly))?';
const VERB = '\\s+\\p{Ll}+';

/** Past tenses that do not end in -ed; those that are presents or nouns as often are left out. */
const IRREGULAR =
  'became|began|bought|burst|shut|split|quit|hurt|beat|lay|arose|awoke|bore|clung|crept|dealt|dug|fed|flung|forbade|forgave|forgot|foresaw|sped|spun|sprang|stuck|stung|strove|swam|swung|upheld|wound|broke|brought|built|came|caught|chose|drew|drove|fell|felt|flew|fled|fought|found|froze|gave|got|grew|held|hid|hung|kept|knew|laid|led|left|lent|lost|made|met|paid|ran|rang|rode|rose|said|sang|sank|sat|saw|sent|shook|shot|sold|sought|spoke|spent|stole|stood|struck|swore|swept|took|taught|tore|told|thought|threw|took|understood|went|withdrew|woke|won|wore|wrote|wed|bled|bred|overthrew|oversaw|underwent|undertook|withheld|overtook|mistook|bid|did|put|hit|set|cut';
/** What ends in -ed and is no past tense. */
const NO_PAST =
  'need|speed|indeed|hundred|breed|seed|feed|deed|weed|proceed|succeed|exceed|hatred|sacred|naked|wicked|kindred|red|bed|shed|sped|united|embed|aged|gifted|so-called';
/** Before a word in -ed: then it is an adjective ("the renovated hall"), or names what was done by whom. */
const BEFORE_ADJECTIVE =
  /(?:^|[\s“"‘'(-])(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|of|in|with|by|for|on|at|to|from|as|into|most|more|no|some|any|all|many|two|three|four|five|six|seven|eight|nine|ten|dozens?|newly|recently|heavily|highly|so|very|long|widely)\s$/iu;

/** In the present tense, of what is on a calendar. Words that are nouns as often ("votes", "visits", "host") are left out. */
const ON_CALENDAR =
  'opens|begins?|starts|kicks? off|takes? place|resumes?|expires?|ends|closes|premieres|takes? effect|comes? into (?:force|effect)|goes? into effect|goes? on sale|meets?|arrives?|departs?|(?:is|are) (?:meeting|holding|opening|closing|visiting|travell?ing|hosting|launching|starting|beginning|voting|leaving|arriving|returning|releasing|coming|going)';

/** After these "to" is no infinitive's. */
const LEADS_TO =
  '(?<!\\b(?:closed|opened|open|returned|moved|taken|sent|sentenced|sold|led|linked|belong(?:s|ed)|added|raised|cut|lost|close|next|back|way|due|thanks|according|up|down|prior|related|similar|subject|access|exposed|handed|brought|flown|driven|rushed|extradited|deported|transferred|promoted|converted|switched|attributed|paid|given|awarded|addressed|spoke|talked|responded|replied|referred|amounted|fled|flew|travelled|traveled|drove)\\s)';
/** After "to" these are no verbs: "spoke to reporters", "went to court", "up to three". */
const NO_INFINITIVE =
  '(?!(?:an?|the|all|its|their|his|her|our|my|your|this|that|these|those|some|any|each|every|both|more|many|most|other|another|such|what|which|whom|nearly|about|over|under|at|him|them|me|us|it|you|one|two|three|four|five|six|seven|eight|nine|ten|court|jail|prison|power|office|school|hospital|town|war|death|trial|parliament|voters|people|police|victory|date|traffic|work|business|life|sea|land|church|class|bed|market|public|peace|earth|independence|\\p{Ll}*[^s\\W]s|\\p{Ll}+ion|\\p{Ll}+ment)\\b)';

export const PARTICIPLE = `(?:\\p{Ll}+(?:ed|ing|en|wn|ung|ght)|${IRREGULAR}|begun|become|born|come|gone|done|sung|run|seen)`;

const GROUPS: readonly (readonly [CueKind, string])[] = [
  ['imagined', `(?:would|could|should|might|may|must)${NOT}${ADVERB}\\s+have\\b(?:\\s+been)?(?:${VERB})?`],
  ['imagined', `(?:could|might|should|must|can|cannot|can['’]t)${NOT}${ADVERB}\\s+(?:be${ADVERB}${VERB}|\\p{Ll}+)`],
  [
    'planned',
    `(?:will|shall|would|won['’]t|may|['’]ll)${NOT}${ADVERB}\\s+(?:be${ADVERB}${VERB}|have\\s+\\p{Ll}+|\\p{Ll}+)`,
  ],
  [
    'planned',
    `(?:is|are|was|were|been)${NOT}${ADVERB}\\s+(?:due|scheduled|planned|expected|set|slated|likely|about|poised|going|to)\\b(?:\\s+(?:to|for))?(?:\\s+be)?(?:${VERB})?`,
  ],
  [
    'planned',
    `(?:plans?|planned|planning|intends?|intended|expects?|expected|hopes?|hoped|aims?|aimed|agreed|promised|promises?|vowed|vows?|pledged|pledges?|decided|announced plans|scheduled|wants?)${ADVERB}\\s+to\\s+(?:be\\s+)?\\p{Ll}+`,
  ],
  ['planned', '(?:expects?|expected)\\s+(?:\\S+\\s+){1,4}to\\s+\\p{Ll}+'],
  ['planned', '(?:scheduled|slated|planned|billed)\\s+for'],
  [
    'told',
    `(?:forced|managed|began|started|continued|failed|came|went on|helped|refused|declined|had|able|used|tried)\\s+to\\s+(?:be\\s+)?\\p{Ll}+`,
  ],
  ['open', `${LEADS_TO}to\\s+${NO_INFINITIVE}(?:be\\s+)?\\p{Ll}+`],
  [
    'told',
    `(?:has|have|had|was|were)${NOT}${ADVERB}(?:\\s+been)?\\s+(?:forced|able|made|obliged|compelled)\\s+to\\s+(?:be\\s+)?\\p{Ll}+`,
  ],
  [
    'told',
    `(?:(?:had|was|were)${NOT}${ADVERB}(?:\\s+been|\\s+being)?${ADVERB}(?:\\s+${PARTICIPLE})?|(?:has|have)${NOT}${ADVERB}(?:\\s+been(?:${ADVERB}\\s+${PARTICIPLE})?|${ADVERB}\\s+${PARTICIPLE}))`,
  ],
  ['told', `did${NOT}${ADVERB}${VERB}`],
  ['told', `(?:${IRREGULAR})`],
  ['told', `(?!(?:${NO_PAST})\\b)\\p{Ll}{2,}ed`],
  ['calendar', `(?:${ON_CALENDAR})`],
  ['open', `(?:is|are|am|has|have|does|do)${NOT}${ADVERB}(?:${VERB}ing|\\s+${PARTICIPLE})?`],
];
const CUE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}-])|(?=['’]ll\\s))(?:${GROUPS.map(([, source]) => `(${source})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

const isAdjective = (text: string, before: string): boolean =>
  /^\p{Ll}+ed$/u.test(text) && BEFORE_ADJECTIVE.test(before.slice(-24));

/** In the order of the sentence. */
export function verbCues(sentence: string): Cue[] {
  return [...sentence.matchAll(CUE)].flatMap((match) => {
    const kind = GROUPS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'told';
    const [text] = match;
    const start = match.index;
    return isAdjective(text, sentence.slice(0, start)) ? [] : [{ kind, start, end: start + text.length, text }];
  });
}
