/** An element that holds a text, in any of the ways in which feeds mark it up → the text as HTML and as words. */
import { cleanHtml } from './clean-html.ts';
import { escapeText } from './escape-html.ts';
import type { FeedText } from './feed-model.ts';
import { elementsIn, textIn } from './find-elements.ts';
import { hasParagraphs, looksLikeHtml, looksLikeMarkedTitle } from './html-tags.ts';
import { htmlText } from './html-text.ts';
import { serialiseChildren } from './serialise-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** Characters of one text; what is behind them is left. A long article has 100,000. */
export const LONGEST_TEXT = 2_000_000;

interface Markup {
  readonly source: string;
  readonly isHtml: boolean;
  readonly base: string | null;
}

export function textOfMarkup({ source, isHtml, base }: Markup): FeedText | null {
  const bounded = source.slice(0, LONGEST_TEXT).trim();
  const html = isHtml ? cleanHtml(bounded, base) : escapeText(bounded);
  const text = isHtml ? htmlText(html) : bounded.replace(/\u00a0/g, ' ');
  return html === '' ? null : { html, text };
}

/** Base64 of text; null where the bytes are a picture or the like. */
function decodeBase64(written: string): string | null {
  const text = new TextDecoder('utf-8').decode(Buffer.from(written, 'base64'));
  return /[\u0000-\u0008\ufffd]/.test(text) ? null : text.replace(/^\ufeff/, '');
}

/** The div around XHTML is not part of the text (RFC 4287, 3.1.1.3). */
function unwrapped(element: XmlElement): XmlElement {
  const [only, ...others] = elementsIn(element);
  const isBare = element.children.every((child) => typeof child !== 'string' || child.trim() === '');
  return only && others.length === 0 && isBare && only.local === 'div' ? only : element;
}

/** Whether text without elements in it is the source of HTML. */
function isEscapedHtml(element: XmlElement, type: string, source: string, isTitle: boolean): boolean {
  if (element.attributes['mode'] === 'xml') return false;
  if (/html/.test(type)) return true;
  if (element.space === 'atom') return type === '' && !isTitle && hasParagraphs(source);
  return type !== 'text' && type !== 'text/plain' && (isTitle ? looksLikeMarkedTitle(source) : looksLikeHtml(source));
}

function markupOf(element: XmlElement, isTitle: boolean): Markup | null {
  const type = element.attributes['type']?.trim().toLowerCase() ?? '';
  const { base } = element;
  const hasElements = elementsIn(element).length > 0;
  const isBase64 = element.attributes['mode'] === 'base64' || (/\//.test(type) && !/^text\/|xml|html/.test(type));
  if (isBase64 && !hasElements) {
    const source = decodeBase64(textIn(element));
    return source === null ? null : { source, isHtml: /html/.test(type), base };
  }
  if (hasElements) {
    const inner = type.includes('xhtml') || element.space === 'atom' ? unwrapped(element) : element;
    return { source: serialiseChildren(inner), isHtml: true, base: inner.base };
  }
  // Some systems escape the section together with its text.
  const source = textIn(element).replace(/^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/, '$1');
  return { source, isHtml: isEscapedHtml(element, type, source, isTitle), base };
}

/** Null where the element is empty, or holds bytes that are no text. */
export function readFeedText(element: XmlElement): FeedText | null {
  const markup = markupOf(element, false);
  return markup && textOfMarkup(markup);
}

export interface FeedTitle {
  readonly text: string;
  readonly html: string;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function titleOfMarkup(markup: Markup): FeedTitle | null {
  const found = textOfMarkup(markup);
  const text = onOneLine(found?.text ?? '');
  return found === null || text === '' ? null : { text, html: onOneLine(found.html) };
}

export function readFeedTitle(element: XmlElement): FeedTitle | null {
  const markup = markupOf(element, true);
  return markup && titleOfMarkup(markup);
}
