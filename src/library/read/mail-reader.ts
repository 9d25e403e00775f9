/** A saved mail, or a mailbox of them → the article of each; of mails that only bring others along, those of the others. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ArticleReader, ReadContext } from './article-reader.ts';
import { eachInTime } from './each-in-time.ts';
import { lengthOfTexts, type MailText, mailTexts } from './mail/choose-parts.ts';
import { mailSureness } from './mail/looks-like-mail.ts';
import type { MailBody } from './mail/mail-body.ts';
import { readMailMetadata } from './mail/mail-metadata.ts';
import { cutParts, leavesOf, type MimeEntity, readMime } from './mail/mime-entity.ts';
import { fieldOf, parametersOf } from './mail/mime-headers.ts';
import { readMailText } from './mail/read-mail-text.ts';
import { splitMailbox } from './mail/split-mailbox.ts';
import { nothingFound, type RawArticle, rawArticle } from './raw-article.ts';
import { tellFailure } from './tell-failure.ts';
import { withinTime } from './within-time.ts';

/** Letters; a note above a mail that is sent along has fewer. */
const LONGEST_NOTE = 400;
/** A mailbox with more is read up to there. */
const MOST_MAILS = 1000;

const SEALED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/;

/** The mails within a mail, those within these aside. */
function mailsIn(entity: MimeEntity): readonly MimeEntity[] {
  return entity.parts.flatMap((part) => (part.type === 'message/rfc822' ? part.parts : mailsIn(part)));
}

function isSealed(mail: MimeEntity, texts: readonly MailText[]): boolean {
  if ([mail, ...leavesOf(mail)].some(({ type }) => SEALED.test(type)) && lengthOfTexts(texts) === 0) return true;
  return texts.some(({ text }) => /^[ \t]*-----BEGIN PGP MESSAGE-----/m.test(text)) && texts.length === 1;
}

/** What is sent along and is no picture, by its file name or kind. */
function attachmentNames(mail: MimeEntity): string[] {
  const others = leavesOf(mail).filter(({ type }) => !/^(?:image|text|message|multipart)\//.test(type));
  return others.map(
    ({ type, parameters, fields }) =>
      parametersOf(fieldOf(fields, 'content-disposition')).parameters['filename'] ?? parameters['name'] ?? type,
  );
}

/** Why there is no text in a mail that has none; null where it is not known. */
function obstacleIn(mail: MimeEntity, texts: readonly MailText[], file: string | null): Diagnostic | null {
  if (isSealed(mail, texts)) return diagnose('intake-mail-sealed', {}, { file });
  const names = attachmentNames(mail);
  if (lengthOfTexts(texts) > 0 || names.length === 0) return null;
  return diagnose('intake-mail-attachments', { names: names.join(', ') }, { file });
}

/** A mail in several pieces, as pictures between them make it, is one text. */
async function readBody(texts: readonly MailText[]): Promise<MailBody> {
  const pages = texts.filter(({ kind }) => kind === 'html').map(({ text }) => text);
  if (pages.length > 0) {
    const { readMailPage } = await import('./mail/read-mail-page.ts');
    return withinTime(() => readMailPage(pages.join('\n')));
  }
  const bodies = texts.map((text) => withinTime(() => readMailText(text)));
  return { blocks: bodies.flatMap(({ blocks }) => blocks), links: bodies.flatMap(({ links }) => links) };
}

async function readMail(mail: MimeEntity, context: ReadContext, milliseconds: number): Promise<readonly RawArticle[]> {
  const texts = await mailTexts(mail);
  const inner = mailsIn(mail);
  if (inner.length > 0 && lengthOfTexts(texts) < LONGEST_NOTE)
    return readEach(inner, (one, rest) => readMail(one, context, rest), context, milliseconds);
  const obstacle = obstacleIn(mail, texts, context.name);
  const { blocks, links } = obstacle === null ? await readBody(texts) : { blocks: [], links: [] };
  const metadata = await readMailMetadata(mail.fields, links, context.url);
  return [rawArticle('mail', blocks, metadata, { diagnostics: obstacle === null ? [] : [obstacle] })];
}

/** A mail that cannot be read is lost alone; what is wrong with all of them is told with the first. */
async function readEach<T>(
  mails: readonly T[],
  read: (mail: T, milliseconds: number) => Promise<readonly RawArticle[]>,
  { name }: ReadContext,
  milliseconds?: number,
): Promise<readonly RawArticle[]> {
  const lost = (error: unknown): readonly RawArticle[] => [
    rawArticle('mail', [], nothingFound, { diagnostics: [tellFailure(error, name)] }),
  ];
  const { done, left } = await eachInTime(mails, read, lost, milliseconds);
  const facts = { left, count: mails.length };
  return tellFirst(done.flat(), left === 0 ? [] : [diagnose('intake-unreached', facts, { file: name })]);
}

const tellFirst = (articles: readonly RawArticle[], problems: readonly Diagnostic[]): readonly RawArticle[] =>
  articles.map((article, i) =>
    i === 0 ? { ...article, diagnostics: [...problems, ...article.diagnostics] } : article,
  );

async function readMailbox(bytes: Uint8Array, context: ReadContext): Promise<readonly RawArticle[]> {
  const mails = withinTime(() => splitMailbox(bytes));
  const facts = { count: mails.length, limit: MOST_MAILS };
  const problems = mails.length > MOST_MAILS ? [diagnose('intake-mails-long', facts, { file: context.name })] : [];
  const read = async (mail: Uint8Array, milliseconds: number): Promise<readonly RawArticle[]> => {
    const entity = await readMime(mail);
    return tellFirst(await readMail(entity, context, milliseconds), cutParts(entity, context.name));
  };
  return tellFirst(await readEach(mails.slice(0, MOST_MAILS), read, context), problems);
}

export const mailReader: ArticleReader = {
  format: 'email',
  endings: ['.eml', '.emlx', '.mbox'],
  recognise: mailSureness,
  read: (saved, context) => readMailbox(saved.bytes, context),
};
