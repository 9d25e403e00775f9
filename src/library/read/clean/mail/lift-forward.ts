/** Blocks of a mail that passes another on → that mail alone, its own subject, sender and date in the metadata. */
import { cleanSubject } from '../../metadata/clean-subject.ts';
import { parseDate } from '../../metadata/parse-date.ts';
import { creditSender } from '../../metadata/sender-credits.ts';
import type { FoundMetadata, RawBlock } from '../../raw-article.ts';
import { type CleaningStep, type Draft, withoutBlocks } from '../draft.ts';
import { type ForwardedHead, findForward } from './find-forward.ts';

/** Mails are passed on a few times. */
const MOST = 5;
/** What is longer than this share of the mail below it was not written to pass that on. */
const LONGEST_NOTE = 0.5;

const lengthOf = (blocks: readonly RawBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

const MAILBOX = /^(?<name>.*?)\s*(?:[<[(](?:mailto:)?(?<address>[^\s<>()[\]]+@[^\s<>()[\]]+)[>\])].*)?$/;

/** What is known of the mail that is passed on; nothing of who passed it on is kept. */
function metadataOf({ fields }: ForwardedHead, outer: FoundMetadata): FoundMetadata {
  const { name = '', address = '' } = MAILBOX.exec(fields.from ?? '')?.groups ?? {};
  const isAddress = /^\S+@\S+$/.test(name);
  const credits = creditSender(isAddress ? '' : name, isAddress ? name : address, null);
  const title = cleanSubject(fields.subject ?? '', false);
  const published = parseDate(fields.sent ?? '');
  return {
    ...outer,
    title: title === '' ? outer.title : title,
    byline: credits.byline,
    site: credits.site,
    published: published ?? outer.published,
    guessed: [
      ...outer.guessed.filter((field) => field === 'url'),
      ...credits.guessed,
      ...(published === null ? ['published' as const] : []),
    ],
  };
}

const places = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from }, (_, i) => from + i));

function liftOnce(draft: Draft, head: ForwardedHead): Draft {
  const { blocks } = draft;
  const [note, rest] = [lengthOf(blocks.slice(0, head.start)), lengthOf(blocks.slice(head.end))];
  if (note > rest * LONGEST_NOTE)
    return withoutBlocks(draft, places(head.start, blocks.length), 'mail that is answered');
  const lifted = { ...draft, metadata: metadataOf(head, draft.metadata) };
  return withoutBlocks(lifted, places(0, head.end), 'note and head of the mail that passes this on');
}

export const liftForward: CleaningStep = (draft) => {
  let result = draft;
  for (let i = 0; i < MOST; i += 1) {
    const head = findForward(result.blocks);
    if (head === null) break;
    result = liftOnce(result, head);
  }
  return result;
};
