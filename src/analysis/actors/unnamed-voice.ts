/** The name of a source → whether it names no one in particular: "some analysts", "officials". */
import { UNNAMED_VOICES } from './name-words.ts';

/** Capitals inside a phrase name an institution or a country: "Polish officials" are not unnamed to a reader who counts sides. */
export function isUnnamedVoice(name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const capital = words.some(
    (word, i) =>
      /^\p{Lu}/u.test(word) &&
      (i > 0 || !UNNAMED_VOICES.has(word.toLowerCase())) &&
      !/^(?:The|A|An|Some|Many|Most|Several|Few|All|Other|Others)$/.test(word),
  );
  if (capital) return false;
  return UNNAMED_VOICES.has(last) || UNNAMED_VOICES.has(words[0]?.toLowerCase() ?? '');
}
