/** What stands behind a name between commas → the office of a country in it: "Hossein Khanzadi, | Iran's naval chief|, said". */
import { countryOf } from '../actors/countries.ts';

const APPOSED = /^, (?:the |an? )?([^,.;:()“”"]{3,60}),/u;
/** Whom another may have sent there: "Trump's Iran envoy", "the ambassador to Russia". */
const SENT = /\b(?:envoys?|representatives?|ambassadors?|negotiators?|delegates?|advisers?|advisors?)$/i;
const POSSESSIVE = /(\p{L}[\p{L}.-]*)['’]s?(?=\s)/gu;

/** `after`: the text behind the name. Null where nothing is set apart there, or it may be the office of somebody else's man. */
export function apposedTitle(after: string): string | null {
  const [, title = ''] = APPOSED.exec(after) ?? [];
  if (title === '' || SENT.test(title) || /\bto\b/.test(title)) return null;
  const owners = [...title.matchAll(POSSESSIVE)].map(([, owner = '']) => owner);
  return owners.every((owner) => countryOf(owner) !== null) ? title : null;
}
