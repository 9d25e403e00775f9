/** Article → every quantity of its text: value, unit, change and what is counted. */
import type { Article, Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { type ReadText, readText, type TokenisedSentence, tokenAt } from '../read-text.ts';
import type { Token } from '../tokens.ts';
import { isAgeBetweenCommas } from './ages.ts';
import { findChange } from './change.ts';
import { countedBehind, measuredBehind, subjectBefore } from './counted.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { type Measured, readMeasured } from './measured.ts';
import { isNoQuantity } from './not-quantities.ts';
import { type Amount, joinRanges } from './ranges.ts';
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
  if (amount.unit === null) return { ...about, ...describeCount(read, sentence, lexemes, amount, behind) };
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
  const at = hyphenated ? behind + 1 : behind;
  const counted = countedBehind(read.tokens, at, sentence.to, amount.to ?? amount.value, hyphenated);
  const concept =
    counted.concept ??
    subjectBefore(read.tokens, sentence.from, tokenAt(read.tokens, lexemes[amount.from]?.start ?? 0));
  return {
    unit: counted.noun,
    kind: counted.noun === null ? 'number' : 'count',
    concept: quote(read.article.text, concept),
  };
}

function conceptOfMeasure(
  tokens: readonly Token[],
  sentence: TokenisedSentence,
  start: number,
  behind: number,
): Span | null {
  return measuredBehind(tokens, behind, sentence.to) ?? subjectBefore(tokens, sentence.from, start);
}

function quantitiesOf(read: ReadText, sentence: TokenisedSentence): Quantity[] {
  const { text } = read.article;
  if (!MAY_HOLD_NUMBER.test(text.slice(sentence.start, sentence.end))) return [];
  const lexemes = readLexemes(text, sentence.start, sentence.end);
  return joinRanges(lexemes, numbersOf(lexemes)).flatMap((amount) => describe(read, sentence, lexemes, amount) ?? []);
}

/** Quantities of a text that has been tagged already. */
export function quantitiesIn(read: ReadText): Quantity[] {
  return read.sentences.flatMap((sentence) => quantitiesOf(read, sentence));
}

/** In the order of the text. Throws when loadLanguage() has not been awaited. Reads English. */
export const findQuantities = (article: Article): Quantity[] => quantitiesIn(readText(article));
