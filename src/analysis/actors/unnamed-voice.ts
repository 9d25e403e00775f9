/** The name of a source → whether it names no one in particular: "some analysts", "officials". */
import { UNNAMED_VOICES } from './name-words.ts';

const NOBODY = /^(?:some|many|several|most|few|other|others|all|various|numerous|a|an)$/;
/** Plurals of people: engineers, inspectors, economists, librarians, residents. */
const PEOPLE = /(?:ers|ors|ists|ians|ants|ents)$/;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Capitals inside a phrase name an institution or a country: "Polish officials" are not unnamed to a reader who counts sides. */
export function isUnnamedVoice(name: string): boolean {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (words.slice(1).some(isCapital)) return false;
  const opening = words[0] ?? '';
  const common =
    UNNAMED_VOICES.has(first) || NOBODY.test(first) || first === 'the' || (PEOPLE.test(first) && words.length === 1);
  if (isCapital(opening) && !common) return false;
  if (first === 'the') return UNNAMED_VOICES.has(last) && last.endsWith('s');
  return UNNAMED_VOICES.has(last) || UNNAMED_VOICES.has(first) || PEOPLE.test(last);
}
