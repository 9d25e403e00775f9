/** The subject of a mail → a title: without "Fwd:", "AW:" and, where a list put it there, its name in brackets. */
import { subjectPrefix } from '../phrases/mail/mail-phrases.ts';

/** More prefixes than this are no subject. */
const MOST = 8;

export function cleanSubject(subject: string, fromList: boolean): string {
  let title = subject.replace(/\s+/g, ' ').trim();
  let prefixed = fromList;
  for (let i = 0; i < MOST; i += 1) {
    const prefix = subjectPrefix.exec(title)?.[0] ?? '';
    const isTag = prefix.startsWith('[');
    if (prefix === '' || prefix.length === title.length || (isTag && !prefixed)) break;
    title = title.slice(prefix.length).trim();
    prefixed = true;
  }
  return title;
}
