/** Words by which a statement is told to be no position, or another's, as data. */

/** Verbs by which a speaker grants what somebody else holds. As they stand in a cue, with their endings. */
export const GRANTING =
  /\b(?:conced(?:e[sd]?|ing)|admit(?:s|ted|ting)?|acknowledg(?:e[sd]?|ing)|grant(?:s|ed|ing)?|accept(?:s|ed|ing)?|(?:räum\w+|gab|gibt|geben|gaben) (?:ein|zu)|reconna[iî]\w+|adm[eé]t\w*|визна\p{L}+)(?![\p{L}])/iu;

/** Openings of a sentence that grants before it objects. */
export const GRANTED_OPENING =
  /^["“„«]?(?:of course|granted|admittedly|to be sure|certainly|no doubt|true,|sure,|yes,|it is true|it's true|I (?:accept|grant|admit|don['’]t (?:deny|dispute|doubt))|nobody (?:denies|disputes)|natürlich|zwar|sicher,|gewiss|certes|bien sûr|звісно|авжеж)(?![\p{L}])/iu;

/** Where the objection follows that a grant makes room for. */
export const OBJECTION =
  /(?<!\p{L})(?:but|yet|however|still|though|aber|doch|allerdings|mais|toutefois|але|проте)(?!\p{L})/iu;

/** The second half of a sentence: its first says what it is about. */
export const SECOND_HALF =
  /^["“„«]?(?:but|and|or|so|because|which|than|nor|aber|und|oder|denn|mais|et|ou|але|та|або)(?!\p{L})/u;

/** "landlords argue a cap would …": a content that begins with what others hold. No pronoun speaks there for the speaker himself. */
export const OTHERS_HOLD =
  /^(?!(?:I|we|he|she|it|they|who|you|people like)\b)(?:[\p{L}’'-]+ ){1,4}["“„]?(?:argue|claim|believe|insist|maintain|contend|say|think|tell people)s?(?!\p{L})/iu;

/** What whoever says it about himself tells a position by. */
export const STANCE =
  /\b(?:not|never|no|n['’]t|against|believ\w*|think\w*|thought|convinced|sure|certain|want\w*|need\w*|must|should|ought|support\w*|back(?:s|ed|ing)?|favou?r\w*|oppos\w*|reject\w*|refus\w*|resist\w*|fight\w*|fought|vot\w+|su(?:e|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:for|on)|urg\w+|insist\w*|accept\w*|agree\w*|disagree\w*|object\w*|ready|willing|prepared|worried|afraid|fear\w*|doubt\w*|hope[sd]?|hoping|warn\w*|ask\w*|promis\w*|pledg\w*|offer\w*|propos\w*)(?![\p{L}])/iu;

const PAST =
  'was|were|had|have|has|am|used|read|saw|met|came|went|took|made|gave|found|got|knew|told|left|felt|heard|grew|fell|ran|sat|stood|slept|spent|wrote|won|lost|built|bought|brought|caught|taught|began|drove|flew|ate|drank|played|\\p{L}+ed';

/** The speaker, or somebody of his own, and what he is or did. */
export const ABOUT_SPEAKER = new RegExp(
  `^["“„]?(?:(?:and|but|well|so|look),? )?(?:I|he|she|(?:my|his|her) \\p{L}+)['’]?(?:ve|d|m)? (?:(?:\\p{L}+ly|also|too|even|once|still|just|himself|herself|myself) )?(?:${PAST})(?![\\p{L}])`,
  'iu',
);

/** Courtesies: nothing is held by them. */
export const COURTESY =
  /^["“„]?(?:I|we)(?:['’]m| am| are| was)? ?(?:apologi[sz]e|thank|sorry|glad|proud|honou?red|remember|look forward|wish)(?![\p{L}])/iu;

/** "declined | to comment", and what is still to be settled: "will vote on whether to". */
export const NO_ANSWER =
  /^(?:to (?:comment|respond|answer|reply|elaborate|be (?:named|identified|quoted))|comment)(?![\p{L}])/iu;
export const OPEN_MATTER =
  /\b(?:vote|voted|decide|decided|decision|rule|ruling|consider|discuss|debate|review)\b[^.;]{0,40}\bwhether\b/i;

/** Openings of a sentence that tells what somebody held before: "Until now Lima had kept silent, saying …". */
export const HELD_BEFORE =
  /^["“„«]?(?:(?:up )?until (?:now|then|recently|that point|this (?:week|month|year))|(?:prior to|before) (?:now|this|that)|previously|formerly|in the past)(?!\p{L})/iu;

/** Pronouns that are nothing by themselves, in a few words: "We're not sending it tonight", "Nobody wants that". */
export const SENSELESS_ALONE =
  /(?<=\p{L} )(?:(?:it|them|this|that|those|these)|(?:it|them) (?:tonight|today|tomorrow|now|yet|again|soon|either|here|anymore))[\s.,!?”"]*$/iu;
