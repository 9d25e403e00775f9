/** The words of a page → the same, with a list of all that they said: so that a page can tell what of it is theirs. */
import type { Words } from './words.ts';

export interface SaidWords {
  readonly words: Words;
  /** Grows while the page is made. */
  readonly said: ReadonlySet<string>;
}

export function rememberSaid(words: Words): SaidWords {
  const said = new Set<string>();
  const note = (value: unknown): unknown => {
    if (typeof value === 'string') said.add(value);
    else if (typeof value === 'function') return (...args: readonly unknown[]) => note(value(...args));
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) note(inner);
    return value;
  };
  const noted = Object.fromEntries(Object.entries(words).map(([key, value]) => [key, note(value)]));
  return { words: noted as unknown as Words, said };
}
