/** A speaker and the verb of his saying → whether they differ in number, so that the verb has another subject. */
import type { Attribution } from './attribution.ts';
import type { MarkedText } from './marked-text.ts';

const PLURAL = /^(?:have|are|were|do)$/;
/** "169,000 people", "both mayors". */
const SEVERAL = /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|both|several|many|these|those)$/;
const PEOPLE = /^(?:people|men|women|children|\p{Ll}+(?:[^s]s|[^aiou]sts))$/u;
/** Verbs of one speaker: "says", "suggests", "has told". */
const SINGULAR = /^(?:has|is|was|\p{Ll}+[^s]s)$/u;

/** "supports of Ana Lima have said", "a study of 169,000 people suggests": the name beside the verb is not its subject. */
export function differsInNumber(m: MarkedText, { source, cue }: Attribution, person: boolean): boolean {
  if (!source || !cue || cue.from < source.to) return false;
  const verb = m.words[cue.from] ?? '';
  if (person && !m.tags.slice(source.from, source.to).includes('CCONJ')) return PLURAL.test(verb);
  const [first = '', last = ''] = [m.words[source.from], m.words[source.to - 1]];
  return SEVERAL.test(first) && PEOPLE.test(last) && SINGULAR.test(verb);
}
