/** A comma beside a name → the noun phrase with the apposition or relative clause that the comma opens or closes. */
import { type MarkedText, type TokenRun, word } from './marked-text.ts';
import { nameBeforeDetails } from './name-before-details.ts';
import { isNominal, nounPhraseEndingAt } from './noun-phrases.ts';
import { hasFiniteVerb, isFiniteVerb } from './verb-groups.ts';

export const DASH: ReadonlySet<string> = new Set(['—', '–', '--']);
/** How far a subject's apposition may reach. */
const LONGEST_APPOSITION = 40;

function opensAppositive(m: MarkedText, i: number): boolean {
  const tag = m.tags[i] ?? 'X';
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    isNominal(m, i) ||
    tag === 'ADP' ||
    ['who', 'which', 'whose', 'including', 'himself', 'herself'].includes(word(m, i)) ||
    tag === 'VERB' ||
    tag === 'PRON' ||
    tag === 'ADV'
  );
}

/** "Smith, a farmer, said": the comma at `last` closes an apposition; the noun phrase before it, apposition included. */
export function subjectBeforeApposition(m: MarkedText, last: number, floor: number): TokenRun | null {
  const mark = word(m, last);
  for (let i = last - 1; i > floor && last - i < LONGEST_APPOSITION; i--) {
    if (m.quotationOf[i] !== -1) return null;
    if (word(m, i) === ';') return null;
    if (!(mark === ',' ? word(m, i) === ',' : DASH.has(word(m, i)))) continue;
    const phrase = nounPhraseEndingAt(m, i - 1, floor);
    if (phrase && opensAppositive(m, i + 1) && startsClause(m, phrase.from, floor)) {
      const name = nameBeforeDetails(m, phrase, floor);
      if (name && startsClause(m, name.from, floor) && isNoListed(m, name, floor)) return { from: name.from, to: last };
      return isNaming(m, i + 1, last) ? { from: phrase.from, to: last } : phrase;
    }
  }
  return null;
}

/** "Porto, Ana Lima, …" may be a list; "the mayor, Ana Lima, …" and "in Porto, Ana Lima, …" are none. */
function isNoListed(m: MarkedText, name: TokenRun, floor: number): boolean {
  const comma = name.from - 1;
  if (comma <= floor || word(m, comma) !== ',') return true;
  if (comma - floor > LONGEST_APPOSITION) return false;
  const before = m.words.slice(floor, comma);
  const from = floor + before.findLastIndex((w) => DASH.has(w)) + 1;
  const opening = m.tags[from] ?? 'X';
  const single = !m.words.slice(from, comma).includes(',');
  const fronted = /^(?:ADP|SCONJ|ADV|VERB)$/.test(opening);
  return single && (fronted || (opening === 'DET' && m.tags[comma - 1] === 'NOUN'));
}

/** Whether what stands between two marks says who somebody is, and does not tell something: "a farmer", "who farms". */
function isNaming(m: MarkedText, from: number, to: number): boolean {
  if (['who', 'which', 'whose', 'including'].includes(word(m, from))) return true;
  return m.tags[from] !== 'ADP' && m.tags[from] !== 'ADV' && !hasFiniteVerb(m, { from, to });
}

/** Whether a clause may begin at a token: after a mark, a conjunction, an adverb, a closed quotation. */
export function startsClause(m: MarkedText, i: number, floor: number): boolean {
  if (i <= floor) return true;
  const before = m.tags[i - 1];
  return (
    before === 'PUNCT' || before === 'CCONJ' || before === 'SCONJ' || before === 'ADV' || word(m, i - 1) === 'that'
  );
}

/** "said Smith, a farmer, …": takes an apposition after a name into the phrase. */
export function withApposition(m: MarkedText, run: TokenRun, ceiling: number): TokenRun {
  if (word(m, run.to) !== ',' || !opensAppositive(m, run.to + 1)) return run;
  if (/ing$/.test(word(m, run.to + 2)) && /^(?:before|after|while|when|since)$/.test(word(m, run.to + 1))) return run;
  if (m.tags[run.to + 1] === 'VERB' || (m.tags[run.to + 1] === 'PRON' && word(m, run.to + 1) !== 'who')) return run;
  for (let i = run.to + 1; i < ceiling && i - run.to < LONGEST_APPOSITION; i++) {
    if (m.quotationOf[i] !== -1) return word(m, i - 1) === ',' ? { from: run.from, to: i - 1 } : run;
    if (/^[,.;!?—–]$|^--$/.test(word(m, i))) return { from: run.from, to: i };
    if (isFiniteVerb(m, i) && !['who', 'which', 'whose'].includes(word(m, run.to + 1))) return run;
  }
  return run;
}
