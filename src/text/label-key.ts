/** A label that a person wrote → the form in which labels are compared: "Security_Guarantees" is "security-guarantees". */
import { foldText } from './term-tokens.ts';

export function labelKey(label: string): string {
  return foldText(label.trim()).replace(/[\s_-]+/g, '-');
}
