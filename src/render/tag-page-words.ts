/**
 * The body of a page and the page's words, which are in another language than the page → the same body, those words with
 * their language: a heading that is read aloud as Arabic though it is English is understood by nobody (WCAG 2.2, 3.1.2).
 */
import { escapeHtml } from './rich-text-html.ts';

/** An opening tag, the words right behind it, and the tag behind those. */
const NODE = /(<([a-z][a-z0-9]*)\b[^>]*>|<\/[^>]+>)([^<]*\p{L}[^<]*)(?=(<\/?[a-z0-9]+))/giu;
const PICTURE = /<svg [^>]*?aria-label="([^"]*)"/g;
/** Words of articles, which have their own language; SVG has no spans. */
const NOT_OURS = /class="said|\slang="/;
const WITHOUT_SPANS = /^(?:text|tspan|style|script)$/;

type IsSaid = (html: string) => boolean;

const hasLetters = (html: string): boolean => /\p{L}/u.test(html.replace(/&[#\w]+;/g, ''));

/** No letter is left when all that was said is taken out of it. */
function saidIn(said: ReadonlySet<string>): IsSaid {
  const pieces = [...said]
    .filter((text) => /\p{L}\p{L}/u.test(text))
    .sort((a, b) => b.length - a.length)
    .map(escapeHtml);
  const without = (html: string): string => pieces.reduce((rest, piece) => rest.split(piece).join(''), html);
  return (html) => hasLetters(html) && !hasLetters(without(html));
}

/** `body` is what the templates gave; `said` what the page's words said in `lang`. */
export function tagPageWords(body: string, said: ReadonlySet<string>, lang: string): string {
  const isSaid = saidIn(said);
  const tagged = body.replace(NODE, (all, before: string, name: string | undefined, text: string, behind: string) => {
    if (NOT_OURS.test(before) || !isSaid(text)) return all;
    const isAlone = name !== undefined && behind === `</${name}`;
    if (isAlone) return `${before.slice(0, -1)} lang="${lang}">${text}`;
    return WITHOUT_SPANS.test(name ?? '') ? all : `${before}<span lang="${lang}">${text}</span>`;
  });
  return tagged.replace(PICTURE, (all, label: string) => (isSaid(label) ? `${all} lang="${lang}"` : all));
}
