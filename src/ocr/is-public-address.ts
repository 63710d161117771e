/** Blocks of IPv4 that are not on the public network (IANA IPv4 Special-Purpose Address Registry, multicast, reserved). */
const SPECIAL_IPV4: readonly (readonly [network: string, bits: number])[] = [
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
  ['224.0.0.0', 3],
];

/**
 * Whether an address (not a name) is one of the public network: not private, loopback, link-local, shared,
 * documentation, multicast or reserved. IPv6 addresses that carry an IPv4 one inside (mapped, NAT64, 6to4, Teredo)
 * are refused: what they lead to is not theirs to say.
 */
export function isPublicAddress(address: string): boolean {
  const ipv4 = parseIpv4(address);
  if (ipv4 !== undefined) return !SPECIAL_IPV4.some(([network, bits]) => inNetwork(ipv4, network, bits));
  const groups = parseIpv6(address);
  if (!groups) return false;
  const [first = 0, second = 0] = groups;
  const globalUnicast = first >= 0x2000 && first <= 0x3fff;
  // 2001:0000::/23 protocol assignments with Teredo, 2001:db8::/32 documentation, 2002::/16 6to4, 3fff::/20 documentation
  const special =
    (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
    first === 0x2002 ||
    (first === 0x3fff && second < 0x1000);
  return globalUnicast && !special;
}

/** Whether the text is an IPv4 or IPv6 address, the latter without brackets. */
export function isAddress(text: string): boolean {
  return parseIpv4(text) !== undefined || parseIpv6(text) !== undefined;
}

function inNetwork(address: number, network: string, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(address / size) === Math.floor((parseIpv4(network) ?? 0) / size);
}

function parseIpv4(text: string): number | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const bytes = match?.slice(1).map(Number);
  if (!bytes || bytes.some((byte) => byte > 255)) return undefined;
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

function parseIpv6(text: string): number[] | undefined {
  const [address = ''] = text.split('%');
  const halves = withoutIpv4Tail(address).split('::');
  if (halves.length > 2 || !address.includes(':')) return undefined;
  const [head, tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...(head ?? []), ...Array<string>(missing).fill('0'), ...(tail ?? [])];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : undefined;
}

/** `::ffff:10.0.0.1` -> `::ffff:a00:1` */
function withoutIpv4Tail(address: string): string {
  const start = address.lastIndexOf(':') + 1;
  const tail = parseIpv4(address.slice(start));
  if (tail === undefined) return address;
  return `${address.slice(0, start)}${Math.floor(tail / 65536).toString(16)}:${(tail % 65536).toString(16)}`;
}
