/** A text that may be HTML, where nothing says so → whether it is: feeds escape once, twice, or not at all. */

const TAGS =
  'a abbr acronym address article aside audio b bdi bdo big blockquote br button caption center cite code col dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main map mark nav object ol p picture pre q s samp script section small source span strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr';
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export const isVoid = (tag: string): boolean => VOID.has(tag);

const TAG = new RegExp(`<(${TAGS.split(' ').join('|')})(?:\\s[^<>]*)?/?>`, 'gi');
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** A description is HTML as soon as it has one tag or entity of it. */
export const looksLikeHtml = (text: string): boolean => text.search(TAG) >= 0 || ENTITY.test(text);

/** A title may speak of tags: there, one counts where it is closed, or cannot be. */
export function looksLikeMarkedTitle(text: string): boolean {
  const lower = text.toLowerCase();
  const tags = new Set([...lower.matchAll(TAG)].map(([, tag = '']) => tag));
  return ENTITY.test(text) || [...tags].some((tag) => VOID.has(tag) || lower.includes(`</${tag}`));
}

/** Text that is said to be plain but has paragraphs marked up. */
export const hasParagraphs = (text: string): boolean =>
  /<(?:p|div|ul|ol|table|blockquote)\b[^<>]*>/i.test(text) && /<\/\w+>/.test(text);
