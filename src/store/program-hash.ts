/** Nothing → the hash of the program's own code, by which it knows again what it made and kept. */
import { readFileSync } from 'node:fs';

/** As the bundling of the program leaves it beside its code; null where it runs from its sources, and keeps nothing. */
export function readProgramHash(): string | null {
  try {
    return readFileSync(new URL('program-hash.txt', import.meta.url), 'utf8');
  } catch {
    return null;
  }
}
