/** Somebody as a feed names them, "mail (Name)", "Name <mail>" or an element of parts → name, mail and address. */
import { resolveAddress } from './feed-address.ts';
import type { FeedPerson } from './feed-model.ts';
import { elementsIn, lineIn, textIn } from './find-elements.ts';
import type { XmlElement } from './xml-tree.ts';

const MAIL = /(?:mailto:)?([^\s<>()[\]"',;:]+@[^\s<>()[\]"',;]+[^\s<>()[\]"',;.?])(?:\?\S*)?/i;
const ADDRESS = /https?:\/\/[^\s<>()"]+/i;

const person = (name: string | null, email: string | null, url: string | null): FeedPerson | null =>
  name === null && email === null && url === null ? null : { name, email, url };

/** What is left of a line when mail and address are taken out, without the brackets that stood around them. */
const nameIn = (rest: string): string | null =>
  rest
    .replace(/[<[(]\s*[>\])]/g, ' ')
    .replace(/^\s*\((.*)\)\s*$/, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"',;<>]+|[\s"',;<>]+$/g, '') || null;

/** Characters; what is longer names nobody. */
const LONGEST = 300;

function parsePerson(line: string | null): FeedPerson | null {
  if (line === null) return null;
  const written = line.slice(0, LONGEST);
  const mail = MAIL.exec(written);
  const withoutMail = mail ? written.replace(mail[0], ' ') : written;
  const address = ADDRESS.exec(withoutMail);
  const rest = address ? withoutMail.replace(address[0], ' ') : withoutMail;
  return person(nameIn(rest), mail?.[1] ?? null, address?.[0] ?? null);
}

/** The parts of a person, whatever vocabulary they are of. */
function partOf(element: XmlElement, ...names: readonly string[]): string | null {
  const found = elementsIn(element).find((child) => names.includes(child.local) && textIn(child).trim() !== '');
  return found ? lineIn(found) : null;
}

const NAMES = ['name', 'displayname', 'fullname'];
const MAILS = ['email', 'mbox'];
const ADDRESSES = ['uri', 'url', 'homepage', 'href'];

export function readPerson(element: XmlElement): FeedPerson | null {
  const name = partOf(element, ...NAMES);
  const email = partOf(element, ...MAILS)?.replace(/^mailto:/i, '') ?? null;
  const url = resolveAddress(partOf(element, ...ADDRESSES), element.base);
  if (name === null && email === null && url === null) return parsePerson(lineIn(element));
  const inName = email === null ? parsePerson(name) : null;
  return inName?.email ? { name: inName.name, email: inName.email, url: url ?? inName.url } : person(name, email, url);
}
