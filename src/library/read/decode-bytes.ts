/** Bytes of a saved file → its text, by byte order mark, declared encoding, or what the bytes themselves allow. Never fails. */

export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding that was used. */
  readonly encoding: string;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A declaration must stand in the first bytes (HTML standard, "prescan a byte stream": 1024; saved pages need more). */
const PRESCAN = 8192;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;

function byMark(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1] ?? null;
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}

function byDeclaration(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)));
  const label = (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
  // A file that could be scanned byte by byte is not in UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** Characters beyond ASCII come out right by chance only: a text with many of them and few wrong ones is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  return wrong === 0 || wrong * 10 < (text.match(/[\u0080-\ufffc]/g)?.length ?? 0);
}

/** Windows-1252 at 0x80 to 0x9F; Node 20 decodes these as ISO 8859-1 would. */
const UPPER_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const mend1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => UPPER_1252[character.charCodeAt(0) - 0x80] ?? character);

function decodeAs(bytes: Uint8Array, label: string): DecodedText | null {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? mend1252(text) : text, encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** UTF-8 read as Latin-1 and written as UTF-8 again: a lead byte's letter, then characters that no text has. */
const TWICE = /[\u00c2-\u00f4][\u0080-\u00bf]{1,3}/g;
const SIGN_OF_TWICE = /[\u00c2-\u00f4][\u0080-\u009f]/;

/** Puts characters right that were encoded twice before the page was saved. */
function mendTwiceEncoded(text: string): string {
  if (!SIGN_OF_TWICE.test(text)) return text;
  return text.replace(TWICE, (run) => {
    const once = new TextDecoder('utf-8').decode(Uint8Array.from(run, (character) => character.charCodeAt(0)));
    return once.includes('\ufffd') ? run : once;
  });
}

/**
 * Decodes; valid UTF-8 wins over a declaration (saved pages keep the old one), what the sender declared over what stands
 * in the file, and windows-1252 is the last resort.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null = null): DecodedText {
  const sure = byMark(bytes) ?? byZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  const declared = sure === null ? (charset ?? byDeclaration(bytes)) : null;
  // Declared as UTF-8 with a few wrong bytes is still UTF-8: the wrong ones become U+FFFD.
  const label = sure ?? declared ?? 'windows-1252';
  const decoded = decodeAs(bytes, label) ?? decodeAs(bytes, 'windows-1252');
  if (!decoded) return { text: '', encoding: 'windows-1252' };
  return decoded.encoding === 'utf-8' ? { ...decoded, text: mendTwiceEncoded(decoded.text) } : decoded;
}
