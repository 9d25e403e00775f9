/** Article → every quantity of its prose: value, unit, change and what is counted. */
import type { Article, Span } from '../../library/model.ts';
import type { Change, Quantity, Quote } from '../model.ts';
import { proseSentences, type ReadText, readText, type TokenisedSentence, tokenAt } from '../read-text.ts';
import type { Token } from '../tokens.ts';
import { isAgeBetweenCommas } from './ages.ts';
import { findChange } from './change.ts';
import { withShared } from './compared-quantities.ts';
import { countedBehind, countedHyphenated, measuredBehind, nounBefore, subjectBefore } from './counted.ts';
import { foreignQuantities } from './foreign/foreign-quantities.ts';
import { numberLanguageOf } from './foreign/language-of.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { type Measured, readMeasured } from './measured.ts';
import { isNoQuantity } from './not-quantities.ts';
import { isUncountedBehindName } from './numbers-in-names.ts';
import { type Amount, joinRanges } from './ranges.ts';
import { joinRatios } from './ratios.ts';
import { withSign } from './signs.ts';

/** Can anything in this sentence be a number? Most sentences are done with here. */
const MAY_HOLD_NUMBER =
  /[\d½⅓⅔¼¾⅕⅛⅜⅝⅞]|\b(?:zero|nought|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|trillion|crore|lakh|dozens?|half|quarter|third|fifth|tenth|\w+ths)\b/i;

function numbersOf(lexemes: readonly Lexeme[]): Measured[] {
  const found: Measured[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const measured = readMeasured(lexemes, i);
    if (measured && !isNoQuantity(lexemes, measured)) found.push(withSign(lexemes, measured));
    i = measured ? Math.max(measured.next, i + 1) : i + 1;
  }
  return found;
}

const quote = (text: string, span: Span | null): Quote | null =>
  span ? { ...span, text: text.slice(span.start, span.end) } : null;

/** An amount in running text, and where it stands. */
interface PlacedAmount extends Span {
  readonly amount: Amount;
  readonly change: Change;
}

/** The amounts of a stretch of text that is no sentence: a cell of a table. */
export function amountsIn(text: string, { start, end }: Span): PlacedAmount[] {
  const lexemes = MAY_HOLD_NUMBER.test(text.slice(start, end)) ? readLexemes(text, start, end) : [];
  return joinRatios(lexemes, joinRanges(lexemes, numbersOf(lexemes))).flatMap((amount) => {
    const [first, last] = [lexemes[amount.from], lexemes[amount.next - 1]];
    return first && last ? [{ start: first.start, end: last.end, amount, change: findChange(lexemes, amount) }] : [];
  });
}

function describe(
  read: ReadText,
  sentence: TokenisedSentence,
  lexemes: readonly Lexeme[],
  amount: Amount,
): Quantity | null {
  const { text } = read.article;
  const [first, last] = [lexemes[amount.from], lexemes[amount.next - 1]];
  if (!first || !last) return null;
  const { start } = first;
  const { end } = last;
  const behind = tokenAt(read.tokens, end);
  const value = amount.to === null ? amount.value : ([amount.value, amount.to] as const);
  const about = { start, end, value, change: findChange(lexemes, amount) };
  if (amount.unit === null) {
    const count = describeCount(read, sentence, lexemes, amount, behind);
    return count.kind === 'number' && isUncountedBehindName(lexemes, amount) ? null : { ...about, ...count };
  }
  const concept = conceptOfMeasure(read.tokens, sentence, tokenAt(read.tokens, start), behind);
  return { ...about, unit: amount.unit, kind: amount.kind, concept: quote(text, concept) };
}

function describeCount(
  read: ReadText,
  sentence: TokenisedSentence,
  lexemes: readonly Lexeme[],
  amount: Amount,
  behind: number,
): Pick<Quantity, 'unit' | 'kind' | 'concept'> {
  if (isAgeBetweenCommas(lexemes, amount)) return { unit: 'year of age', kind: 'age', concept: null };
  const hyphenated = /^[-‐‑]$/.test(read.tokens[behind]?.text ?? '') && lexemes[amount.next]?.glued === true;
  const counted = hyphenated
    ? countedHyphenated(read.tokens, behind + 1, sentence.to)
    : countedBehind(read.tokens, behind, sentence.to, amount.to ?? amount.value);
  const start = tokenAt(read.tokens, lexemes[amount.from]?.start ?? 0);
  const concept =
    counted.concept ??
    nounBefore(read.tokens, sentence.from, start) ??
    subjectBefore(read.tokens, sentence.from, start);
  if (isShare(amount)) return { unit: null, kind: 'ratio', concept: quote(read.article.text, concept) };
  return {
    unit: counted.noun,
    kind: counted.noun === null ? 'number' : 'count',
    concept: quote(read.article.text, concept),
  };
}

/** "half of the voters", "two-thirds of adults", "one in five children": the value is a share and counts nothing. */
const isShare = (amount: Amount): boolean =>
  amount.kind === 'ratio' || (!amount.digits && amount.value > 0 && amount.value < 1);

/**
 * What a measured amount is of: the phrase behind it, else the subject of its clause, else what the amount before it
 * was of, where both have the same unit ("52% of the vote, up from 48%").
 */
function conceptOfMeasure(
  tokens: readonly Token[],
  sentence: TokenisedSentence,
  start: number,
  behind: number,
): Span | null {
  return (
    measuredBehind(tokens, behind, sentence.to) ??
    nounBefore(tokens, sentence.from, start) ??
    subjectBefore(tokens, sentence.from, start)
  );
}

function quantitiesOf(read: ReadText, sentence: TokenisedSentence): Quantity[] {
  const { text } = read.article;
  if (!MAY_HOLD_NUMBER.test(text.slice(sentence.start, sentence.end))) return [];
  const lexemes = readLexemes(text, sentence.start, sentence.end);
  const amounts = joinRatios(lexemes, joinRanges(lexemes, numbersOf(lexemes)));
  const quantities = amounts.flatMap((amount) => describe(read, sentence, lexemes, amount) ?? []);
  return withShared(text, quantities);
}

/** Quantities of the prose of a text that has been tagged already; of its tables see tables/table-quantities.ts. */
export function quantitiesIn(read: ReadText): Quantity[] {
  const language = numberLanguageOf(read.article);
  const { text } = read.article;
  return proseSentences(read).flatMap((sentence) =>
    language ? foreignQuantities(text, sentence, language) : quantitiesOf(read, sentence),
  );
}

/** In the order of the text. Throws when loadLanguage() has not been awaited. Reads English, German, French and Ukrainian. */
export const findQuantities = (article: Article): Quantity[] => quantitiesIn(readText(article));
