/** Who sent a mail, and through which list → the site that it is from, and its author where the sender is a person. */
import type { GuessableField } from '../../model.ts';
import { paperWords, personOf } from '../phrases/mail/mail-phrases.ts';
import { isName } from './parse-byline.ts';

export interface SenderCredits {
  readonly site: string | null;
  readonly byline: readonly string[];
  readonly guessed: readonly GuessableField[];
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Parts of a sender's host that say nothing of whose it is. */
const MAIL_HOST =
  /^(?:(?:e|em|m|t|s|go|info|link|list|lists|mail|mailer|mailing|email|news|newsletters?|reply|send|smtp|mg\d*|bounces?|www)\d*\.)+(?=[^.]+\.)/;

function hostOf(address: string): string | null {
  const host = address.split('@')[1]?.toLowerCase().replace(MAIL_HOST, '') ?? '';
  return /^[^.\s]+(?:\.[^.\s]+)+$/.test(host) ? host : null;
}

const isPerson = (name: string): boolean =>
  isName(name) &&
  /^\S+(?: \S+){1,3}$/.test(name) &&
  !name.split(' ').some((word) => paperWords.has(word.toLowerCase()));

/** "jane.doe@" and "jdoe@" are Jane Doe's own; "news@" is not. */
function isOwnAddress(name: string, address: string): boolean {
  const local = letters(address.split('@')[0] ?? '');
  const words = name
    .split(' ')
    .map(letters)
    .filter((word) => word.length > 2);
  return words.some((word) => local.includes(word) || (local.length > 3 && word.startsWith(local)));
}

/** A list's name that is words, not a number or an address. */
const isListName = (name: string): boolean => /\p{L}{3}/u.test(name) && !/[@\d]{6}|^\S*\.\S*$|\blist$/iu.test(name);

export function creditSender(name: string, address: string, list: string | null): SenderCredits {
  const shown = name.replace(/^["']+|["']+$/g, '').trim();
  const { person = '', paper = '' } = personOf.exec(shown)?.groups ?? {};
  if (isPerson(person) && paper !== '') return { site: paper, byline: [person], guessed: ['byline'] };
  const listed = list !== null && isListName(list) && letters(list) !== letters(shown) ? list : null;
  const host = hostOf(address);
  if (isPerson(shown) && isOwnAddress(shown, address)) {
    return {
      site: listed ?? host,
      byline: [shown],
      guessed: listed === null && host !== null ? ['byline', 'site'] : ['byline'],
    };
  }
  if (shown !== '' && !shown.includes('@'))
    return { site: isPerson(shown) ? (listed ?? shown) : shown, byline: [], guessed: [] };
  return { site: listed ?? host, byline: [], guessed: listed === null && host !== null ? ['site'] : [] };
}
