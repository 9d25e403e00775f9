/** Blocks of a mail → those that its markup does not call something else than its text. */
import type { MailRole, RawBlock } from '../../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from '../draft.ts';

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
    draft,
  );
