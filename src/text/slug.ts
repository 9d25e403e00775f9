/** Any title → a short name for a file or an address: ASCII letters, digits and hyphens, safe on every file system. */
import { createHash } from 'node:crypto';
import transliterate from '@sindresorhus/slugify';

const MAX_LENGTH = 80;
/** Names that Windows keeps for devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Never empty, never longer than 80 characters, cut between words. Letters with a customary Latin form are written in
 * it; a title that has none (in Chinese, say) is named by a hash, so that different titles keep different names.
 */
export function slugify(title: string): string {
  const words = transliterate(title.normalize('NFC').slice(0, 1000), { decamelize: false, preserveCharacters: [] });
  const slug = shorten(words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''));
  if (slug === '') return `text-${createHash('sha256').update(title).digest('hex').slice(0, 8)}`;
  return RESERVED.test(slug) ? `${slug}-text` : slug;
}

function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 20 ? cut.lastIndexOf('-') : MAX_LENGTH);
}

/** The slug, or the first of slug-2, slug-3 … that is not taken. */
export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n++) {
    const numbered = `${slug.slice(0, MAX_LENGTH - 6)}-${n}`;
    if (!isTaken(numbered)) return numbered;
  }
}
