/** The children of an XML element that are markup → HTML, addresses resolved by the bases that the elements declare. */
import { escapeAttribute, escapeText } from './escape-html.ts';
import { resolveAddress } from './feed-address.ts';
import { isVoid } from './html-tags.ts';
import type { XmlElement } from './xml-tree.ts';

const ADDRESSES = new Set(['href', 'src', 'cite', 'longdesc', 'poster']);

function attributesOf({ attributes, base }: XmlElement): string {
  return Object.entries(attributes)
    .filter(([name]) => !/^(?:xmlns|xml:)/.test(name))
    .map(([name, value]) => [name, ADDRESSES.has(name) ? (resolveAddress(value, base) ?? '') : value] as const)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

function serialise(element: XmlElement): string {
  const start = `<${element.local}${attributesOf(element)}`;
  return isVoid(element.local) ? `${start} />` : `${start}>${serialiseChildren(element)}</${element.local}>`;
}

export const serialiseChildren = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? escapeText(child) : serialise(child))).join('');
