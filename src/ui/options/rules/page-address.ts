import { failure, type Result, success } from '../../../result.ts';

/** Where a rule holds: host (`apply.example.com`, `*.example.com`) and path (exact, or ending in `*`; empty for all). */
export interface PageAddress {
  readonly host: string;
  readonly path: string;
}

const HOST_FORM = /^(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

/** An address as people paste it: with or without `https://`, query and fragment, which are dropped. */
export function parsePageAddress(text: string): Result<PageAddress, 'not-an-address'> {
  const plain = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[?#].*$/, '');
  const slash = plain.indexOf('/');
  const host = (slash < 0 ? plain : plain.slice(0, slash)).toLowerCase();
  const path = slash < 0 ? '' : plain.slice(slash);
  if (!HOST_FORM.test(host)) return failure('not-an-address');
  return success({ host, path: path === '/*' ? '' : path });
}

export function formatPageAddress({ host, path }: PageAddress): string {
  return `${host}${path === '' ? '/*' : path}`;
}
