/** A web archive, in which a browser saved a page with all its parts → the article of the page, read from its main document. */
import type { ArticleReader, ReadContext } from './article-reader.ts';
import { decodeBytes } from './decode-bytes.ts';
import { archiveSureness } from './mail/looks-like-mail.ts';
import { cutParts, leavesOf, type MimeEntity, readMime } from './mail/mime-entity.ts';
import { fieldOf, wordsOf } from './mail/mime-headers.ts';
import { type FoundMetadata, nothingFound, type RawArticle, rawArticle } from './raw-article.ts';
import { withinTime } from './within-time.ts';

const MOST_FRAMES = 10;

const isPage = ({ type }: MimeEntity): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(type);

const bare = (id: string): string => id.trim().replace(/^<|>$/g, '');

/**
 * The documents in an archive, the one that was saved before its frames: what the archive names as its start, else the
 * part that has the page's own address, else the first.
 */
function documentsOf(archive: MimeEntity): readonly MimeEntity[] {
  const pages = leavesOf(archive).filter(isPage);
  const start = bare(archive.parameters['start'] ?? '');
  const address = fieldOf(archive.fields, 'snapshot-content-location') || fieldOf(archive.fields, 'content-location');
  const named = pages.find(({ fields }) => start !== '' && bare(fieldOf(fields, 'content-id')) === start);
  const placed = pages.find(({ fields }) => address !== '' && fieldOf(fields, 'content-location') === address);
  const main = named ?? placed ?? pages[0];
  return main === undefined ? [] : [main, ...pages.filter((page) => page !== main)];
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

async function readDocument(page: MimeEntity, url: string | null, name: string | null): Promise<RawArticle> {
  const { readPage } = await import('./html/read-page.ts');
  const bytes = await page.content();
  const html = withinTime(() => decodeBytes(bytes, page.parameters['charset'] ?? null).text);
  return withinTime(() => readPage(html, { url, name }));
}

const lengthOf = ({ blocks }: RawArticle): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** A page that is made of frames alone has its text in the fullest of them. */
async function readArchive(bytes: Uint8Array, { url, name }: ReadContext): Promise<RawArticle[]> {
  const archive = await readMime(bytes);
  const [main, ...frames] = documentsOf(archive);
  if (main === undefined) return [rawArticle('page', [], nothingFound)];
  const address = url ?? savedAddress(archive, main);
  const page = await readDocument(main, address, name);
  const found = [page];
  for (const frame of page.blocks.length === 0 ? frames.slice(0, MOST_FRAMES) : [])
    found.push(await readDocument(frame, address, name));
  const fullest = found.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  const diagnostics = [...fullest.diagnostics, ...cutParts(archive, name)];
  return [{ ...fullest, diagnostics, metadata: withTitle(page.metadata, await wordsOf(archive.fields, 'subject')) }];
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
