import { expect, test } from 'vitest';
import { formatPageAddress, parsePageAddress } from '../../../../src/ui/options/rules/page-address.ts';

test.each([
  ['apply.example.com', { host: 'apply.example.com', path: '' }],
  ['https://Apply.Example.com/Form?step=1#a', { host: 'apply.example.com', path: '/Form' }],
  ['*.example.com/*', { host: '*.example.com', path: '' }],
  ['localhost:8080/a/*', { host: 'localhost:8080', path: '/a/*' }],
  ['http://127.0.0.1:5173/', { host: '127.0.0.1:5173', path: '/' }],
  ['bank.example.com/開戶', { host: 'bank.example.com', path: '/%E9%96%8B%E6%88%B6' }],
  ['bank.example.com/my form', { host: 'bank.example.com', path: '/my%20form' }],
  ['*.銀行.香港/*', { host: '*.xn--jn2ax2s.xn--j6w193g', path: '' }],
  ['http://[::1]:8080/x', { host: '[::1]:8080', path: '/x' }],
])('%s', (text, address) => {
  expect(parsePageAddress(text)).toEqual({ ok: true, value: address });
  expect(parsePageAddress(formatPageAddress(address))).toEqual({ ok: true, value: address });
});

test.each(['', '/path', 'two words', 'example.com:port', '*', 'a.*.com', 'a.com/*/apply', 'https://'])(
  'not %j',
  (text) => {
    expect(parsePageAddress(text)).toEqual({ ok: false, failure: 'not-an-address' });
  },
);
