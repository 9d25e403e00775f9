/** An element → its text, where that is short, and whether something stands in it; neither looks at more than it must. */
import type { PageElement } from '../html/page-tree.ts';

/** The text of an element in one line; null where it is longer than that. */
export function shortText(element: PageElement, longest: number): string | null {
  let text = '';
  const collect = (from: PageElement): boolean =>
    from.children.every((child) => {
      if (typeof child !== 'string') return collect(child);
      text = `${text}${child}`.replace(/\s+/g, ' ');
      return text.length <= longest + 2;
    });
  const all = collect(element);
  const line = text.trim();
  return all && line.length <= longest ? line : null;
}

export function holds(element: PageElement, is: (child: PageElement) => boolean): boolean {
  return element.children.some((child) => typeof child !== 'string' && (is(child) || holds(child, is)));
}
