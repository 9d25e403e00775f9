/** An IP address → whether it is a machine of the public internet, and none of this machine, its network or a test range. */
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registry of IPv4, multicast and the reserved rest. */
const SPECIAL_4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within global unicast: protocol assignments with Teredo and ORCHID, documentation, 6to4, documentation again. */
const SPECIAL_6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** By which networks without IPv4 reach it (RFC 6052); its last 32 bits are the IPv4 address. */
const TRANSLATED = '64:ff9b::';

const special = new BlockList();
for (const [net, prefix] of SPECIAL_4) {
  special.addSubnet(net, prefix);
  special.addSubnet(`${TRANSLATED}${net}`, 96 + prefix, 'ipv6');
}
for (const [net, prefix] of SPECIAL_6) special.addSubnet(net, prefix, 'ipv6');

/** All of IPv6 that is given out for public use: what is not in it is private, mapped, multicast or not in use. */
const public6 = new BlockList();
public6.addSubnet('2000::', 3, 'ipv6');
public6.addSubnet(TRANSLATED, 96, 'ipv6');

/** False also for what is no address. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address);
  return isIP(address) === 6 && public6.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
