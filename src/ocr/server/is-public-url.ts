import { isAddress, isPublicAddress } from '../is-public-address.ts';

/** Names that exist only inside a house or a machine (RFC 6761, RFC 6762, RFC 8375, and what routers hand out). */
const PRIVATE_ENDINGS = [
  '.localhost',
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home',
  '.corp',
  '.home.arpa',
  '.test',
  '.invalid',
  '.example',
];

/**
 * Whether a picture's URL may be shown to a server on the public network: http or https, no name and password
 * inside, and a host that is not visibly private. Whether the server can in fact fetch it only the server knows.
 */
export function isPublicUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (isAddress(host)) return isPublicAddress(host);
  return host.includes('.') && !PRIVATE_ENDINGS.some((ending) => host.endsWith(ending));
}
