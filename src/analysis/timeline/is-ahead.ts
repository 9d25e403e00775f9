/** A sentence and the place of a date in it → whether it speaks of what is planned for that date. */
import type { Span } from '../../text/text-blocks.ts';

/** What is planned, whether the date stands before or after it. */
const PLANNED =
  /\b(?:will|shall|won't|going to|(?:is|are) (?:also |now |still )?(?:due|scheduled|planned|expected|set|slated|likely|about|poised)\b|(?:is|are) to\b|plans? to|planning to|intends? to|expects? to|hopes? to|aims? to|announced plans)\b|(?<!\p{L})(?:wird|werden|soll|sollen|буде|будуть|планує)(?!\p{L})/giu;
/** What is planned where the date comes after it: "may join in May", "said that prices would rise in June", "opens on Monday". */
const PLANNED_FOR =
  /\b(?:would|may(?! have\b)|might(?! have\b)|could(?! have\b)|(?:was|were|be) (?:also |then |still )?(?:due|scheduled|planned|expected|set|slated)\b|(?:was|were) to\b|planned to|agreed to|promised to|vowed to|opens?|begins?|starts?|kicks? off|takes? place|holds?|holding|resumes?|expires?|ends?)\b/g;

const REPORTED =
  /\b(?:said|told|announced|reported|showed|shows|says|wrote|added|confirmed|declared|ruled|tweeted|stated|warned|insisted|according)\b/i;
/** After the date, any past tense before the plan makes the plan the object of something that happened. */
const PAST = /\b(?:said|told|wrote|gave|took|made|met|held|\p{L}{2,}ed)\b/iu;

const last = (text: string, pattern: RegExp): number => {
  const found = [...text.matchAll(pattern)].at(-1);
  return found ? found.index + found[0].length : -1;
};

/** "The port will close, the ministry said on Monday" speaks of nothing planned for Monday. */
export function isAhead(sentence: string, date: Span): boolean {
  const [before, after] = [sentence.slice(0, date.start), sentence.slice(date.end)];
  const planned = Math.max(last(before, PLANNED), last(before, PLANNED_FOR));
  if (planned >= 0) return !REPORTED.test(before.slice(planned));
  const next = after.search(new RegExp(PLANNED.source, 'iu'));
  return next >= 0 && !PAST.test(before) && !PAST.test(after.slice(0, next));
}
