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

/** In the browser: false where what is loaded is not what it was taken for, and is left as it is. */
const SWAP = `(html, lengths) => {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...document.head.querySelectorAll(':scope > style')];
  if (document.compatMode !== next.compatMode) return false;
  if (styles.length !== lengths.length || styles.some((style, i) => style.textContent.length !== lengths[i])) return false;
  const same = (node) => (node.localName === 'style' ? styles[node.dataset.loaded] : undefined);
  const head = [...next.head.childNodes].map((node) => same(node) ?? node);
  const kept = new Set(head.filter((node) => styles.includes(node)));
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

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const HEAD = /^[\s\S]*?<\/head>/;

const stylesOf = (html: string): readonly string[] =>
  [...(HEAD.exec(html)?.[0] ?? '').matchAll(STYLE)].map(([, css = '']) => css);

/**
 * Styles that the loaded page has, in the same order, are named and not sent again. Null where the page would have none of the
 * loaded fonts: loading it is as good then.
 */
export function swapExpression(html: string, loaded: string): string | null {
  const styles = stylesOf(loaded);
  let from = 0;
  let fonts = false;
  const slim = html.replace(HEAD, (head) =>
    head.replace(STYLE, (style, css: string) => {
      const at = styles.indexOf(css, from);
      if (at < 0) return style;
      from = at + 1;
      fonts ||= css.includes('@font-face');
      return `<style data-loaded="${at}"></style>`;
    }),
  );
  const lengths = styles.map((css) => css.length);
  return fonts ? `(${SWAP})(${JSON.stringify(slim)},${JSON.stringify(lengths)})` : null;
}
