import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { issueTemporaryKey } from '../authentication/temporary-key.ts';
import { type UserToken, verifyUserToken } from '../authentication/user-token.ts';
import { parseJsonBody, rawBody } from '../http/body.ts';
import type { Services } from '../services.ts';
import { sendIamRefusal } from './iam-refusal.ts';
import { iamTime } from './tokens.ts';

/** Seconds, as documented. */
const DURATION = { shortest: 900, longest: 86_400 };

const requestSchema = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.array(z.string()).refine((methods) => methods.includes('token')),
      token: z
        .object({
          id: z.string().optional(),
          duration_seconds: z.int().min(DURATION.shortest).max(DURATION.longest).default(DURATION.shortest),
        })
        .prefault({}),
    }),
  }),
});

/** `POST /v3.0/OS-CREDENTIAL/securitytokens`: a temporary key for the holder of a token. */
export function securityTokensRoute(server: FastifyInstance, services: Services): void {
  server.post('/v3.0/OS-CREDENTIAL/securitytokens', async (request, reply) => {
    const { authenticator, config, now } = services;
    const json = parseJsonBody(rawBody(request));
    const parsed = requestSchema.safeParse(json.ok ? json.value : undefined);
    if (!parsed.success) return sendIamRefusal(request, reply, 'IAM.0007');
    const { token } = parsed.data.auth.identity;
    const given = token.id ?? String(request.headers['x-auth-token'] ?? '');
    const verified = verifyUserToken(given, authenticator.tokens, config.users, now());
    // with nothing configured any token is taken, so a key is given for any, and any signature taken later
    if (!verified.ok && !authenticator.open) return sendIamRefusal(request, reply, 'IAM.0067');
    const holder = verified.ok ? verified.value : anyone(now() + DURATION.longest * 1000);
    const expiresAt = Math.min(now() + token.duration_seconds * 1000, holder.expiresAt);
    const key = issueTemporaryKey(authenticator.temporaryKeys, holder, expiresAt);
    return reply.code(201).send({
      credential: {
        access: key.access,
        secret: key.secret,
        securitytoken: key.securityToken,
        expires_at: iamTime(key.expiresAt),
      },
    });
  });
}

function anyone(expiresAt: number): UserToken {
  return { domain: '', user: '', issuedAt: 0, expiresAt, passwordMark: '' };
}
