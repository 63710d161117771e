import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../../ocr/is-public-address.ts';

/** Which addresses the server may fetch pictures from: the public network, and what the configuration allows besides. */
export class AddressPolicy {
  readonly #allowed = new BlockList();

  constructor(allowedBlocks: readonly string[]) {
    for (const block of allowedBlocks) {
      const [network = '', bits] = block.split('/');
      this.#allowed.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
    }
  }

  permits(address: string): boolean {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return isPublicAddress(address) || this.#allowed.check(address, family);
  }

  /**
   * Resolves names for a connection, and gives only addresses that are permitted. The check is made on the very
   * address that is connected to, so a name that changes its mind between check and use gains nothing.
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (problem, addresses) => {
      if (problem) return callback(problem, '', 4);
      const permitted = addresses.filter(({ address }) => this.permits(address));
      const [first] = permitted;
      if (!first) return callback(new ForbiddenAddressError(), '', 4);
      if (options.all) return callback(null, permitted satisfies LookupAddress[]);
      callback(null, first.address, first.family);
    });
  };
}

/** Thrown through the connection by the lookup, which has no other way to say no. */
export class ForbiddenAddressError extends Error {
  override name = 'ForbiddenAddressError';
}
