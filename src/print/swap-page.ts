/**
 * A loaded page and the next one → the next one in its place, by way of an expression that the browser evaluates: a style that
 * both have stays, and so do the fonts that it brings, which are more than half of what loading a page costs.
 *
 * The browser's parser reads the new page as it would a loaded one; only then its parts are moved in.
 */

/** What is fetched or read when it stands in a page: such a page is loaded, so that nothing of it comes too late. */
const LOADS_MORE =
  /<(?:img|image|picture|source|input|iframe|frameset|object|embed|video|audio|link|base|script|feimage|use)\b|http-equiv="?refresh|url\(|@import/i;
const FONT_FACES = /@font-face\s*\{[^}]*\}/g;

/** Whether nothing but fonts comes with a page, which are waited for. */
export const canBeSwapped = (html: string): boolean =>
  /^<!doctype html>/i.test(html) && !LOADS_MORE.test(html.replace(FONT_FACES, ''));

/** In the browser: false where the page that is loaded has none of the styles with fonts of this one, and is left as it is. */
const SWAP = `(html) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...document.head.querySelectorAll(':scope > style')];
  let from = 0;
  const head = [...next.head.childNodes].map((node) => {
    const at = node.localName === 'style' ? styles.findIndex((s, i) => i >= from && s.textContent === node.textContent) : -1;
    if (at < 0) return node;
    from = at + 1;
    return styles[at];
  });
  const kept = new Set(head.filter((node) => styles.includes(node)));
  if (document.compatMode !== next.compatMode) return false;
  if (![...kept].some((style) => style.textContent.includes('@font-face'))) return false;
  for (const node of [...document.head.childNodes]) if (!kept.has(node)) node.remove();
  let place = document.head.firstChild;
  for (const node of head) {
    if (kept.has(node)) place = node.nextSibling;
    else document.head.insertBefore(document.adoptNode(node), place);
  }
  const [root, newRoot] = [document.documentElement, next.documentElement];
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of newRoot.attributes) root.setAttribute(name, value);
  document.body.replaceWith(document.adoptNode(next.body));
  return true;
}`;

export const swapExpression = (html: string): string => `(${SWAP})(${JSON.stringify(html)})`;
