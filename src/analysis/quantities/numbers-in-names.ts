/** Rules: a number that is part of a word or of a name. */
import { before, behind, isPlainInteger, type Rule } from './neighbours.ts';

/** Words whose number is a name: "Article 5", "Channel 4", "Flight 370". */
const NAMING =
  /^(?:article|articles|section|sections|chapter|chapters|part|parts|clause|paragraph|page|pages|volume|vol|figure|fig|table|room|flight|channel|route|highway|interstate|world|apollo|resolution|directive|number|no|nos|number|rule|title|amendment|appendix|protocol|phase|grade|level|stage|tier|category|class|type|version|v|windows|season|episode|series|act|scene|verse|line|lines|step|lesson|unit|group|pier|gate|terminal|platform|exit|area|district|zone|sector|building|suite|apartment|apt|floor|box|psalm|formula|division|league|week|day|game|round|lot|item|exhibit|case|bill|order|proposition|measure|form|code|model|mark|mk|track|option|question|q|note|footnote|ref|id|isbn|iphone|galaxy|ps|xbox|junction|ward|precinct|runway|studio|reactor|checkpoint|complex|boeing|airbus|nasdaq|ftse|stoxx|dax|cac|nikkei|russell|covid|chapter)$/;

export const isNaming = (word: string): boolean => NAMING.test(word);

/** "F-16", "G20", "COVID-19", "5G", "3D", "1st", "20th". */
export const isPartOfWord: Rule = (lexemes, found) => {
  const [first, previous, next] = [lexemes[found.from], before(lexemes, found), behind(lexemes, found)];
  if (first?.glued && previous?.kind === 'word') return true;
  if (
    first?.glued &&
    /^[-‐‑]$/.test(previous?.text ?? '') &&
    previous?.glued &&
    before(lexemes, found, 2)?.kind === 'word'
  )
    return !isNumberWord(before(lexemes, found, 2)?.lower);
  if (
    first?.glued &&
    /^[._@#/\\:]$/.test(previous?.text ?? '') &&
    previous?.glued &&
    before(lexemes, found, 2)?.kind === 'word'
  )
    return true;
  return (
    found.digits && found.next === found.numberNext && next?.glued === true && next.kind === 'word' && !found.scaled
  );
};

const isNumberWord = (word: string | undefined): boolean => /^(?:to|and|or)$/.test(word ?? '');

export const isNumbered: Rule = (lexemes, found) => {
  const previous = before(lexemes, found)?.text === '.' ? before(lexemes, found, 2) : before(lexemes, found);
  if (before(lexemes, found)?.text === '#') return true;
  if (!NAMING.test(previous?.lower ?? '') || found.kind === 'money' || found.kind === 'percent') return false;
  const plain = found.numberNext === found.numberFrom + 1 && found.value < 10000;
  if (!plain) return false;
  if (/^(?:no|number|nos)$/.test(previous?.lower ?? '')) return found.digits || previous?.lower === 'number';
  return found.unit === null && (found.digits || /^\p{Lu}/u.test(previous?.text ?? '') || previous?.lower !== 'part');
};

/** A capitalised word, a bare integer and no noun behind it: "Boeing 737", "S&P 500", "Nasdaq 100 index". */
export const isNumberOfName: Rule = (lexemes, found) => {
  const [previous, next] = [before(lexemes, found), behind(lexemes, found)];
  if (found.unit !== null || found.scaled || !isPlainInteger(lexemes, found) || found.value > 9999) return false;
  if (previous?.glued && before(lexemes, found, 2)?.text === '&') return true;
  if (!previous || !/^\p{Lu}/u.test(previous.text) || previous.kind !== 'word' || found.from < 2) return false;
  if (SENTENCE_WORD.test(previous.lower)) return false;
  return !next || /^[^-‐"“\p{L}]/u.test(next.text) || BEHIND_NAME.test(next.lower);
};

/** "12 Leopard 2 tanks": what stands between a number and what it counts is the number of a model. */
export const isNumberOfModel: Rule = (lexemes, found) => {
  const [name, count] = [before(lexemes, found), before(lexemes, found, 2)];
  if (found.unit !== null || !isPlainInteger(lexemes, found)) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(name?.text ?? '') && count?.kind === 'numeral' && !/^(?:1[5-9]|20)\d\d$/.test(count.text)
  );
};

/** "the Ioniq 5 line", "a Fortune 500 company", "the Orbit 2.0 Screen": digits behind a name, where no plural follows that they could count. */
export const isUncountedBehindName: Rule = (lexemes, found) => {
  const [previous, next] = [before(lexemes, found), behind(lexemes, found)];
  const version = /^\d\.\d$/.test(lexemes[found.numberFrom]?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
  if (found.unit !== null || found.scaled || found.from < 2 || !(isPlainInteger(lexemes, found) || version))
    return false;
  if (previous?.kind !== 'word' || !/^\p{Lu}/u.test(previous.text) || SENTENCE_WORD.test(previous.lower)) return false;
  return next?.kind === 'word' && !BEHIND_BARE_NUMBER.test(next.lower);
};

/** Words behind a number that counts without a noun: "gave Labour 12 more". */
const BEHIND_BARE_NUMBER = /^(?:more|fewer|less|other|others|out|times|to)$/;

const BEHIND_NAME =
  /^(?:was|is|has|had|were|are|index|futures|will|would|can|could|may|might|and|or|but|in|on|at|by|for|from|with|to|as|of|that|which|who|when|the|\p{L}+ed)$/u;

const SENTENCE_WORD =
  /^(?:the|a|an|in|on|at|by|for|from|with|of|to|and|or|but|about|around|over|nearly|almost|some|more|at|least|only|than|all|up|down|between|after|before|since|these|those|another|every|just)$/;

const STREET =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|court|place|way|terrace|crescent|highway|parkway|row)$/;

/** "10 Harbour Street": a bare number before a name of a street. */
export const isHouseNumber: Rule = (lexemes, found) => {
  if (found.unit !== null || !isPlainInteger(lexemes, found)) return false;
  for (let at = found.next; at < found.next + 4; at++) {
    const word = lexemes[at];
    if (!word || !/^\p{Lu}/u.test(word.text)) return false;
    if (at > found.next && STREET.test(word.lower)) return true;
  }
  return false;
};

/** "8K video", "a 4K screen": a standard of pictures. */
export const isPictureStandard: Rule = (lexemes, found) => {
  const [letter, noun] = [lexemes[found.numberFrom + 1], lexemes[found.numberFrom + 2]];
  return (
    letter?.glued === true &&
    /^k$/i.test(letter.text) &&
    /^[2458]$/.test(lexemes[found.numberFrom]?.text ?? '') &&
    /^(?:video|resolution|display|screen|tv|tvs|television|camera|monitor|ultra|footage|recording|streaming|content|projector)s?$/.test(
      noun?.lower ?? '',
    )
  );
};

/** "three-pointers": a number that is half of a word. */
export const isHalfOfWord: Rule = (lexemes, found) =>
  !found.digits &&
  /^[-‐]$/.test(behind(lexemes, found)?.text ?? '') &&
  /^(?:pointers?|timers?|parters?|seaters?|wheelers?|footers?|some)$/.test(behind(lexemes, found, 1)?.lower ?? '');
