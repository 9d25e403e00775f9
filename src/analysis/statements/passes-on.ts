/** An attribution → whether its source is a medium or a report that passes on what others say. */
import { plainWord } from '../actors/name-words.ts';
import type { Attribution } from './attribution.ts';
import { canSpeakItself } from './can-speak.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';

const PASSING = new Set(['report', 'confirm', 'reveal', 'disclose', 'write', 'according to', 'suggest', 'show']);
const MEDIA =
  /^(?:times|post|journal|news|press|magazine|network|tribune|herald|gazette|telegraph|guardian|observer|bloomberg|reuters|afp|cnn|bbc|cbs|nbc|abc|fox|msnbc|politico|axios|reports?|media|outlets?|newspaper|daily|broadcaster)$/;

/** Whether a name is that of a medium: it passes on what others say and takes no side. */
export const isMedium = (name: string): boolean => name.split(/\s+/).some((word) => MEDIA.test(plainWord(word)));

/** What these count are opinions of a crowd, no statements. */
const POLLS = /^(?:polls?|surveys?|study|studies)$/;

/** "The Daily Herald reported that officials believe …": both have spoken, each in turn. */
export function passesOn(m: MarkedText, a: Attribution): boolean {
  if (!a.source || !PASSING.has(a.lemma)) return false;
  let found = false;
  for (let i = a.source.from; i < a.source.to; i++) {
    const word = plainWord(m.tokens[i]?.text ?? '');
    if (POLLS.test(word)) return false;
    if (MEDIA.test(word)) found = true;
  }
  return found;
}

/** "attorneys for the family", "two people familiar with the talks": whom a text names in the plural and in small letters. */
export const isOfPeople = (m: MarkedText, source: TokenRun): boolean => {
  const of = m.tags.findIndex((tag, i) => i > source.from && i < source.to && (tag === 'ADP' || tag === 'ADJ'));
  const head = m.tokens[(of === -1 ? source.to : of) - 1]?.text ?? '';
  return /^(?:people|\p{Ll}+[^s]s)$/u.test(head) && !MEDIA.test(head) && canSpeakItself(m, source);
};
