/** An element and names → its children of these names, and what is written in them. */
import type { XmlElement } from './xml-tree.ts';

/** All text in an element, as written. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

export const elementsIn = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

type ByName = ReadonlyMap<string, readonly XmlElement[]>;

/** An element is asked for dozens of names, and may have a hundred thousand children. */
const known = new WeakMap<XmlElement, ByName>();

function byName(element: XmlElement): ByName {
  const found = known.get(element);
  if (found) return found;
  const named = new Map<string, XmlElement[]>();
  for (const child of elementsIn(element)) {
    const same = named.get(child.name);
    if (same) same.push(child);
    else named.set(child.name, [child]);
  }
  known.set(element, named);
  return named;
}

/** The children of these names, those of the first name first. Of a tree that is whole. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const children = byName(element);
  return names.flatMap((name) => children.get(name) ?? []);
}

const line = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null;

/** The text of an element on one line; null where it has none. */
export const lineIn = (element: XmlElement): string | null => line(textIn(element));

/** The first child of these names that has text, the first name first. */
export function lineOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const child of childrenOf(element, ...names)) {
    const text = lineIn(child);
    if (text !== null) return text;
  }
  return null;
}

/** An attribute on one line, whatever its prefix ("rdf:about" as "about"). */
export function attributeOf({ attributes }: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const key = Object.hasOwn(attributes, name)
      ? name
      : Object.keys(attributes).find((known) => known.endsWith(`:${name}`));
    const value = line(key === undefined ? null : attributes[key]);
    if (value !== null) return value;
  }
  return null;
}
