import { timingSafeEqual } from 'node:crypto';
import { GATEWAY_MESSAGES } from '../../ocr/gateway-message.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ServerConfig } from '../config/config-schema.ts';
import { type Refusal, refuse } from '../http/refusal.ts';
import { FailureLock } from './failure-lock.ts';
import type { Principal } from './principal.ts';
import { TokenSealer } from './sealed-token.ts';
import { openSecurityToken } from './temporary-key.ts';
import { isStillGood, notAuthenticated, verifyUserToken } from './user-token.ts';
import {
  parseSignatureHeader,
  parseSigningDate,
  type SignatureHeader,
  type SignedRequest,
  verifySignature,
} from './verify-signature.ts';

/** A signature may be this much older or newer than the server's clock. */
const MAX_SKEW = 15 * 60 * 1000;
const KEY_FAILURES = 5;
const KEY_LOCK = 5 * 60 * 1000;

/** A key that a signature names, with what has to be true of it. */
interface ActiveKey {
  readonly secret: string;
  readonly expiresAt: number;
  readonly principal: Principal;
}

/** Checks who calls: a token, or a signature with a permanent or temporary key. */
export class Authenticator {
  /** Nothing is configured: any token and any signature will do, from this computer. */
  readonly open: boolean;
  readonly tokens: TokenSealer;
  readonly temporaryKeys: TokenSealer;
  readonly #config: ServerConfig;
  readonly #now: () => number;
  readonly #keyLock: FailureLock;

  constructor(config: ServerConfig, tokenSecret: string, now: () => number) {
    this.open = config.users.length === 0 && config.keys.length === 0;
    this.tokens = new TokenSealer(tokenSecret, 'user token');
    this.temporaryKeys = new TokenSealer(tokenSecret, 'temporary key');
    this.#config = config;
    this.#now = now;
    this.#keyLock = new FailureLock(KEY_FAILURES, KEY_LOCK, now);
  }

  authenticate(request: SignedRequest): Result<Principal, Refusal> {
    const token = request.headers['x-auth-token'];
    const authorization = request.headers.authorization;
    if (typeof token === 'string') return this.#byToken(token);
    if (typeof authorization !== 'string') return failure(notAuthenticated(GATEWAY_MESSAGES.tokenMissing));
    const signature = parseSignatureHeader(authorization);
    if (!signature) return failure(notAuthenticated(GATEWAY_MESSAGES.signatureWrong));
    return this.open ? success({ id: 'anyone', projects: 'any' }) : this.#bySignature(request, signature);
  }

  #byToken(token: string): Result<Principal, Refusal> {
    if (this.open && token.trim() !== '') return success({ id: 'anyone', projects: 'any' });
    const verified = verifyUserToken(token, this.tokens, this.#config.users, this.#now());
    if (!verified.ok) return verified;
    const { domain, user, project } = verified.value;
    if (project === undefined) return failure(refuse('ModelArts.0212'));
    return success({ id: userId(domain, user), projects: [project] });
  }

  #bySignature(request: SignedRequest, header: SignatureHeader): Result<Principal, Refusal> {
    const key = this.#findKey(header.access, request.headers['x-security-token']);
    if (!key) return failure(notAuthenticated(GATEWAY_MESSAGES.keyUnknown));
    if (this.#keyLock.isLocked(header.access)) {
      return failure(notAuthenticated(GATEWAY_MESSAGES.keyLocked));
    }
    const signedAt = parseSigningDate(String(request.headers['x-sdk-date']));
    const inTime = signedAt !== undefined && Math.abs(this.#now() - signedAt) <= MAX_SKEW;
    if (!inTime || key.expiresAt <= this.#now()) {
      return failure(notAuthenticated(GATEWAY_MESSAGES.signatureExpired));
    }
    if (!verifySignature(request, header, key.secret)) {
      this.#keyLock.failed(header.access);
      return failure(notAuthenticated(GATEWAY_MESSAGES.signatureWrong));
    }
    this.#keyLock.succeeded(header.access);
    return success(key.principal);
  }

  #findKey(access: string, securityToken: string | string[] | undefined): ActiveKey | undefined {
    const given = typeof securityToken === 'string' ? securityToken : undefined;
    const key = this.#config.keys.find((entry) => entry.access === access);
    if (key?.secret !== undefined) {
      if (!sameText(key.securityToken, given)) return undefined;
      const expiresAt = key.expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(key.expiresAt);
      const principal = { id: JSON.stringify(['key', access]), projects: key.projects };
      return { secret: key.secret, expiresAt, principal };
    }
    const temporary = given === undefined ? undefined : openSecurityToken(this.temporaryKeys, given, access);
    if (!temporary || !isStillGood(temporary.token, this.#config.users)) return undefined;
    const { domain, user, project } = temporary.token;
    return {
      secret: this.temporaryKeys.deriveSecret(access),
      expiresAt: temporary.expiresAt,
      principal: { id: userId(domain, user), projects: project === undefined ? [] : [project] },
    };
  }
}

function userId(domain: string, user: string): string {
  return JSON.stringify(['user', domain, user]);
}

function sameText(expected: string | undefined, given: string | undefined): boolean {
  if (expected === undefined || given === undefined) return expected === given;
  const [first, second] = [Buffer.from(expected), Buffer.from(given)];
  return first.length === second.length && timingSafeEqual(first, second);
}
