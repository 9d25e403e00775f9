/** The value of an option that counts → a whole number from 1 to 1000. */
import { fail } from '../diagnostics/diagnostic.ts';

/** Throws usage for anything else. */
export function readCount(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= 1000) return count;
  return fail('usage', { reason: `${option} is "${text}"`, hint: 'It must be a whole number from 1 to 1000.' });
}
