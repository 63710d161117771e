import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { failure, type Result, success } from '../../result.ts';
import { hashPassword, verifyPassword } from '../authentication/password-hash.ts';
import { type ConfiguredUser, passwordMark, type UserToken } from '../authentication/user-token.ts';
import { parseJsonBody, rawBody } from '../http/body.ts';
import type { Services } from '../services.ts';
import { type IamCode, sendIamRefusal } from './iam-refusal.ts';

const HOUR = 60 * 60 * 1000;

const tokenRequestSchema = z.object({
  auth: z.object({
    identity: z.object({
      methods: z.array(z.string()).refine((methods) => methods.includes('password')),
      password: z.object({
        user: z.object({
          name: z.string().min(1),
          password: z.string().max(1000),
          domain: z.object({ name: z.string().min(1) }),
        }),
      }),
    }),
    /** A project by id or name; with another scope or none the token opens no project. */
    scope: z
      .object({ project: z.object({ id: z.string().optional(), name: z.string().optional() }).optional() })
      .optional(),
  }),
});

type TokenRequest = z.infer<typeof tokenRequestSchema>['auth'];

/** `POST /v3/auth/tokens`: a signed token for a user and password, in the header `X-Subject-Token`. */
export function tokensRoute(server: FastifyInstance, services: Services): void {
  server.post('/v3/auth/tokens', async (request, reply) => {
    const json = parseJsonBody(rawBody(request));
    const parsed = tokenRequestSchema.safeParse(json.ok ? json.value : undefined);
    if (!parsed.success) return sendIamRefusal(request, reply, 'IAM.0007');
    const issued = await issueToken(parsed.data.auth, services);
    if (!issued.ok) return sendIamRefusal(request, reply, issued.failure);
    const token = issued.value;
    return reply
      .code(201)
      .header('X-Subject-Token', services.authenticator.tokens.seal(token))
      .send({ token: describeToken(token, services) });
  });
}

async function issueToken(auth: TokenRequest, services: Services): Promise<Result<UserToken, IamCode>> {
  const { name, password, domain } = auth.identity.password.user;
  const project = findProject(auth.scope?.project, services);
  const user = services.authenticator.open
    ? undefined
    : await checkUser(domain.name, name, password, services);
  if (user && !user.ok) return user;
  if (user && auth.scope?.project && !user.value.projects.includes(project ?? '')) return failure('IAM.0003');
  const now = services.now();
  return success({
    domain: domain.name,
    user: name,
    ...(project === undefined ? {} : { project }),
    issuedAt: now,
    expiresAt: now + services.config.limits.tokenHours * HOUR,
    passwordMark: user ? passwordMark(user.value) : '',
  });
}

function findProject(
  scope: { id?: string | undefined; name?: string | undefined } | undefined,
  { config }: Services,
): string | undefined {
  if (!scope) return undefined;
  if (scope.id !== undefined) return scope.id;
  return config.projects.find((project) => project.name === scope.name)?.id ?? scope.name;
}

async function checkUser(
  domain: string,
  name: string,
  password: string,
  { config, userLock }: Services,
): Promise<Result<ConfiguredUser, IamCode>> {
  const user = config.users.find((entry) => entry.domain === domain && entry.name === name);
  if (!user) {
    // as slow as a wrong password, so that the time does not tell which names exist
    await hashPassword(password);
    return failure('IAM.0062');
  }
  const check = () => verifyPassword(password, user.passwordHash);
  switch (await userLock.attempt(JSON.stringify([domain, name]), check)) {
    case 'locked':
      return failure('IAM.0061');
    case 'wrong':
      return failure('IAM.0062');
    case 'right':
      return user.enabled ? success(user) : failure('IAM.0082');
  }
}

function describeToken(token: UserToken, { config }: Services) {
  const project = config.projects.find((entry) => entry.id === token.project);
  const domain = { id: token.domain, name: token.domain };
  return {
    expires_at: iamTime(token.expiresAt),
    issued_at: iamTime(token.issuedAt),
    methods: ['password'],
    ...(token.project === undefined
      ? { domain }
      : { project: { id: token.project, name: project?.name ?? token.project, domain } }),
    roles: [],
    user: { id: token.user, name: token.user, domain, password_expires_at: '' },
    catalog: [],
  };
}

/** `2017-04-17T07:55:18.575000Z`: six decimals, as the token server writes. */
export function iamTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}
