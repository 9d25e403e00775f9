/** Rich text → its words alone. */
import type { Inline } from './rich-text.ts';

/** The words of inlines, a line break as a blank. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : plainText(inline.children);
    })
    .join('');
}
