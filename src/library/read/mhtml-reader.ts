/** A web archive, in which a browser saved a page with all its parts → the article of the page, read from its main document. */
import type { ArticleReader, ReadContext } from './article-reader.ts';
import { decodeBytes } from './decode-bytes.ts';
import { archiveSureness } from './mail/looks-like-mail.ts';
import { leavesOf, type MimeEntity, readMime } from './mail/mime-entity.ts';
import { fieldOf, wordsOf } from './mail/mime-headers.ts';
import type { FoundMetadata, RawArticle } from './raw-article.ts';
import { withinTime } from './within-time.ts';

const isPage = ({ type }: MimeEntity): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(type);

const bare = (id: string): string => id.trim().replace(/^<|>$/g, '');

/**
 * The document that was saved, not one of its frames: what the archive names as its start, else the part that has the
 * page's own address, else the first.
 */
function mainDocument(archive: MimeEntity): MimeEntity | null {
  const pages = leavesOf(archive).filter(isPage);
  const start = bare(archive.parameters['start'] ?? '');
  const address = fieldOf(archive.fields, 'snapshot-content-location') || fieldOf(archive.fields, 'content-location');
  const named = pages.find(({ fields }) => start !== '' && bare(fieldOf(fields, 'content-id')) === start);
  const placed = pages.find(({ fields }) => address !== '' && fieldOf(fields, 'content-location') === address);
  return named ?? placed ?? pages[0] ?? null;
}

/** The address that was saved; files and frames ("cid:…") have none of the web. */
function savedAddress(archive: MimeEntity, page: MimeEntity): string | null {
  const fields = [
    fieldOf(archive.fields, 'snapshot-content-location'),
    fieldOf(page.fields, 'content-location'),
    fieldOf(archive.fields, 'content-location'),
  ];
  return fields.find((address) => /^https?:\/\//i.test(address)) ?? null;
}

async function readArchive(bytes: Uint8Array, context: ReadContext): Promise<RawArticle[]> {
  const { readPage } = await import('./html/read-page.ts');
  const archive = await readMime(bytes);
  const page = mainDocument(archive);
  if (page === null) return [];
  const html = decodeBytes(await page.content(), page.parameters['charset'] ?? null).text;
  const url = context.url ?? savedAddress(archive, page);
  const raw = withinTime(() => readPage(html, { ...context, url }));
  const subject = await wordsOf(archive.fields, 'subject');
  return [{ ...raw, metadata: withTitle(raw.metadata, subject) }];
}

/** Browsers write the page's title as the subject. */
function withTitle(metadata: FoundMetadata, subject: string): FoundMetadata {
  return metadata.title !== null || subject === '' ? metadata : { ...metadata, title: subject };
}

export const mhtmlReader: ArticleReader = {
  format: 'mhtml',
  endings: ['.mhtml', '.mht'],
  recognise: archiveSureness,
  read: (saved, context) => readArchive(saved.bytes, context),
};
