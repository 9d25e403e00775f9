/**
 * Phrases by which a text sells its subject or announces itself, as data: "is shaping up to be", "some of the biggest
 * trends". What they say of the world is nothing that a source could be asked for; a summary that has other sentences does
 * without them. Phrases, not single words: "unlock" and "robust" are news of doors and of demand.
 */
const PHRASES = [
  '(?:is|are) shaping up to be',
  '(?:is|are|stands?) (?:here to stay|evolving (?:quickly|rapidly|fast))',
  '(?:most|more) (?:innovative|exciting) (?:\\p{L}+ )?(?:yet|ever)',
  'ready to (?:disrupt|transform|revolutioni[sz]e)',
  '(?:ever|constantly|rapidly|fast)[- ](?:evolving|changing) (?:\\p{L}+ )?(?:landscape|world|industry|field|space|market)',
  "in today['’]s (?:\\p{L}+[- ]){0,3}(?:world|landscape|environment|age|era|market)",
  '(?:some|one) of the (?:biggest|hottest|top|key|best|most (?:popular|exciting|important)) (?:\\p{L}+ )?(?:trends?|tips?|picks?|choices?|options?|tools?|ways?)',
  'stands? at (?:a|the) (?:\\p{L}+ )?(?:crossroads|intersection|turning point|inflection point)',
  'like never before|(?:more (?:\\p{L}+ )?|\\p{L}+er )than ever(?: before)?|the (?:good|bad|great) news is|to the next level|ahead of the curve|look no further|a must[- ]have',
  'has never been (?:louder|easier|better|more \\p{L}+|so \\p{L}+)',
  'cutting[- ]edge|best[- ]in[- ]class|world[- ]class|second to none|state[- ]of[- ]the[- ]art|next[- ]gen(?:eration)?[- ]ready',
  '(?:a|the) (?:pivotal|exciting|thrilling) (?:moment|time|year)',
  '(?:sigh|sighs) of relief',
  '(?:is|are|remains?) (?:unmatched|unrivall?ed|unbeatable|the (?:clear|obvious|perfect|ideal) choice)|part of the fabric of',
  'provides? an? (?:powerful|perfect|ideal|seamless) \\p{L}+',
  "(?:is|are)(?: not|n['’]t) (?:just|only|simply|merely) about",
  '(?:,|—|–)? and, well',
  'one thing to (?:be|note|remember|keep)|as (?:shocking|surprising|strange|crazy|odd|obvious|simple) as (?:it|this|that) (?:may |might )?(?:be|is|sounds?|seems?)',
  'it (?:is|should be) (?:worth (?:noting|mentioning|remembering)|important to (?:note|remember)|noted that)',
  'revolutioni[sz](?:es?|ed|ing)|continues? to evolve|set to witness|takes? cent(?:er|re) stage|transform(?:s|ing) the way',
  '(?:endless|limitless|countless) (?:possibilities|opportunities)',
] as const;

const SELLING = new RegExp(`(?<![\\p{L}-])(?:${PHRASES.join('|')})(?![\\p{L}-])`, 'iu');

/** English alone; of a sentence with its quoted words taken out. */
export const promotes = (sentence: string): boolean => SELLING.test(sentence);
