/** A CSS unicode-range → ranges of code points, and back. */
import type { CharacterRange } from '../model.ts';

/** Reads "U+0000-00FF,U+0131"; what it cannot read it leaves out. */
export function parseUnicodeRange(text: string): readonly CharacterRange[] {
  return [...text.matchAll(/U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?/gi)].map((m) => {
    const first = Number.parseInt(m[1] ?? '', 16);
    return [first, m[2] === undefined ? first : Number.parseInt(m[2], 16)];
  });
}

export function formatUnicodeRange(ranges: readonly CharacterRange[]): string {
  const hex = (n: number): string => n.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`).join(',');
}

export function rangesHold(ranges: readonly CharacterRange[], character: number): boolean {
  return ranges.some(([first, last]) => character >= first && character <= last);
}
