/** Bytes → whether they are UTF-16 without a mark, and of which order. */

const HEAD = 4096;
const STRANGE = /[\u0001-\u0008\u000e-\u001f\ufffd\p{Cn}\p{Co}\p{Cs}]/gu;
/** Spaces, line ends and the full stops and commas of East Asia: in UTF-16 all of them have a byte that no other text has. */
const MARKS = /[ \n\u3001\u3002\uff0c]/g;
/** Characters to a mark, at most. */
const MARK_EVERY = 50;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many marks there are, if the bytes read as characters; else none. */
function marksIn(bytes: Uint8Array, order: string): number {
  const text = new TextDecoder(order).decode(bytes);
  const strange = countOf(text, STRANGE) > text.length / 100;
  const marks = countOf(text, MARKS);
  return strange || marks * MARK_EVERY < text.length ? 0 : marks;
}

export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, Math.min(HEAD, bytes.length - (bytes.length % 2)));
  const [little, big] = [marksIn(head, 'utf-16le'), marksIn(head, 'utf-16be')];
  if (little === big) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}
