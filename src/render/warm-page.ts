/**
 * The assets of a page that is still being made → a page with the same fonts and styles and next to nothing on it: a browser that
 * has loaded it has the longest part of loading the real one behind it.
 */
import { chooseFonts } from './fonts/choose-fonts.ts';
import { fontFaceCss } from './fonts/font-face-css.ts';
import type { RenderAssets } from './model.ts';
import { escapeHtml } from './rich-text-html.ts';
import { styleElement } from './style-element.ts';

/** On every page in a Latin script. */
const USUAL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789“”‘’–—…·';

/** `characters`: those that are expected beside the usual ones. Where others are printed, other fonts come with that page. */
export function warmPage(assets: RenderAssets, characters: string): string {
  const text = `${USUAL}${characters}`;
  const fonts = fontFaceCss(chooseFonts(assets.fonts, text, assets.css), assets.fonts);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
${styleElement(fonts)}
${styleElement(assets.css)}
</head>
<body><h1>${escapeHtml(text)}</h1><p>${escapeHtml(text)}</p></body>
</html>
`;
}
