import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/ocr/is-public-address.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '223.255.255.255', '2606:4700:4700::1111', '2404:6800:4005:80c::200e'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '1.2.3',
    '1.2.3.400',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '',
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it('calls nothing public that a well-kept library calls special', () => {
    const random = fc.oneof(fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(random, (address) => {
        if (isPublicAddress(address)) expect(ipaddr.parse(address).range()).toBe('unicast');
      }),
      { numRuns: 3000 },
    );
  });
});
