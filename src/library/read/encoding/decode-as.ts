/** Bytes and the WHATWG name of their encoding → text, right also where Node decodes windows-1252 as ISO 8859-1. */

/** Windows-1252 at 0x80 to 0x9F; Node 20 leaves these bytes as they are. */
const UPPER_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (character) => UPPER_1252[character.charCodeAt(0) - 0x80] ?? character);
}
