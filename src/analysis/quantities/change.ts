/** The words around a quantity → whether it is exact, a bound, a rough number, or the size of a change. */
import type { Change } from '../model.ts';
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './ranges.ts';

type Lexemes = readonly Lexeme[];

/** Asked in order of the words that stand right before the quantity, most telling first. */
const BEFORE: readonly (readonly [Change, RegExp])[] = [
  [
    '<',
    /(?<!\p{L})(?:no more than|not more than|no greater than|less than|fewer than|lower than|smaller than|under|below|up to|at most|maximum of|as much as|as many as|short of|within|not exceeding)$/u,
  ],
  [
    '>',
    /(?<!\p{L})(?:no less than|no fewer than|not less than|more than|at least|over|above|exceed(?:s|ed|ing)?|excess of|greater than|higher than|larger than|upwards? of|minimum of|topping|topped|surpassed|surpassing|north of|well over|past|beyond|bigger than|older than|better than|longer than)(?: an?)?$/u,
  ],
  [
    '~',
    /(?<!\p{L})(?:about|around|approximately|approx|roughly|nearly|almost|some|circa|ca|close to|estimated|an estimated|or so|somewhere around|virtually|just about|~|≈|projected|in the region of|on the order of)(?: an?)?$/u,
  ],
  ['>', /[>≥]$/],
  ['<', /[<≤]$/],
];

const RISE =
  '(?:rose|rises?|risen|rising|increas(?:e|es|ed|ing)|grew|grow|grows|grown|growing|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|up|surg(?:e|es|ed|ing)|spik(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|add(?:s|ed|ing)?|expand(?:s|ed|ing)?|rall(?:y|ied)|leap(?:s|t|ed)?|growth|higher|raised|raise|rebound(?:s|ed)?|boosted|improved|swelled|ballooned|upped|edged up)';
const FALL =
  '(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|down|lost|los(?:e|es|ing)|shed(?:s|ding)?|slump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slid|slides?|slip(?:s|ped|ping)?|sank|sink(?:s|ing)?|shr[aiu]nk(?:s|ing)?|cut|cuts|cutting|reduc(?:e|es|ed|ing|tion)|lower(?:ed|ing)?|dip(?:s|ped)?|contract(?:s|ed|ing)?|eas(?:e|ed)|slash(?:es|ed|ing)?|trim(?:s|med)?|retreat(?:s|ed)?|off|losses)';
const UP_BEFORE = new RegExp(
  `\\b${RISE}(?: (?:by|of|another|a|an|just|only|further|about|around|nearly|almost|some|more than|over|roughly|at least|to))*$`,
);
const DOWN_BEFORE = new RegExp(
  `\\b${FALL}(?: (?:by|of|another|a|an|just|only|further|about|around|nearly|almost|some|more than|over|roughly|at least|to))*$`,
);
/** "raised its key rate by 25 basis points", "cut the risk of flu by half": the verb, its object, "by". */
const BY =
  '(?: [^ ,;:.()]+){1,7} by(?: (?:about|around|nearly|almost|some|just|only|more than|over|roughly|at least|another|an?|further))*$';
const UP_BY = new RegExp(`\\b${RISE}${BY}`);
const DOWN_BY = new RegExp(`\\b${FALL}${BY}`);
/** "raised $40 million": the money was found, and nothing grew by it. */
const COLLECTED = /\braised?(?: (?:about|around|nearly|almost|some|just|only|more than|over|another|a|an|further))*$/;
const TARGET = /\bto(?: (?:about|around|nearly|almost|some|just|more than|over|roughly|at least|a))*$/;
const UP_BEHIND = /^(?:increase|rise|growth|gain|jump|higher|surge|hike|boost|uptick|climb|spike|upswing|raise)\b/;
const DOWN_BEHIND =
  /^(?:decrease|decline|drop|fall|lower|reduction|cut|loss|plunge|slump|dip|slide|discount|contraction|fewer|less)\b/;
const ABOVE_BEHIND =
  /^(?:or more|or higher|or above|or over|or greater|or longer|plus|\+|and (?:up|over|above|older)(?! to)|upwards|or older)(?:[\s,.;)]|$)/;
const BELOW_BEHIND =
  /^(?:or less|or fewer|or below|or under|or lower|or shorter|and (?:under|younger)|at most|or younger)(?:[\s,.;)]|$)/;
const ROUGH_BEHIND = /^(?:or so|approximately|-?ish|-odd|odd)(?:\s|$)/;

/** "over five years", "the past month", "within two days" tell when, not how much; "for over five years" does. */
const DURING = /\b(?:over|past|within|under)(?: an?)?$/;
const LASTING =
  /\b(?:for|after|well|just|took|takes|lasted|lasting|spent|by|of|is|was|in|usually|every|at) (?:over|under)(?: an?)?$/;

/** Of a verb with an object and "by" before the amount; of two verbs the nearer. */
function directionOfVerb(before: string): Change | null {
  const [up, down] = [UP_BY, DOWN_BY].map((words) => words.test(before));
  if (up !== true && down !== true) return null;
  const last = (words: string): number => [...before.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].at(-1)?.index ?? -1;
  return last(RISE) > last(FALL) ? 'up' : 'down';
}

function ofDirection(before: string, after: string, amount: Amount): Change | null {
  const counted = amount.unit === null || amount.kind === 'length' || amount.kind === 'duration';
  const behind = after.replace(/^points? /, '');
  const to = TARGET.test(before) || (counted && !/^points?\b/.test(after) && !/\bby(?: \w+){0,2}$/.test(before));
  const by = directionOfVerb(before);
  if (by) return by;
  if (amount.unit === null && /(?:^|, )(?:up|down)$/.test(before)) return before.endsWith('up') ? 'up' : 'down';
  if (amount.kind === 'money' && COLLECTED.test(before)) return null;
  if (!to && (UP_BEFORE.test(before) || UP_BEHIND.test(behind))) return 'up';
  return !to && (DOWN_BEFORE.test(before) || DOWN_BEHIND.test(behind)) ? 'down' : null;
}

const words = (lexemes: Lexemes): string =>
  lexemes.map(({ lower, glued }, i) => (i > 0 && !glued ? ` ${lower}` : lower)).join('');

/** Only money, percentages and measures rise or fall by an amount; of counted things the bound is what matters. */
export function findChange(lexemes: Lexemes, amount: Amount): Change {
  const before = words(lexemes.slice(Math.max(0, amount.from - 12), amount.from)).replace(/^['"“(]+/, '');
  const after = words(lexemes.slice(amount.next, amount.next + 3));
  if (ABOVE_BEHIND.test(after)) return '>';
  if (BELOW_BEHIND.test(after)) return '<';
  if (lexemes.slice(amount.numberFrom, amount.next).some(({ lower }) => lower === '+' || lower === 'plus')) return '>';
  const during = amount.kind === 'duration' && !/^ago\b/.test(after) && DURING.test(before) && !LASTING.test(before);
  const bound = during ? undefined : BEFORE.find(([, words]) => words.test(before))?.[0];
  if (bound || ROUGH_BEHIND.test(after)) return bound ?? '~';
  return ofDirection(before, after, amount) ?? '=';
}
