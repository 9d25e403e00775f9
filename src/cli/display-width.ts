/** A text → the columns that it takes on a terminal, and as much of it as fits into some. */

/** East Asian wide and fullwidth characters (UAX 11), and emoji, take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks stand on the character before them. */
const NONE = /[\p{M}\p{Cf}]/u;

const widthOf = (char: string): number => (NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

export function displayWidth(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...text].reduce((sum, char) => sum + widthOf(char), 0);
}

/** A text that is too long ends with "…", within the columns. */
export function fitText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let left = columns - 1;
  let fitting = '';
  for (const char of text) {
    left -= widthOf(char);
    if (left < 0) break;
    fitting += char;
  }
  return `${fitting.trimEnd()}…`;
}
