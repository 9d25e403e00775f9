/** A host's name, at the moment of connecting → those of its addresses that may be connected to. */
import { isIP, type LookupFunction } from 'node:net';
import { BriefpressError, type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Resolve } from './model.ts';
import type { MayConnect } from './private-hosts.ts';

/**
 * What is judged here is what is connected to, so that a name that changes between a check and the connection is no way
 * in. Node looks up no literal address: those are judged by refuseLiteral().
 */
export function guardedLookup(url: URL, resolve: Resolve, mayConnect: MayConnect): LookupFunction {
  return (hostname, { all }, callback) => {
    const refuse = (error: Error): void => callback(error, '', 0);
    resolve(hostname).then((found) => {
      const [first, ...more] = found.filter(({ address }) => mayConnect(address));
      if (!first) refuse(new BriefpressError([isPrivate(url, found[0]?.address ?? '')]));
      else if (all) callback(null, [first, ...more]);
      else callback(null, first.address, first.family);
    }, refuse);
  };
}

export function refuseLiteral(url: URL, mayConnect: MayConnect): void {
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !mayConnect(address)) throw new BriefpressError([isPrivate(url, address)]);
}

const isPrivate = (url: URL, address: string): Diagnostic =>
  diagnose('address-private', { machine: url.hostname.includes(address) ? url.host : `${url.host} (${address})` });
