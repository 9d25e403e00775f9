/**
 * A statement → its cue as a page shows it behind the speaker's name. In the article the verb stands in its sentence, on
 * the page beside the name alone: whom somebody told must go with "told", and a participle ("…, urging | the council to
 * wait") is no verb of the name, so that "[…]" says that words stood between them.
 */
import type { Source, Statement } from '../model.ts';
import { isNounCue } from '../statements/noun-attributions.ts';

/** Verbs that say nothing beside quoted words without those that followed them in the article: whom somebody told, what "saying" hung on. */
const BARE = /^(?:tells?|told|telling|saying)$/i;
/** Verbs that need whoever was told, before a clause. */
const TELLING =
  /(?<!\p{L})(?:t(?:ell|ells|old|elling)|remind(?:s|ed|ing)?|assur(?:e[sd]?|ing)|inform(?:s|ed|ing)?|notif(?:y|ies|ied|ying))$/iu;
const WHOM = /^ \p{L}[\p{L}'’. -]{0,60}$/u;
/** "urging", "publicly calling on"; not "is urging", and not "according to". */
const PARTICIPLE =
  /^(?!according)(?:\p{L}{2,20}ly )?\p{Ll}{2,20}ing(?: (?:for|on|upon|of|about|against|to|out|with|that))?$/u;

type Cue = Pick<Source, 'start' | 'end' | 'text'>;

/** "told | reporters in Porto": the cue with whom it speaks to, where the content follows them as a clause. */
export function cueWithHearer(text: string, { cue, kind, start }: Statement): Cue | null {
  if (!cue || kind === 'direct' || start <= cue.end || !TELLING.test(cue.text)) return cue;
  const between = text.slice(cue.end, start).replace(/[\s,“"‘:]*$/u, '');
  if (!WHOM.test(between)) return cue;
  const end = cue.end + between.length;
  return { start: cue.start, end, text: text.slice(cue.start, end) };
}

/** "Said Lima: “…”": behind the name the verb begins no sentence. */
const asInside = (cue: string, lang: string): string =>
  /^(?:en|und)\b/.test(lang) && /^(?!According)\p{Lu}\p{Ll}/u.test(cue)
    ? cue.charAt(0).toLowerCase() + cue.slice(1)
    : cue;

/** As it stands behind the speaker's name; null where it would say nothing there. `lang` is the article's. */
export function shownCue(text: string, lang: string, s: Statement): string | null {
  if (!s.cue || (s.kind === 'direct' && BARE.test(s.cue.text))) return null;
  if (isNounCue(text, s)) return `(${s.cue.text})`;
  const cue = asInside(cueWithHearer(text, s)?.text ?? s.cue.text, lang);
  return /^(?:en|und)\b/.test(lang) && PARTICIPLE.test(s.cue.text) ? `[…] ${cue}` : cue;
}
