import { isHostPattern } from '../../../messages/site-rules.ts';
import { failure, type Result, success } from '../../../result.ts';

/** Where a rule holds: host (`apply.example.com`, `*.example.com`) and path (exact, or ending in `*`; empty for all). */
export interface PageAddress {
  readonly host: string;
  readonly path: string;
}

/** An address as people paste it: with or without `https://`, query and fragment, which are dropped. */
export function parsePageAddress(text: string): Result<PageAddress, 'not-an-address'> {
  const plain = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[?#].*$/, '');
  const slash = plain.indexOf('/');
  const host = asciiHost((slash < 0 ? plain : plain.slice(0, slash)).toLowerCase());
  const path = slash < 0 ? '' : plain.slice(slash);
  if (!isHostPattern(host) || /\*./.test(path)) return failure('not-an-address');
  return success({ host, path: path === '' || path === '/*' ? '' : asBrowsersWriteIt(path) });
}

/** `銀行.香港` as `xn--jn2ax2s.xn--j6w193g`, with what stands around it. */
function asciiHost(host: string): string {
  if (!/[^\0-\x7f]/.test(host)) return host;
  const [, wildcard = '', name = ''] = /^(\*\.)?(.*)$/.exec(host) ?? [];
  return URL.canParse(`https://${name}`) ? wildcard + new URL(`https://${name}`).host : host;
}

/** `/開戶` as `/%E9%96%8B%E6%88%B6`: pages give their path so. */
function asBrowsersWriteIt(path: string): string {
  return path.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

export function formatPageAddress({ host, path }: PageAddress): string {
  return `${host}${path === '' ? '/*' : path}`;
}
