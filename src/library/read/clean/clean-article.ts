/** A raw article of any format → its clean blocks and metadata, and what was taken out, step by step. */
import type { Medium, RawArticle } from '../raw-article.ts';
import { cleanCharacters } from './clean-characters.ts';
import type { CleaningStep, Draft } from './draft.ts';
import { dropBreadcrumbs } from './drop-breadcrumbs.ts';
import { dropCalls } from './drop-calls.ts';
import { dropCaptions } from './drop-captions.ts';
import { dropContributors } from './drop-contributors.ts';
import { dropEchoes } from './drop-echoes.ts';
import { dropFurnitureLines } from './drop-furniture-lines.ts';
import { dropHashtags } from './drop-hashtags.ts';
import { dropLinkBlocks } from './drop-link-blocks.ts';
import { dropPortraits } from './drop-portraits.ts';
import { dropSections } from './drop-sections.ts';
import { dropStrayMarks } from './drop-stray-marks.ts';
import { findLanguage } from './find-language.ts';
import { liftByline } from './lift-byline.ts';
import { liftDateline } from './lift-dateline.ts';
import { liftTitle } from './lift-title.ts';
import { dropAnswered } from './mail/drop-answered.ts';
import { dropLetterhead } from './mail/drop-letterhead.ts';
import { dropMailFooter } from './mail/drop-mail-footer.ts';
import { dropMailFurniture } from './mail/drop-mail-furniture.ts';
import { dropMailParts } from './mail/drop-mail-parts.ts';
import { dropSponsors } from './mail/drop-sponsors.ts';
import { liftForward } from './mail/lift-forward.ts';
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
  dropEchoes,
  dropSections,
  dropFurnitureLines,
  dropHashtags,
  dropLinkBlocks,
  dropCalls,
  dropContributors,
  dropEmptyHeadings,
  makeTitle,
  findLanguage,
];

/** Pages have labels around their text that text files and Markdown have not. */
const PAGE_STEPS: readonly CleaningStep[] = [...STEPS.slice(0, -3), dropPortraits, trimEnds, ...STEPS.slice(-3)];

/** A page's text is kept as it was set; in other files a dateline is what was copied with it. */
const FILE_STEPS: readonly CleaningStep[] = STEPS.flatMap((step) =>
  step === liftByline ? [step, liftDateline] : [step],
);

/** What is a mail's own goes first: the title of one that is passed on is looked for in that one alone. */
const MAIL_STEPS: readonly CleaningStep[] = [
  cleanCharacters,
  dropMailParts,
  liftForward,
  dropAnswered,
  dropMailFooter,
  dropSponsors,
  dropMailFurniture,
  dropLetterhead,
  ...PAGE_STEPS.slice(1),
];

const STEPS_OF: Readonly<Record<Medium, readonly CleaningStep[]>> = {
  file: FILE_STEPS,
  page: PAGE_STEPS,
  mail: MAIL_STEPS,
};

export function cleanArticle({ medium, blocks, metadata, removed }: Draft & Pick<RawArticle, 'medium'>): Draft {
  return STEPS_OF[medium].reduce<Draft>((draft, step) => step(draft), { blocks, metadata, removed });
}
