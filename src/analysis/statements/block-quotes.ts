/** Article → its quotations that are set apart as blocks, each with the speaker whom the lines around it surely name. */
import type { Article, Block } from '../../library/model.ts';
import { tokenAt } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import { type Signature, signatureOf } from './attribution-line.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';
import { type Speaker, speakerBefore, speakerBehind } from './quote-surroundings.ts';

export interface BlockQuotes {
  readonly attributions: readonly Attribution[];
  /** Runs in which nobody else is quoted: what has a speaker, what signs it, and what repeats the article's own words. */
  readonly closed: readonly TokenRun[];
}

/** Blocks that follow each other up to the line that signs them. */
interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly signature: Signature | null;
}

/** A quotation of so few words may stand anywhere in a text. */
const FEWEST_WORDS = 4;

const runOf = (m: MarkedText, { start, end }: Block): TokenRun => ({
  from: tokenAt(m.tokens, start),
  to: tokenAt(m.tokens, end - 1) + 1,
});

/** A line that only signs ends one quotation, and the next block begins another. */
function quotationsOf(m: MarkedText, { blocks }: Article): Quotation[] {
  const found: Quotation[] = [];
  let first = -1;
  blocks.forEach((block, i) => {
    if (block.kind !== 'quote') return;
    if (first < 0) first = i;
    const signature = signatureOf(m, block);
    const alone = signature !== null && signature.from <= tokenAt(m.tokens, block.start);
    const signs = signature !== null && !(alone && first === i);
    if (!signs && blocks[i + 1]?.kind === 'quote') return;
    found.push({ first, last: i, signature: signs ? signature : null });
    first = -1;
  });
  return found;
}

/** The words of each block without what signs them. */
function contentsOf(m: MarkedText, { blocks }: Article, { first, last, signature }: Quotation): TokenRun[] {
  return blocks.slice(first, last + 1).flatMap((block) => {
    const { from, to } = runOf(m, block);
    const content = { from, to: signature && signature.from < to ? Math.max(from, signature.from) : to };
    return content.to > content.from ? [content] : [];
  });
}

function speakerOf(
  m: MarkedText,
  { blocks }: Article,
  quotation: Quotation,
  contents: readonly TokenRun[],
): Speaker | null {
  const { first, last, signature } = quotation;
  const [content, behind] = [contents[0], blocks[last + 1]];
  if (signature) return { source: signature.source, cue: null, lemma: '', sure: true };
  const before = content && blocks[first - 1]?.kind !== 'quote' ? speakerBefore(m, content) : null;
  return before ?? (behind?.kind === 'paragraph' ? speakerBehind(m, behind) : null);
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that the article says in its running text too are set apart to be seen, and are not said twice. */
function pulledFrom({ text, blocks }: Article): (content: string) => boolean {
  const running = blocks
    .filter(({ kind }) => kind !== 'quote' && kind !== 'table-row')
    .map(({ start, end }) => letters(text.slice(start, end)));
  const all = ` ${running.join(' | ')} `;
  return (content) => letters(content) !== '' && all.includes(` ${letters(content)} `);
}

const attributionOf = (speaker: Speaker | null, content: TokenRun, continued: boolean): Attribution => ({
  source: speaker?.source ?? null,
  cue: speaker?.cue ?? null,
  content,
  complement: 'block-quote',
  attitude: 'speech',
  lemma: speaker?.lemma ?? '',
  unreal: false,
  continued,
  farSource: speaker?.sure !== true,
});

/** `m`: the article's marked text. Nobody is guessed: not the author, not who was named last. */
export function findBlockQuotes(m: MarkedText, article: Article): BlockQuotes {
  const quotations = quotationsOf(m, article);
  const isPulled = quotations.length > 0 ? pulledFrom(article) : () => false;
  const attributions: Attribution[] = [];
  const closed: TokenRun[] = [];
  for (const quotation of quotations) {
    const contents = contentsOf(m, article, quotation);
    const speaker = speakerOf(m, article, quotation, contents);
    const textOf = ({ from, to }: TokenRun): string => m.text.slice(m.tokens[from]?.start, m.tokens[to - 1]?.end);
    const said = contents.filter((content) => content.to - content.from >= FEWEST_WORDS && !isPulled(textOf(content)));
    attributions.push(...said.map((content, i) => attributionOf(speaker, content, i > 0)));
    const whole = { from: contents[0]?.from ?? 0, to: contents.at(-1)?.to ?? 0 };
    if (speaker) closed.push(whole);
    else closed.push(...contents.filter((content) => isPulled(textOf(content))));
    if (quotation.signature) closed.push({ from: quotation.signature.from, to: quotation.signature.source.to });
  }
  return { attributions, closed };
}
