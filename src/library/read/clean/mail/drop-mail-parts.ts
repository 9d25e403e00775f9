/** Blocks of a mail → those that its markup does not call something else than its text. */
import type { MailRole, RawBlock } from '../../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from '../draft.ts';
import { findForward } from './find-forward.ts';

const REASONS: Readonly<Record<MailRole, string>> = {
  hidden: 'hidden in the mail',
  sponsor: "sponsor's part",
  signature: 'signature',
  quoted: 'mail that is answered',
  footer: 'footer of the mail',
};

const ROLES = Object.keys(REASONS) as MailRole[];

/** A mail of which nothing would be left was marked wrongly. */
const isAll = (blocks: readonly RawBlock[], role: MailRole): boolean => blocks.every((block) => block.role === role);

/** Where the head of a mail that is passed on ends what its sender wrote, the quotation below it is that mail. */
function unquoted(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const own = blocks.filter((block) => block.role === null);
  const isPassedOn = findForward(own)?.end === own.length;
  return isPassedOn ? blocks.map((block) => (block.role === 'quoted' ? { ...block, role: null } : block)) : blocks;
}

export const dropMailParts: CleaningStep = (draft) =>
  ROLES.reduce(
    (rest, role) =>
      isAll(rest.blocks, role)
        ? rest
        : withoutBlocks(
            rest,
            placesWhere(rest.blocks, (block) => block.role === role),
            REASONS[role],
          ),
    { ...draft, blocks: unquoted(draft.blocks) },
  );
