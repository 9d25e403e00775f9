/** Chosen font files → @font-face rules that carry them as data: the page needs no font of the system. */
import type { FontFile } from '../model.ts';
import { formatUnicodeRange } from './unicode-range.ts';

function fontFaceRule({ family, weight, style, ranges, data }: FontFile): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(data).toString('base64')}) format("woff2")`;
  return [
    '@font-face{',
    `font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;`,
    `unicode-range:${formatUnicodeRange(ranges)};src:${source}}`,
  ].join('');
}

export function fontFaceCss(fonts: readonly FontFile[]): string {
  return fonts.map(fontFaceRule).join('\n');
}
