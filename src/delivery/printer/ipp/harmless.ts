/** A text from a printer → the same in one short line that no terminal takes for an order. */

const LONGEST = 200;

export function harmless(text: string, longest = LONGEST): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const letters = [...line.slice(0, 2 * longest)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
