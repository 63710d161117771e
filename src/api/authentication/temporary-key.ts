import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { TokenSealer } from './sealed-token.ts';
import { type UserToken, userTokenSchema } from './user-token.ts';

/**
 * A temporary key: its security token carries what it is good for, and its secret follows from its name, so that any
 * replica can check it and none has to remember it.
 */
export interface TemporaryKey {
  readonly access: string;
  readonly secret: string;
  readonly securityToken: string;
  readonly expiresAt: number;
}

const securityTokenSchema = z.object({
  access: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  /** The token that it was given for: what ends that one ends this key. */
  token: userTokenSchema,
});

export type SecurityToken = z.infer<typeof securityTokenSchema>;

export function issueTemporaryKey(sealer: TokenSealer, token: UserToken, expiresAt: number): TemporaryKey {
  const access = `T${randomBytes(10).toString('hex').toUpperCase().slice(0, 19)}`;
  const content: SecurityToken = { access, expiresAt, token };
  return { access, secret: sealer.deriveSecret(access), securityToken: sealer.seal(content), expiresAt };
}

/** What a security token says; undefined when it is not one of ours, or belongs to another key. */
export function openSecurityToken(
  sealer: TokenSealer,
  securityToken: string,
  access: string,
): SecurityToken | undefined {
  const opened = sealer.open(securityToken);
  const parsed = opened.ok ? securityTokenSchema.safeParse(opened.value) : undefined;
  return parsed?.success && parsed.data.access === access ? parsed.data : undefined;
}
