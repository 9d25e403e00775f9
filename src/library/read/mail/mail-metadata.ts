/** The fields of a mail and its links → title, sender, date and address of its article. */
import { cleanSubject } from '../metadata/clean-subject.ts';
import { creditSender } from '../metadata/sender-credits.ts';
import { type FoundMetadata, nothingFound } from '../raw-article.ts';
import { withinTime } from '../within-time.ts';
import { findAddress } from './find-address.ts';
import type { MailLink } from './mail-body.ts';
import { mailDate } from './mail-date.ts';
import { fieldOf, type MimeField, mailboxIn, wordsOf } from './mime-headers.ts';

/** The words before the number of a list: "The Paper <paper.example.org>". */
async function listName(fields: readonly MimeField[]): Promise<string | null> {
  const words = (await wordsOf(fields, 'list-id'))
    .replace(/<[^>]*>?\s*$/, '')
    .replace(/^"|"$/g, '')
    .trim();
  return words === '' ? null : words;
}

export async function readMailMetadata(
  fields: readonly MimeField[],
  links: readonly MailLink[],
  savedFrom: string | null,
): Promise<FoundMetadata> {
  const list = await listName(fields);
  const sender = await mailboxIn(fieldOf(fields, 'from') || fieldOf(fields, 'sender'));
  const { site, byline, guessed } = withinTime(() => creditSender(sender?.name ?? '', sender?.address ?? '', list));
  const fromList = fields.some(({ key }) => /^list-(?!unsubscribe)/.test(key));
  const subject = await wordsOf(fields, 'subject');
  const title = withinTime(() => cleanSubject(subject, fromList));
  const found =
    savedFrom === null ? withinTime(() => findAddress(links, fields, title)) : { address: savedFrom, guessed: false };
  return {
    ...nothingFound,
    title: title === '' ? null : title,
    byline,
    site,
    url: found?.address ?? null,
    published: mailDate(fieldOf(fields, 'date')),
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(fieldOf(fields, 'content-language'))?.[0] ?? null,
    guessed: found?.guessed ? [...guessed, 'url'] : guessed,
  };
}
