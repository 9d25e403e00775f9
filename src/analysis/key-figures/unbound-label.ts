/** A label → whether it leaves open of what, or where: "The average loss in studies is", of which drug? "merchants sell on the platform", on which? */
import type { Quote } from '../model.ts';

const AVERAGE = /^(?:the |an? )?(?:average|mean|median|typical|overall|usual)\s(?!of\b)\p{Ll}/iu;
const BOUND = /\b(?:of|for|among|per|by|between)\b|[\p{L}\d]\s\p{Lu}|['’]s\b/u;

/** A place or body that the article has named before; a name in front of the preposition may be its own. */
const KNOWN_BEFORE =
  /^\P{Lu}*(?:U\.?S\.? )?\P{Lu}*\b(?:on|by|at|in|with|through|for) the (?:platform|app|site|company|firm|agency|group|programme|program|service|network)$/u;

export function isUnbound(label: readonly Quote[]): boolean {
  const words = label.map(({ text }) => text).join(' ');
  if (KNOWN_BEFORE.test(words)) return true;
  return AVERAGE.test(words) && !BOUND.test(words);
}
