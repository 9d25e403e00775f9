/** The tree of a mail's page → which of its elements are no part of the text, and what each is instead. */
import { eachElement, type PageElement, textOf } from '../html/page-tree.ts';
import { sponsorLabel, supporterLine } from '../phrases/mail/mail-phrases.ts';
import { plainLine } from '../phrases/phrases.ts';
import type { MailRole } from '../raw-article.ts';
import { shortText } from './element-text.ts';
import { isHidden } from './hidden-parts.ts';

/** What holds more of a mail than this is its text, whatever it is called. */
const LARGEST_PART = 0.4;
const LARGEST_BOX = 0.25;
const LONGEST_LABEL = 60;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const NAMES: readonly (readonly [RegExp, MailRole])[] = [
  [/(?:^|[\s_-])(?:gmail_signature|moz-signature|signature)(?:$|[\s_-])/i, 'signature'],
  [/(?:^|[\s_-])(?:footer|unsubscribe|unsub|email-?footer|social|socials|social-?links)(?:$|[\s_-])/i, 'footer'],
];

function namedRole(element: PageElement): MailRole | null {
  if (isHidden(element)) return 'hidden';
  const { class: names = '', id = '' } = element.attributes;
  return NAMES.find(([pattern]) => pattern.test(names) || pattern.test(id))?.[1] ?? null;
}

/** The largest box that begins with a label, holds more than it, and is a small part of the mail; null where there is none. */
function sponsorBox(label: PageElement, total: number): PageElement | null {
  const start = letters(textOf(label));
  let box: PageElement | null = null;
  for (let around = label.parent; around !== null; around = around.parent) {
    const text = letters(textOf(around));
    if (!text.startsWith(start) || text.length > total * LARGEST_BOX) break;
    if (text.length > start.length) box = around;
  }
  return box;
}

const isLabel = (element: PageElement): boolean => {
  const text = shortText(element, LONGEST_LABEL);
  if (text === null) return false;
  const line = plainLine(text);
  return sponsorLabel.test(line) || supporterLine.test(line);
};

/** For each element that has one, its role; what is inside has it too. */
export function findMailRoles(root: PageElement): ReadonlyMap<PageElement, MailRole> {
  const total = letters(textOf(root)).length;
  const roles = new Map<PageElement, MailRole>();
  eachElement(root, (element) => {
    if (/^(?:html|body|head|style|title)$/.test(element.tag)) return;
    const role = namedRole(element);
    if (role !== null && letters(textOf(element)).length < total * LARGEST_PART) roles.set(element, role);
    const box = role === null && isLabel(element) ? sponsorBox(element, total) : null;
    if (box !== null) roles.set(box, 'sponsor');
  });
  return roles;
}
