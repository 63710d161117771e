import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenSealer } from '../../../src/api/authentication/sealed-token.ts';

const sealer = new TokenSealer('a secret of thirty-two characters or more', 'user token');

describe('TokenSealer', () => {
  it('opens what it sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(sealer.open(sealer.seal(content))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(content)),
        });
      }),
    );
  });

  it('opens nothing that was changed in any place', () => {
    const token = sealer.seal({ user: 'clerk', project: 'project-a' });
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_.'), (place, character) => {
        const changed = token.slice(0, place) + character + token.slice(place + 1);
        const sameBytes = Buffer.from(changed.split('.')[1] ?? '', 'base64url').equals(
          Buffer.from(token.split('.')[1] ?? '', 'base64url'),
        );
        // the last character of Base64 carries spare bits: another spelling of the same signature is no forgery
        fc.pre(changed !== token && !(sameBytes && changed.split('.')[0] === token.split('.')[0]));
        expect(sealer.open(changed)).toEqual({ ok: false, failure: 'unreadable' });
      }),
    );
  });

  it('never throws over a stranger', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sealer.open(text).ok).toBe(false);
      }),
    );
  });

  it('keeps kinds of tokens apart', () => {
    const other = new TokenSealer('a secret of thirty-two characters or more', 'temporary key');
    expect(other.open(sealer.seal({})).ok).toBe(false);
    expect(other.deriveSecret('T1')).not.toBe(sealer.deriveSecret('T1'));
    expect(other.deriveSecret('T1')).toMatch(/^[\w-]{40}$/);
  });
});
