/** The text of an edition.json → the edition, or every reason why it is none: version, form, hash. */
import * as v from 'valibot';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { hashEdition } from './hash.ts';
import { type Edition, READABLE_VERSIONS } from './model.ts';
import { editionSchema } from './schema.ts';

/** So many faults of form are told; one wrong list can give hundreds. */
const MOST_FAULTS = 10;

function readJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return fail('edition-not-json', { reason: (error as Error).message }, { file }, error);
  }
}

function checkVersion(value: unknown, file: string): void {
  const found = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : null;
  if (READABLE_VERSIONS.some((version) => version === found)) return;
  const known = new Intl.ListFormat('en', { type: 'disjunction' }).format(READABLE_VERSIONS.map(String));
  fail('edition-version', { found: JSON.stringify(found), known }, { file, key: 'schemaVersion' });
}

function checkShape(value: unknown, file: string): Edition {
  const parsed = v.safeParse(editionSchema, value);
  // Not what the schema makes of it: in the order of its keys it is the same to the byte when it is written again.
  if (parsed.success) return value as Edition;
  const faults = parsed.issues.slice(0, MOST_FAULTS).map((issue) => {
    const key = v.getDotPath(issue);
    return diagnose('edition-shape', { reason: `${key ?? 'the document'}: ${issue.message}` }, { file, key });
  });
  throw new BriefpressError(faults);
}

/**
 * `file` names it in messages. Throws BriefpressError where the text is no edition that this program reads, or was
 * changed after it was composed. The evidence itself cannot be checked here: that takes the articles.
 */
export function parseEdition(
  json: string,
  file: string,
): { readonly edition: Edition; readonly diagnostics: readonly Diagnostic[] } {
  const value = readJson(json, file);
  checkVersion(value, file);
  const edition = checkShape(value, file);
  const made = hashEdition(edition);
  if (made !== edition.hash) fail('edition-hash', { found: edition.hash, made }, { file, key: 'hash' });
  return { edition, diagnostics: [] };
}
