/**
 * The bytes of a content stream (ISO 32000-1, 7.8.2) → its operators, each with the stretch that it and its operands take.
 * Only the borders of operands are found, not their values. Throws an Error at an inline image, whose end cannot be told
 * without knowing its data; Chromium writes none.
 */

export interface ContentOperator {
  readonly name: string;
  /** Where its first operand begins, or itself where it has none. */
  readonly start: number;
  readonly end: number;
}

const [REGULAR, SPACE, DELIMITER] = [0, 1, 2];
/** What each byte is (7.2.2). A page has a hundred thousand, hence a table. */
const KINDS = new Uint8Array(256);
for (const character of '\0\t\n\f\r ') KINDS[character.charCodeAt(0)] = SPACE;
for (const character of '()<>[]{}/%') KINDS[character.charCodeAt(0)] = DELIMITER;
const [OPEN, CLOSE, ESCAPE] = [0x28, 0x29, 0x5c];
const [LESS, GREATER, PERCENT, SLASH] = [0x3c, 0x3e, 0x25, 0x2f];
const KEYWORDS = new Set(['true', 'false', 'null']);

/** Behind a string in parentheses, which may nest and be escaped. */
function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === ESCAPE) at++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at + 1;
  }
  return bytes.length;
}

function endOfRun(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && KINDS[bytes[at] ?? 0] === REGULAR) at++;
  return at;
}

const behind = (bytes: Uint8Array, byte: number, from: number): number => {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at + 1;
};

/** Behind the token at a place that is no white space. Brackets of arrays and dictionaries are tokens of their own. */
function endOfToken(bytes: Uint8Array, start: number): number {
  const byte = bytes[start];
  if (byte === OPEN) return endOfString(bytes, start);
  if (byte === PERCENT) return behind(bytes, 0x0a, start);
  if (byte === LESS) return bytes[start + 1] === LESS ? start + 2 : behind(bytes, GREATER, start);
  if (byte === SLASH) return endOfRun(bytes, start + 1);
  return Math.max(endOfRun(bytes, start), start + 1);
}

/** A run of regular characters that neither is a number nor stands for a value is an operator. */
function operatorName(bytes: Uint8Array, start: number, end: number): string | null {
  const first = bytes[start] ?? 0;
  const letter =
    (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || first === 0x27 || first === 0x22;
  if (!letter) return null;
  let name = '';
  for (let at = start; at < Math.min(end, start + 8); at++) name += String.fromCharCode(bytes[at] ?? 0);
  return KEYWORDS.has(name) ? null : name;
}

export function contentOperators(bytes: Uint8Array): ContentOperator[] {
  const operators: ContentOperator[] = [];
  let from: number | null = null;
  for (let at = 0; at < bytes.length; ) {
    if (KINDS[bytes[at] ?? 0] === SPACE) {
      at++;
      continue;
    }
    const end = endOfToken(bytes, at);
    const name = operatorName(bytes, at, end);
    if (name === 'BI') throw new Error('the content has an inline image');
    if (name !== null) operators.push({ name, start: from ?? at, end });
    from = name === null && bytes[at] !== PERCENT ? (from ?? at) : name === null ? from : null;
    at = end;
  }
  return operators;
}
