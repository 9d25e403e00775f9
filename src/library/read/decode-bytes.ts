/** Bytes of a saved file → its text, by byte order mark, declared encoding, or how the bytes read as a text. Never fails. */
import { decodeAs } from './encoding/decode-as.ts';
import { detectEncoding } from './encoding/detect-encoding.ts';
import { unmarkedUtf16 } from './encoding/utf-16.ts';

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

const ESCAPE = 0x1b;

/** Japanese mail: two-byte characters between escapes, all bytes of them ASCII. */
function byEscapes(bytes: Uint8Array): string | null {
  const at = bytes.indexOf(ESCAPE);
  const shift = at < 0 ? '' : String.fromCharCode(...bytes.subarray(at + 1, at + 3));
  return /^(?:\$[@B]|\([BJI])$/.test(shift) && bytes.every((byte) => byte < 0x80) ? 'iso-2022-jp' : null;
}

function byDeclaration(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)));
  const label = (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
  // What could be scanned byte by byte is not in UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

/** Characters beyond ASCII come out right by chance only: a text with many of them and few wrong ones is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  return wrong === 0 || wrong * 10 < (text.match(/[\u0080-\ufffc]/g)?.length ?? 0);
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

/** The WHATWG name of an encoding; null where TextDecoder does not know it. */
function nameOf(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes; valid UTF-8 wins over a declaration (saved pages keep the old one), what the sender declared over what stands
 * in the file, and what reads as a text of some language over a declaration that gives nonsense.
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null = null): DecodedText {
  const sure = byMark(bytes) ?? unmarkedUtf16(bytes) ?? byEscapes(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  const encoding = sure ?? detectEncoding(bytes, nameOf(charset) ?? nameOf(byDeclaration(bytes)));
  const text = decodeAs(bytes, encoding);
  return { text: encoding === 'utf-8' ? mendTwiceEncoded(text) : text, encoding };
}
