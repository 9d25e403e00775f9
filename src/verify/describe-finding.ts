/** What does not hold → the diagnostic that says so: which item, on which page, of which source. */
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Finding, ItemSource } from './model.ts';

const CODES: Readonly<Record<Finding['kind'], DiagnosticCode>> = {
  gone: 'verify-gone',
  moved: 'verify-moved',
  altered: 'verify-altered',
  'not-on-page': 'verify-not-on-page',
  'fixed-words': 'verify-fixed-words',
  foreign: 'verify-foreign',
  letters: 'verify-letters',
  overlay: 'verify-overlay',
};

const sourceName = ({ number, article }: ItemSource): string =>
  number === null ? `source of an earlier edition ${article}` : `source ${number} ${article}`;

function whereOf({ page, item }: Finding): string {
  const source = item?.source ? sourceName(item.source) : null;
  const places = [page === null ? null : `page ${page}`, source].filter((place) => place !== null);
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `file` is the PDF. */
export function describeFinding(finding: Finding, file: string): Diagnostic {
  const { kind, item, page, fault } = finding;
  const facts = { item: capital(item?.name ?? 'words'), where: whereOf(finding), fault, page: page ?? '' };
  return diagnose(CODES[kind], facts, { file });
}
