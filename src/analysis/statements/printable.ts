/** An attribution and its resolved speaker → whether both are sure enough to be printed. */
import type { ResolvedSource } from '../actors/resolve-sources.ts';
import type { Attribution } from './attribution.ts';
import type { MarkedText } from './marked-text.ts';

export function isPrintable(_m: MarkedText, a: Attribution, resolved: ResolvedSource | null): boolean {
  return resolved?.sure === true && !a.unreal && a.complement !== 'fragment';
}
