/** A Content-Type header → the media type, its charset, and, where it is no text, what it is. */

export interface MediaType {
  readonly contentType: string | null;
  readonly charset: string | null;
}

const TYPE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|$)/;
const CHARSET = /;\s*charset\s*=\s*["']?([\w.:-]+)/i;

export function parseMediaType(header: string | null): MediaType {
  const contentType = TYPE.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  return { contentType, charset: CHARSET.exec(header ?? '')?.[1]?.toLowerCase() ?? null };
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'a picture'],
  [/^audio\//, 'a sound recording'],
  [/^video\//, 'a video'],
  [/^font\//, 'a font'],
  [/^application\/pdf$/, 'a PDF'],
  [/^application\/(?:zip|gzip|x-(?:gzip|tar|7z-compressed|rar-compressed|bzip2?))$/, 'an archive'],
  [/^application\/(?:msword|rtf|vnd\.(?:ms-|openxmlformats|oasis))/, 'an office document'],
  [/^application\/epub/, 'a book'],
];

/** Servers say "octet-stream" of what they do not know: reading tells what it is. */
const READABLE =
  /^(?:text\/|message\/rfc822|multipart\/related|application\/(?:octet-stream|xml|json|.*\+xml|.*\+json|x-mimearchive|mbox)$)/;

/** Null for what may be read. */
export function unreadableKind(contentType: string | null): string | null {
  if (contentType === null) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(contentType))?.[1];
  return kind ?? (READABLE.test(contentType) ? null : `data of the type "${contentType}"`);
}
