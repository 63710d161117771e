import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { failure, type Result, success } from '../../result.ts';

/**
 * A token that carries its own content and proof, so that any replica with the same secret can check it without
 * asking another: `content.signature`, both base64url, HMAC-SHA256. The content is readable: no secret goes inside.
 */
export class TokenSealer {
  readonly #key: Buffer;

  /** `purpose` keeps tokens of one kind from being taken for another. */
  constructor(secret: string, purpose: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  }

  seal(content: unknown): string {
    const text = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `${text}.${this.#sign(text).toString('base64url')}`;
  }

  /** The content, or `unreadable` when it is not one of ours. */
  open(token: string): Result<unknown, 'unreadable'> {
    const [text = '', signature = '', ...rest] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const expected = this.#sign(text);
    if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return failure('unreadable');
    }
    try {
      return success(JSON.parse(Buffer.from(text, 'base64url').toString()));
    } catch {
      return failure('unreadable');
    }
  }

  /** A secret that belongs to a name: the same on every replica, known to no one without the sealing secret. */
  deriveSecret(name: string): string {
    return createHmac('sha256', this.#key).update(`secret of ${name}`).digest('base64url').slice(0, 40);
  }

  #sign(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest();
  }
}
