/** The bytes of a saved file → the diagnostic that there are too many of them to read; null where there are not. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

export function tellTooLarge({ length }: Uint8Array, file: string | null): Diagnostic | null {
  if (length <= LARGEST) return null;
  return diagnose('intake-too-large', { size: Math.ceil(length / MEGABYTE), limit: LARGEST / MEGABYTE }, { file });
}
