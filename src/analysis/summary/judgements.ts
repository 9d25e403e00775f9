/**
 * Words by which a writer judges instead of telling, as data: a summary is made of what sources tell, in words that a reader
 * on either side would let stand. After the strongly subjective clues of Wilson, Wiebe and Hoffmann (HLT/EMNLP 2005), those
 * alone that news does not use of facts.
 */
const WORDS = `infamous|infamously|ridiculous|ridiculously|absurd|absurdly|laughable|laughably|disgraceful|shameful|shamefully|
  shameless|shamelessly|outrageous|outrageously|despicable|pathetic|pathetically|idiotic|moronic|insane|insanely|lunacy|
  hypocrisy|hypocrite|hypocrites|hypocritical|virtue[- ]signall?ing|snowflake|snowflakes|witch[- ]hunt|charade|farcical|
  travesty|brazen|brazenly|grotesque|unhinged|deranged|tyrannical|lamestream|fearmongering|gullible|clueless|spineless|
  gutless|mindless|mindlessly|preposterous|ludicrous|asinine|abysmal|appalling|atrocious|deplorable|reprehensible|vile|
  thankfully|sadly|unfortunately|fortunately|mercifully|frankly|obviously|predictably|needless to say|make no mistake|
  let['’]s face it|mind-?boggling|jaw-?dropping|eye-?popping|eye-?watering|anxiously|must-?see|game-?changing|stunningly|amazingly|incredibly|awesome`;

const JUDGING = new RegExp(`(?<![\\p{L}-])(?:${WORDS.replace(/\s*\n\s*/g, '')})(?![\\p{L}-])`, 'iu');

/** "appears to be yet another example of": what a thing stands for is the writer's word. */
const EXAMPLE =
  /\b(?:(?:yet|just) another|a (?:perfect|prime|textbook|classic|shining|glaring)) (?:example|instance|reminder|symptom|sign|illustration|proof) of\b/i;

/** English alone; of a sentence with its quoted words taken out. */
export const judges = (sentence: string): boolean => JUDGING.test(sentence) || EXAMPLE.test(sentence);

/** "The council needs to …": what somebody ought to do, of whom the sentence names nobody that says so. */
const OUGHT = /^(?:[^\s,;:]+\s){1,5}(?:should|ought to|must|needs? to|deserves?)\s/u;
const SAYS =
  /\b(?:said|says|say|told|according|argue[sd]?|insist(?:s|ed)?|warn(?:s|ed)?|urg(?:es?|ed)|wrote|rul(?:es?|ed)|law|bill|order|rules?|required?|claim(?:s|ed)?|believes?|added)\b/i;

/** English alone. */
export const advises = (sentence: string): boolean => OUGHT.test(sentence) && !SAYS.test(sentence);
