/**
 * Sources of an edition → the same as the fonts at hand can show them: in the place of a title that they cannot stands that
 * it cannot be shown, of a site its address; authors are left out. A page never prints signs that stand for letters.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { EditionSource } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { hostOf } from './addresses.ts';

/** The characters of a text for which there is no font. */
export type LackingOf = (text: string) => readonly string[];

export const ALL_SHOWN: LackingOf = () => [];

export interface ShownSources {
  readonly sources: readonly EditionSource[];
  readonly diagnostics: readonly Diagnostic[];
}

const known = (lang: string, words: Words): string | null => (lang === 'und' ? null : words.language(lang));

function showPlace<T extends Pick<EditionSource, 'site' | 'url'>>(place: T, lacks: (text: string) => boolean): T {
  return place.site !== null && lacks(place.site) ? { ...place, site: hostOf(place.url) || null } : place;
}

function showSource(source: EditionSource, lacks: (text: string) => boolean, words: Words): EditionSource {
  const { title, lang, byline, copies } = source;
  return {
    ...showPlace(source, lacks),
    title: lacks(title) ? words.hiddenTitle(known(lang, words)) : title,
    byline: byline.filter((author) => !lacks(author)),
    // What is printed instead is in the language of the page.
    lang: lacks(title) ? 'und' : lang,
    ...(copies ? { copies: copies.map((copy) => showPlace(copy, lacks)) } : {}),
  };
}

const namesOf = ({ title, site, byline, copies = [] }: EditionSource): string =>
  [title, site, ...byline, ...copies.map((copy) => copy.site)].join(' ');

export function showSources(all: readonly EditionSource[], lackingOf: LackingOf, words: Words): ShownSources {
  const lacking = all.map((source) => lackingOf(namesOf(source)));
  const sources = all.map((source, i) =>
    lacking[i]?.length === 0 ? source : showSource(source, (text) => lackingOf(text).length > 0, words),
  );
  const diagnostics = all.flatMap(({ number, article }, i) => {
    const characters = lacking[i] ?? [];
    return characters.length === 0
      ? []
      : [diagnose('source-not-shown', { source: number, article, characters: nameCharacters(characters) })];
  });
  return { sources, diagnostics };
}

/** Enough to know the script by. */
const MOST_NAMED = 20;

/** "漢 (U+6F22), 字 (U+5B57), …" */
export function nameCharacters(characters: readonly string[]): string {
  const code = (character: string): string =>
    (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const named = characters.slice(0, MOST_NAMED).map((character) => `${character} (U+${code(character)})`);
  return [...named, ...(characters.length > named.length ? ['…'] : [])].join(', ');
}
