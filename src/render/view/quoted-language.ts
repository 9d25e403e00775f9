/** An edition → the foreign language that the page says once, since most of what it quotes is in it; null where each says its own. */
import type { Edition } from '../../edition/model.ts';
import { languageOf } from './direction.ts';
import { earlierPassagesOf, passagesOf } from './source-passages.ts';

/** Fewer are marked one by one. */
const FEWEST = 5;

/** Of every passage in the words of a source. */
function languagesOf(edition: Edition): readonly string[] {
  const langs = new Map(edition.sources.map(({ number, lang }) => [number, lang]));
  const quoted = passagesOf(edition).flatMap((p) =>
    p.origin === 'source' && p.reworded === null ? [langs.get(p.source) ?? 'und'] : [],
  );
  return [...quoted, ...earlierPassagesOf(edition).map(({ source }) => source.lang)].map(languageOf);
}

/**
 * Where four of five passages and more are in it: then those alone are marked that are in another language, the page's own among
 * them. Where the language of any is not known none is said for all.
 */
export function quotedLanguage(edition: Edition): string | null {
  const languages = languagesOf(edition);
  if (languages.includes('und')) return null;
  const own = languageOf(edition.lang);
  const foreign = languages.filter((lang) => lang !== own);
  const count = (lang: string): number => foreign.filter((other) => other === lang).length;
  const [most] = [...new Set(foreign)].sort((a, b) => count(b) - count(a));
  if (most === undefined || count(most) < FEWEST) return null;
  return (languages.length - count(most)) * 4 <= count(most) ? most : null;
}
