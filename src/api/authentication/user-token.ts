import { createHash } from 'node:crypto';
import { z } from 'zod';
import { GATEWAY_MESSAGES } from '../../ocr/gateway-message.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ServerConfig } from '../config/config-schema.ts';
import { type Refusal, refuse } from '../http/refusal.ts';
import type { TokenSealer } from './sealed-token.ts';

/** What a user's token says. Times in milliseconds since 1970. */
export const userTokenSchema = z.object({
  domain: z.string(),
  user: z.string(),
  /** Absent in a token that was not asked for a project: it opens nothing here (ModelArts.0212). */
  project: z.string().optional(),
  issuedAt: z.number(),
  expiresAt: z.number(),
  /** Changes with the password, so that a changed password ends the tokens that it gave. */
  passwordMark: z.string(),
});

export type UserToken = z.infer<typeof userTokenSchema>;
export type ConfiguredUser = ServerConfig['users'][number];

export function passwordMark(user: ConfiguredUser): string {
  return createHash('sha256').update(user.passwordHash).digest('base64url').slice(0, 12);
}

/** Whom a token stands for. Every replica with the same configuration comes to the same answer. */
export function verifyUserToken(
  token: string,
  sealer: TokenSealer,
  users: readonly ConfiguredUser[],
  now: number,
): Result<UserToken, Refusal> {
  if (token.trim() === '') return failure(refuse('ModelArts.4101'));
  // a token is one word; Node joins a header that was sent twice with a comma
  if (/[\s,]/.test(token)) return failure(refuse('ModelArts.4103'));
  const opened = sealer.open(token);
  if (!opened.ok) return failure(notAuthenticated(GATEWAY_MESSAGES.tokenUnreadable));
  const parsed = userTokenSchema.safeParse(opened.value);
  if (!parsed.success) return failure(refuse('ModelArts.4102'));
  if (parsed.data.expiresAt <= now) {
    const expiry = new Date(parsed.data.expiresAt).toISOString();
    return failure(notAuthenticated(`${GATEWAY_MESSAGES.tokenExpired}${expiry}`));
  }
  return isStillGood(parsed.data, users) ? success(parsed.data) : failure(refuse('APIG.0307'));
}

/** False after the user was removed or disabled, lost the project, or changed the password. */
export function isStillGood(token: UserToken, users: readonly ConfiguredUser[]): boolean {
  const user = users.find((entry) => entry.domain === token.domain && entry.name === token.user);
  return (
    user?.enabled === true &&
    passwordMark(user) === token.passwordMark &&
    (token.project === undefined || user.projects.includes(token.project))
  );
}

export function notAuthenticated(why: string): Refusal {
  return refuse('APIG.0301', { message: `${GATEWAY_MESSAGES.authentication}${why}` });
}
