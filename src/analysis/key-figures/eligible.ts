/** A quantity in its sentence → whether it is of a kind that can matter: no age, no "two sides", no "ten years ago". */
import type { BlockKind, Span } from '../../library/model.ts';
import type { Quantity } from '../model.ts';

const GRAVE =
  /\b(?:killed|dead|died|deaths?|dies|injured|wounded|missing|hostages?|arrested|detained|executed|abducted|kidnapped|drowned|prisoners?|victims?|casualties|convicted)\b/i;
/** Words of harm to people. */
export const isGrave = (text: string): boolean => GRAVE.test(text);

/** Counted as figures where they measure something ("600 miles of fence"), not where they describe it ("a 35mm lens"). */
const MEASURES = new Set(['length', 'area', 'volume', 'weight']);

const highest = (quantity: Quantity): number =>
  typeof quantity.value === 'number' ? quantity.value : quantity.value[1];

const PASSING = /^[\s-]*(?:ago|later|earlier|before|after|prior|old|ahead|away|left|in a row|straight|running|long)\b/i;
const RELATIVE =
  /\b(?:past|last|next|previous|first|recent|coming|preceding|these|those|another|every|within|after|before|later|until|once|spent|took|take|takes)\s(?:the\s|about\s|almost\s|nearly\s|over\s)?$/i;

/** Durations that qualify a thing ("30-day ceasefire", "12 years in prison"), not those that place it in time. */
function isDurationOfThing(before: string, written: string, after: string): boolean {
  if (PASSING.test(after) || RELATIVE.test(before)) return false;
  if (/[\p{L}\p{N}][-‐‑]\p{L}/u.test(written)) return /^\s\p{L}/u.test(after);
  return /^ (?:in (?:prison|jail|custody)|of \p{L}+)/u.test(after);
}

/** A count matters from ten on; below, where people were hurt or lost. */
function isTellingCount(quantity: Quantity, sentence: string): boolean {
  if (
    quantity.unit === null ||
    /^(?:time|side|part|way|thing|reason|step|tip|question|point|page|word|place|day|night)$/.test(quantity.unit)
  )
    return false;
  return (
    highest(quantity) >= 10 ||
    (highest(quantity) >= 2 &&
      isGrave(sentence) &&
      /^(?:people|person|man|woman|child|civilian|soldier|worker|student|officer|police|victim|other|others|hostage|prisoner|passenger|resident|journalist|troop)/.test(
        quantity.unit,
      ))
  );
}

/** Advice to the reader and invented examples hold no figures of the world. */
const ADVICE =
  /\b(?:you|your|you're|you’re|let's say|let’s say|for example|for instance|e\.g\.|imagine|suppose|hypothetical(?:ly)?)\b/i;

/** In running prose: a whole sentence of a paragraph, neither a title nor a line of a table. */
export function isProse(sentence: string, block: BlockKind): boolean {
  if (block !== 'paragraph' && block !== 'list-item' && block !== 'quote') return false;
  const words = sentence.split(/\s+/).length;
  return (
    words >= 6 &&
    words <= 70 &&
    /[.!?…]["'”’»)\]]*$/u.test(sentence) &&
    !/[|•►]|https?:|(?:^|\s)[#@]\p{L}/u.test(sentence) &&
    !ADVICE.test(sentence)
  );
}

/** "a million ways": said, not counted. */
const FIGURATIVE = /^(?:an?|one) (?:hundred|thousand|million|billion|zillion)$/i;

const OPENING =
  /^(?:In|On|At|By|About|Around|Some|Over|Nearly|Almost|Roughly|Only|Just|The|With|From|Of|For|And|But|Then|Now|Today|Another|All|These|Those|Since|Among|While|When|After|Before|Also|That|This|There|Is|Are|Was|Were|Has|Have|Had|To|Up|Down|More|Less|Fewer|A|An|As|So|Because|If|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Between)(?:day)?$/;

/** "the Forerunner 970": the number is part of a name. */
const isNamed = (before: string, { kind }: Quantity): boolean => {
  const word = /(?:^|\s)(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
  return kind === 'count' && word !== undefined && !OPENING.test(word);
};

export function mayMatter(text: string, sentence: Span, quantity: Quantity): boolean {
  const [before, written, after] = [
    text.slice(sentence.start, quantity.start),
    text.slice(quantity.start, quantity.end),
    text.slice(quantity.end, sentence.end),
  ];
  if (/\b(?:top|as (?:little|few|low) as) $/i.test(before) || isNamed(before, quantity) || FIGURATIVE.test(written))
    return false;
  switch (quantity.kind) {
    case 'money':
      return highest(quantity) > 0 && !/^ (?:a|an|per|each|off)\b/.test(after);
    case 'percent':
      return highest(quantity) !== 100;
    case 'count':
      return !/^[-‐‑]/.test(after) && isTellingCount(quantity, text.slice(sentence.start, sentence.end));
    case 'duration':
      return isDurationOfThing(before, written, after);
    case 'ratio':
      return /\b(?:in|of)\b/.test(written) || (/^ of\b/.test(after) && highest(quantity) < 1);
    default:
      return MEASURES.has(quantity.kind) && highest(quantity) >= 10 && /^ of /.test(after);
  }
}
