/** The mail tables of all languages as compiled patterns. */
import { englishMail } from './english-mail.ts';
import { frenchMail } from './french-mail.ts';
import { germanMail } from './german-mail.ts';
import type { MailTable } from './mail-table.ts';
import { ukrainianMail } from './ukrainian-mail.ts';

const tables: readonly MailTable[] = [englishMail, germanMail, frenchMail, ukrainianMail];

const sourcesOf = (key: keyof MailTable): string => tables.flatMap((table) => table[key]).join('|');
const whole = (key: keyof MailTable): RegExp => new RegExp(`^(?:${sourcesOf(key)})$`, 'u');
const anywhere = (key: keyof MailTable): RegExp => new RegExp(`(?<!\\p{L})(?:${sourcesOf(key)})`, 'u');

export const onlineLink = anywhere('online');
export const mailLine = whole('lines');
export const mailNotice = anywhere('notices');
export const mailFooter = new RegExp(`^(?:${sourcesOf('footers')})`, 'u');
export const sponsorLabel = whole('sponsors');
export const supporterLine = whole('supporters');
export const disclaimer = anywhere('disclaimers');
export const forwardMark = whole('forwarded');
export const answerMark = whole('answered');

/** "Fwd: [List] AW: …": each of them once. */
export const subjectPrefix = new RegExp(
  `^(?:(?:${sourcesOf('prefixes')})(?:\\[\\d+\\])? ?: ?|\\[[^\\]]{1,40}\\] ?)`,
  'iu',
);

export type FieldKey = 'from' | 'sent' | 'subject' | 'to';

/** A field of a mail that is passed on, on a line of its own: the name, a colon, and the value. */
export const fieldLines: Readonly<Record<FieldKey, RegExp>> = {
  from: fieldLine('from'),
  sent: fieldLine('sent'),
  subject: fieldLine('subject'),
  to: fieldLine('to'),
};

function fieldLine(key: FieldKey): RegExp {
  return new RegExp(`^[*_]*(?:${sourcesOf(key)})[*_]* ?: ?[*_]*\\s*(?<value>.*)$`, 'iu');
}

/** Words by which a sender is known to be no person. */
export const paperWords: ReadonlySet<string> = new Set(tables.flatMap((table) => table.papers));

/** "Jane Doe from The Paper" → both. */
export const personOf = new RegExp(
  `^(?<person>.{3,40}?)(?:,? (?:${sourcesOf('of')}) | ?[|@/–—] ?|, )(?<paper>.{2,60})$`,
  'iu',
);
