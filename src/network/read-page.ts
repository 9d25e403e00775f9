/** The answer of a server → the page in it, or where it leads on; what is no page, too large or packed unknown is refused unread. */
import { BriefpressError, fail } from '../diagnostics/diagnostic.ts';
import type { Answer } from './ask.ts';
import { explainStatus } from './explain-status.ts';
import { type Outcome, redirectOf } from './follow-redirects.ts';
import { parseMediaType, unreadableKind } from './media-type.ts';
import type { FetchedPage } from './model.ts';
import { readBody } from './read-body.ts';
import { unpackersFor } from './unpackers.ts';

export async function readPage(answer: Answer, url: URL, limit: number): Promise<Outcome<FetchedPage>> {
  const redirect = redirectOf(answer);
  if (redirect) return redirect;
  const { status, header, body } = answer;
  if (status < 200 || status >= 300) throw new BriefpressError([explainStatus(status)]);
  const { contentType, charset } = parseMediaType(header('content-type'));
  const kind = unreadableKind(contentType);
  if (kind !== null) fail('address-kind', { kind });
  if (Number(header('content-length') ?? 0) > limit) failTooLarge(limit);
  const unpackers = unpackersFor(header('content-encoding'));
  if (unpackers === null) fail('address-packing', { reason: `it is packed as "${header('content-encoding')}"` });
  const { bytes, whole } = await readBody(body, unpackers, limit);
  return whole ? { found: { bytes, url: url.href, charset, contentType } } : failTooLarge(limit);
}

const failTooLarge = (limit: number): never => fail('address-too-large', { limit: limit / 1024 / 1024 });
