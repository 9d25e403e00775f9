/**
 * Words that run from right to left, as the edition's page has them and as a PDF gives them → whether they have the same
 * letters. In which order a reader of PDFs gives them is a guess; which ones there are is none, unless a font draws letters
 * from parts, and the PDF then knows of the parts alone.
 */
import type { HtmlText, PageText } from './model.ts';

export type LettersCompared =
  | { readonly kind: 'same' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'other'; readonly fault: string };

const LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A font that draws from parts lacks some of the letters altogether, and mostly more than this share of them. */
const LACKING = 0.15;
const MOST_NAMED = 5;

type Counts = ReadonlyMap<string, number>;

/** Of each letter how many, whatever its form in the word; a hamza or a vowel sign may be a sign of its own to a font. */
function lettersOf(text: string): Counts {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFKD').replace(/\p{M}/gu, ''))
    if (LETTER.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const textOf = (runs: HtmlText['runs']): string => runs.flatMap(({ pieces }) => pieces).join('');

function describeDifference(differences: readonly (readonly [string, number])[]): string {
  const named = differences
    .slice(0, MOST_NAMED)
    .map(([letter, by]) => `${Math.abs(by)} ${letter} ${by > 0 ? 'more' : 'less'}`);
  const more = differences.length > MOST_NAMED ? [`${differences.length - MOST_NAMED} more letters differ`] : [];
  return [...named, ...more].join(', ');
}

/** Heads of tables may come again on each further page. */
export function compareLetters(
  { runs, heads }: Pick<HtmlText, 'runs' | 'heads'>,
  pages: readonly PageText[],
): LettersCompared {
  const [wanted, again] = [lettersOf(textOf(runs)), lettersOf(textOf(heads.flat()))];
  const found = lettersOf(pages.map(({ content }) => content).join(''));
  const lacking = [...wanted.keys()].filter((letter) => !found.has(letter));
  if (lacking.length > wanted.size * LACKING) return { kind: 'unreadable' };
  const letters = [...new Set([...wanted.keys(), ...found.keys()])].sort();
  const differences = letters.flatMap((letter): (readonly [string, number])[] => {
    const by = (found.get(letter) ?? 0) - (wanted.get(letter) ?? 0);
    const allowed = (again.get(letter) ?? 0) * (pages.length - 1);
    return by < 0 || by > allowed ? [[letter, by]] : [];
  });
  return differences.length === 0 ? { kind: 'same' } : { kind: 'other', fault: describeDifference(differences) };
}
