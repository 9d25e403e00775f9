/** A text from a printer → the same in one short line that no terminal takes for an order. */

const LONGEST = 200;

export function harmless(text: string, longest = LONGEST): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  // No letter has more than two units.
  const letters = [...line.slice(0, 2 * longest + 2)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
