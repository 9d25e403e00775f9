/**
 * A PDF → every rule of PDF/UA-1 and PDF/A-3a that does not hold, of those that can be told without a person's eye. Written
 * from the standards, not from the code that makes our PDFs: the one is held against the other. No stand-in for veraPDF,
 * which tries many more on files from anywhere.
 */
import type { ConformanceFault, Rule } from './model.ts';
import { openExamined } from './open-examined.ts';
import { annotations, tabOrder } from './rules/annotations.ts';
import { captions, languages, notes } from './rules/captions-and-notes.ts';
import { depth, everythingMarked, marksAndTree, readable } from './rules/content.ts';
import { attachments, barred, fonts } from './rules/fonts-and-files.ts';
import { glyphs } from './rules/glyphs.ts';
import { contentLeadsBack, elementsLeadBack, formsOnce } from './rules/lead-back.ts';
import { frame, limits } from './rules/limits.ts';
import { catalogEntries, identification, outputIntent, sameFacts } from './rules/metadata.ts';
import { alternatives, headings, nesting, roles, tables, tree } from './rules/structure.ts';

const RULES: readonly Rule[] = [
  ...[identification, sameFacts, catalogEntries, outputIntent],
  ...[tree, roles, nesting, headings, alternatives, tables, captions, notes, languages],
  ...[readable, everythingMarked, marksAndTree, glyphs, depth],
  ...[contentLeadsBack, elementsLeadBack, formsOnce, frame, limits],
  ...[annotations, tabOrder, fonts, attachments, barred],
];

/** Empty where all hold. Throws what the PDF library throws where the bytes are no PDF. */
export async function examineConformance(bytes: Uint8Array): Promise<readonly ConformanceFault[]> {
  const pdf = await openExamined(bytes);
  return RULES.flatMap((rule) => rule(pdf));
}
