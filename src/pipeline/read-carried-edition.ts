/** The bytes of a PDF → the edition that it carries inside, and what is wrong with that copy of it. */
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import { parseEdition } from '../edition/parse-edition.ts';
import { readAttachment } from '../print/read-attachment.ts';

const EDITION_FILE = 'edition.json';
/** So many faults of a damaged edition are told. */
const MOST_REASONS = 2;

interface CarriedEdition {
  readonly edition: Edition | null;
  readonly diagnostics: readonly Diagnostic[];
}

function parseCarried(bytes: Uint8Array, file: string): CarriedEdition {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { edition: parseEdition(json, file).edition, diagnostics: [] };
  } catch (error) {
    const reasons =
      error instanceof BriefpressError
        ? error.diagnostics.slice(0, MOST_REASONS).map((d) => d.what)
        : ['it is not text in UTF-8'];
    const reason = reasons.map((what) => what.replace(/\.$/, '')).join('; ');
    return { edition: null, diagnostics: [diagnose('verify-attachment', { reason }, { file })] };
  }
}

/** Throws where the file is no PDF, or none of ours: that is wrong use, not a fault of the briefing. */
export async function readCarriedEdition(bytes: Uint8Array, file: string): Promise<CarriedEdition> {
  const read = await readAttachment(bytes, EDITION_FILE);
  if (read === null) return fail('verify-no-pdf', { reason: 'its structure is none of a PDF' }, { file });
  const { attachment, producer } = read;
  if (attachment === null) {
    if (!producer.startsWith('briefpress')) return fail('verify-no-edition', {}, { file });
    return { edition: null, diagnostics: [diagnose('verify-edition-removed', {}, { file })] };
  }
  const faults = attachment.faults.map((reason) => diagnose('verify-attachment', { reason }, { file }));
  if (attachment.bytes.length === 0) return { edition: null, diagnostics: faults };
  const { edition, diagnostics } = parseCarried(attachment.bytes, file);
  return { edition, diagnostics: [...faults, ...diagnostics] };
}
