/** An address in a feed and the base it is relative to → an absolute address; null for none and for one that runs code. */

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const CODE = /^(?:javascript|vbscript|data):/i;

/** An absolute address stays as it is written; what cannot be resolved stays relative. */
export function resolveAddress(written: string | null | undefined, base: string | null): string | null {
  const address = written?.trim().replace(/[\t\n\r]+\s*/g, '') ?? '';
  if (address === '' || CODE.test(address.replace(/\s/g, ''))) return null;
  if (SCHEME.test(address) || base === null) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

export const isWebAddress = (text: string | null): text is string => text !== null && /^https?:\/\/[^\s/]/i.test(text);
