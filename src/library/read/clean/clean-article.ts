/** A raw article of any format → its clean blocks and metadata, and what was taken out, step by step. */
import type { RawArticle } from '../raw-article.ts';
import { cleanCharacters } from './clean-characters.ts';
import type { CleaningStep, Draft } from './draft.ts';
import { dropBreadcrumbs } from './drop-breadcrumbs.ts';
import { dropCalls } from './drop-calls.ts';
import { dropCaptions } from './drop-captions.ts';
import { dropFurnitureLines } from './drop-furniture-lines.ts';
import { dropHashtags } from './drop-hashtags.ts';
import { dropLinkBlocks } from './drop-link-blocks.ts';
import { dropPortraits } from './drop-portraits.ts';
import { dropSections } from './drop-sections.ts';
import { dropStrayMarks } from './drop-stray-marks.ts';
import { findLanguage } from './find-language.ts';
import { liftByline } from './lift-byline.ts';
import { liftTitle } from './lift-title.ts';
import { makeTitle } from './make-title.ts';
import { dropEmptyHeadings, trimEnds } from './trim-ends.ts';

/** In this order: later steps count on the earlier (a title is looked for below the breadcrumb). */
const STEPS: readonly CleaningStep[] = [
  cleanCharacters,
  dropStrayMarks,
  dropBreadcrumbs,
  dropCaptions,
  liftTitle,
  liftByline,
  dropSections,
  dropFurnitureLines,
  dropHashtags,
  dropLinkBlocks,
  dropCalls,
  dropEmptyHeadings,
  makeTitle,
  findLanguage,
];

/** Pages have labels around their text that text files and Markdown have not. */
const PAGE_STEPS: readonly CleaningStep[] = [...STEPS.slice(0, -3), dropPortraits, trimEnds, ...STEPS.slice(-3)];

export function cleanArticle({ medium, blocks, metadata }: Omit<RawArticle, 'partial' | 'diagnostics'>): Draft {
  const steps = medium === 'file' ? STEPS : PAGE_STEPS;
  return steps.reduce<Draft>((draft, step) => step(draft), { blocks, metadata, removed: [] });
}
