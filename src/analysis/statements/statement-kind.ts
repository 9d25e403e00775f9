/** A content → direct (a quotation whole), mixed (with quoted words in it) or indirect. */
import type { StatementKind } from '../model.ts';
import type { Attribution } from './attribution.ts';
import type { MarkedText } from './marked-text.ts';

export function statementKind(m: MarkedText, a: Attribution): StatementKind {
  if (a.complement === 'block-quote') return 'direct';
  const q = m.quotations[m.quotationOf[a.content.from] ?? -1];
  if (q && q.from === a.content.from && m.words.slice(q.to, a.content.to).every((w) => /^[.,;:!?]$/.test(w)))
    return 'direct';
  for (let i = a.content.from; i < a.content.to; i++) if (m.quotationOf[i] !== -1) return 'mixed';
  return 'indirect';
}
