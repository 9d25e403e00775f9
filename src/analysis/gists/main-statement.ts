/** An article → the one statement in it that best shows who speaks there; null where none is sure enough to be printed. */
import type { Theme } from '../../library/model.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle, PlacedStatement, Quote } from '../model.ts';
import { placeStatement } from '../viewpoints/place-statements.ts';
import { positionOf } from '../viewpoints/takes-position.ts';

/** No question is asked: whoever speaks, speaks for himself. */
const NO_THEME: Theme = { slug: '', title: '', terms: [], question: null, sides: [], points: [], background: [] };
/** A position tells more of who speaks than a remark does. */
const POSITION = 0.3;

/** In a table of sides a phrase of three words says enough, with its question above it; beside an article it does not. */
const FEWEST_WORDS = 6;
/** What is quoted may be shorter; "That's locked" says nothing all the same. */
const FEWEST_QUOTED = 4;

const saysEnough = ({ content, statement }: PlacedStatement): boolean =>
  (content.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) >=
  (statement.kind === 'direct' ? FEWEST_QUOTED : FEWEST_WORDS);

const overlaps = (a: { readonly start: number; readonly end: number }, b: Quote): boolean =>
  a.start < b.end && b.start < a.end;

/** Never an unnamed voice, nor what `told` says already. Of equals the first in the text. */
export function mainStatement(a: AnalysedArticle, told: readonly Quote[]): PlacedStatement | null {
  const free = a.analysis.statements.filter(
    (s) => s.printable && s.source && !isUnnamedVoice(s.source.name) && !told.some((t) => overlaps(s, t)),
  );
  const weighed = free.flatMap((s) => {
    const placed = placeStatement(a, s, NO_THEME, () => null);
    return placed && saysEnough(placed)
      ? [{ placed, worth: placed.score + (positionOf(a, s) === 'none' ? 0 : POSITION) }]
      : [];
  });
  const [first] = weighed;
  return first ? weighed.reduce((best, next) => (next.worth > best.worth ? next : best), first).placed : null;
}
