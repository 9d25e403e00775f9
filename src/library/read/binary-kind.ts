/** The first bytes of a file → what it is, where it is no text ("a PDF"); null for what may be text. */
import { unmarkedUtf16 } from './encoding/utf-16.ts';

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'an archive or an office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], 'a web archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
];

const HEAD = 4096;

/** Bytes that no text has, unless it is in UTF-16, where every second byte may be zero. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
  const zeros = controls.filter((byte) => byte === 0).length;
  const others = controls.length - zeros;
  return (
    !marked &&
    (others > head.length / 20 || (zeros > 0 && zeros < head.length / 4 && zeros + others > head.length / 50))
  );
}

export function binaryKindOf(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  return known?.[1] ?? (looksBinary(bytes) && unmarkedUtf16(bytes) === null ? 'binary data' : null);
}
