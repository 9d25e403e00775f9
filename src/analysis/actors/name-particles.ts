/** Small words of names: "Ursula von der Leyen", "Abdel Fattah el-Sisi". A name without them is another name. */
import { PARTICLES } from './name-words.ts';

/** As many of them as follow each other in a name. */
const MOST = 3;

type TextAt = (i: number) => string;

/** How many tokens from `i` on are particles of the capitalised word behind them, a hyphen among them counted; 0 where none. */
export function particlesFrom(textAt: TextAt, i: number): number {
  let length = 0;
  while (length < MOST && PARTICLES.has(textAt(i + length))) length++;
  if (length > 0 && textAt(i + length) === '-') length++;
  return length > 0 && /^\p{Lu}/u.test(textAt(i + length)) ? length : 0;
}

/** How many tokens before `i` are particles of the capitalised word that begins there; 0 where none. */
export function particlesBefore(textAt: TextAt, i: number): number {
  for (let length = MOST + 1; length > 0; length--) if (particlesFrom(textAt, i - length) === length) return length;
  return 0;
}

/** "von der Leyen", "al-Assad": nothing but particles before the surname, written small or large. */
export const isSurnameAlone = (name: string): boolean => {
  const words = name.split(/[\s-]+/);
  return words.length > 1 && words.slice(0, -1).every((word) => PARTICLES.has(word.toLowerCase()));
};

export const withoutParticles = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !PARTICLES.has(word));
