/** An address as somebody wrote it → one that may be asked for: http or https, and without a name and password in it. */
import { fail } from '../diagnostics/diagnostic.ts';

/** What begins with these is a file or a message, and its remedy is another than for a page. */
const HINTS: Readonly<Record<string, string>> = {
  'file:': 'Give the path of the file itself.',
  'feed:': 'Write https: instead of feed:.',
};

/** `base` is where a redirect or a link stood. The part behind "#" is the reader's own and is never sent. */
export function checkAddress(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) fail('address-malformed');
  const url = new URL(address, base);
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') {
    const hint = HINTS[protocol] ?? 'Save the text itself, and add the file.';
    fail('address-scheme', { scheme: protocol.slice(0, -1), hint });
  }
  if (url.username !== '' || url.password !== '') fail('address-credentials');
  url.hash = '';
  return url;
}

/** A password belongs into no report. */
export function withoutCredentials(address: string): string {
  return address.replace(/^(\w+:\/\/)[^/?#]*@/, '$1…@');
}
