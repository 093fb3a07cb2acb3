import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the open internet. Everything set aside for something else is not: private and
 * loopback networks, link-local, carriers' own (100.64/10), multicast, IPv4 written as IPv6 (mapped, NAT64, 6to4), and
 * whatever future RFCs reserve out of ranges that are reserved today.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.parse(address).range() === 'unicast' && !isOldSiteLocal(address);
}

/** `::a.b.c.d` reaches the IPv4 host on some systems, and the library takes it for an ordinary address. */
function isOldSiteLocal(address: string): boolean {
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv6' && (parsed as ipaddr.IPv6).parts.slice(0, 6).every((part) => part === 0);
}

/** The IP address that a host of a URL is by itself (`[::1]`, `127.0.0.1`), or null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
