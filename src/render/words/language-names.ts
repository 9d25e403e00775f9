/** A language of the page → what it calls other languages (Unicode CLDR, as Node carries it). */

/** The language and its script; a country says nothing about how to read it. */
const withoutRegion = (tag: string): string => /^[a-z]{2,3}(?:-[a-z]{4})?(?=-|$)/i.exec(tag)?.[0] ?? tag;

/** A tag that nobody knows stands for itself. */
export function languageNames(pageLanguage: string): (tag: string) => string {
  const names = new Intl.DisplayNames([pageLanguage], { type: 'language', fallback: 'code' });
  return (tag) => {
    try {
      return names.of(withoutRegion(tag)) ?? tag;
    } catch {
      return tag;
    }
  };
}
