/** The links of a mail and its fields → the address at which its article stands on the web, and whether that is guessed. */
import { onlineLink } from '../phrases/mail/mail-phrases.ts';
import { plainLine } from '../phrases/phrases.ts';
import type { MailLink } from './mail-body.ts';
import { fieldOf, type MimeField } from './mime-headers.ts';

export interface FoundAddress {
  readonly address: string;
  readonly guessed: boolean;
}

/** Hosts, paths and long tokens of addresses that only lead on, and count who comes. */
const COUNTING_HOST =
  /^(?:click|clicks|track|tracking|trk|links?|lnk|email|e|go|r|t|ct|url\d*|mandrillapp|sendgrid)\d*\./i;
const COUNTING_PATH =
  /\/(?:click|track|redirect|ls\/click|wf\/click|c|e\/c|cl\d|ss\/c|l|lt|r|f\/a)\/|\/track\/click|[/=][\w-]{60,}/i;
/** Parameters that tell who reads, or which mail led there. */
const PERSONAL =
  /^(?:utm_.*|mc_.*|token|r|e|s|isFreemail|triedRedirect|ck_subscriber_id|_bhlid|_hs\w*|vero_\w*|mkt_tok|fbclid|gclid)$/i;

/** A plain address of the web without what is the reader's own; null where it only leads on to another. */
function plainAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (
    !/^https?:$/.test(url.protocol) ||
    COUNTING_HOST.test(url.hostname) ||
    COUNTING_PATH.test(url.pathname + url.search)
  ) {
    return null;
  }
  for (const key of [...url.searchParams.keys()]) if (PERSONAL.test(key)) url.searchParams.delete(key);
  return url.href;
}

const isFront = (address: string): boolean => new URL(address).pathname === '/' && new URL(address).search === '';

function firstPlain(addresses: readonly string[]): string | null {
  const plain = addresses.map(plainAddress).filter((address) => address !== null);
  return plain.find((address) => !isFront(address)) ?? null;
}

const inBrackets = (field: string): readonly string[] =>
  [...field.matchAll(/<(https?:[^>\s]+)>/g)].map(([, url = '']) => url);

const LONGEST_ONLINE = 120;

/**
 * The link to the web version, and what the mail says of its own archive, are sure; the link of the title, and where a
 * list takes posts (services name the post itself there), are guesses.
 */
export function findAddress(
  links: readonly MailLink[],
  fields: readonly MimeField[],
  title: string,
): FoundAddress | null {
  const ofText = (is: (line: string) => boolean): string | null =>
    firstPlain(
      links.filter(({ text }) => text.length <= LONGEST_ONLINE && is(plainLine(text))).map(({ address }) => address),
    );
  const sure = ofText((line) => onlineLink.test(line)) ?? firstPlain(inBrackets(fieldOf(fields, 'archived-at')));
  if (sure !== null) return { address: sure, guessed: false };
  const wanted = plainLine(title);
  const guess =
    ofText((line) => wanted.length > 8 && line === wanted) ?? firstPlain(inBrackets(fieldOf(fields, 'list-post')));
  return guess === null ? null : { address: guess, guessed: true };
}
