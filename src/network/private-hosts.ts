/** An address and where it stood → which IP addresses may be connected to for it. */
import { isPublicAddress } from './public-address.ts';

/** True where an IP address may be connected to. */
export type MayConnect = (address: string) => boolean;

/**
 * What a user typed may be anywhere, and what is private of it is kept in mind for its origin. A link or a redirect
 * leads to public addresses only, or within a private origin to the very addresses that it was typed for: a name that
 * turns to another private address later stays outside.
 */
export function rememberPrivateHosts(): (url: URL, from: string | null) => MayConnect {
  const known = new Map<string, Set<string>>();
  const remember = (origin: string, address: string): void => {
    known.set(origin, (known.get(origin) ?? new Set()).add(address));
  };
  return (url, from) => {
    if (from === null)
      return (address) => {
        if (!isPublicAddress(address)) remember(url.origin, address);
        return true;
      };
    const isOwn = URL.canParse(from) && new URL(from).origin === url.origin;
    return (address) => isPublicAddress(address) || (isOwn && (known.get(url.origin)?.has(address) ?? false));
  };
}
