import { isIP } from 'node:net';
import { z } from 'zod';

const identifier = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, - and _, at most 64')
  .describe('Letters, digits, - and _');
const projectIds = z.array(identifier).min(1).describe('Ids of the projects that this one may call for');

const networkBlock = z
  .string()
  .refine((text) => {
    const [address = '', bits = '', ...rest] = text.split('/');
    const family = isIP(address);
    return (
      family !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)
    );
  }, 'a block of addresses such as 10.20.0.0/16')
  .describe('A block of addresses such as 10.20.0.0/16');

const user = z.strictObject({
  domain: z.string().min(1).describe('Account name'),
  name: z.string().min(1).describe('User name'),
  passwordHash: z
    .string()
    .regex(/^scrypt\$\d+\$\d+\$\d+\$[\w-]+\$[\w-]+$/, 'make it with: npm run serve -- --hash-password')
    .describe('Made with `npm run serve -- --hash-password`, which reads the password from standard input'),
  projects: projectIds,
  enabled: z.boolean().default(true),
});

const key = z
  .strictObject({
    access: identifier.describe('Access key id (AK)'),
    secret: z
      .string()
      .min(16)
      .optional()
      .describe('Secret key (SK), in clear: the scheme cannot check a hash'),
    secretFile: z
      .string()
      .optional()
      .describe('Instead of `secret`: a file that holds it, such as a mounted secret'),
    securityToken: z
      .string()
      .optional()
      .describe('Given: a temporary key, good only with this X-Security-Token'),
    expiresAt: z.iso.datetime({ offset: true }).optional(),
    projects: projectIds,
  })
  .refine((entry) => (entry.secret === undefined) !== (entry.secretFile === undefined), {
    message: 'exactly one of secret and secretFile',
  });

const limits = z.strictObject({
  workers: z
    .int()
    .min(1)
    .max(256)
    .optional()
    .describe('Engines that read at the same time. Default: one a core'),
  threadsPerWorker: z
    .int()
    .min(1)
    .optional()
    .describe('Threads of one model run. Default: the cores shared out among the workers'),
  queue: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Requests that may wait for a worker; one more is answered with ModelArts.4401. Default: 16 a worker',
    ),
  readSeconds: z
    .number()
    .positive()
    .default(20)
    .describe('Longest time of one reading; then its worker is replaced (ModelArts.4402)'),
  requestsPerMinute: z
    .int()
    .min(1)
    .optional()
    .describe('For each user or key and replica (APIG.0308); without it there is no limit'),
  tokenHours: z
    .number()
    .positive()
    .max(24 * 30)
    .default(24),
  drainSeconds: z
    .number()
    .min(0)
    .default(0)
    .describe('On a stop: how long /healthz says 503 before the listening socket closes'),
});

const pictureUrls = z.strictObject({
  enabled: z.boolean().default(true),
  allow: z
    .array(networkBlock)
    .default([])
    .describe('Blocks of private addresses from which pictures may be fetched all the same'),
  seconds: z.number().positive().default(10).describe('Longest time to fetch a picture'),
});

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    listen: z
      .strictObject({
        host: z.string().default('127.0.0.1'),
        port: z.int().min(0).max(65535).default(8787),
        tls: z.strictObject({ certificateFile: z.string(), keyFile: z.string() }).optional(),
      })
      .prefault({}),
    tokenSecret: z
      .string()
      .min(32)
      .optional()
      .describe(
        'Signs tokens; the same on all replicas. Without it one is drawn at start, and tokens end with the process',
      ),
    tokenSecretFile: z.string().optional().describe('Instead of `tokenSecret`'),
    projects: z
      .array(
        z.strictObject({ id: identifier, name: z.string().optional(), enabled: z.boolean().default(true) }),
      )
      .default([]),
    users: z.array(user).default([]),
    keys: z.array(key).default([]),
    limits: limits.prefault({}),
    pictureUrls: pictureUrls.prefault({}),
    logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((config, context) => {
    const known = new Set(config.projects.map((project) => project.id));
    for (const kind of ['users', 'keys'] as const) {
      config[kind].forEach((entry, index) => {
        for (const project of entry.projects.filter((id) => !known.has(id))) {
          context.addIssue({
            code: 'custom',
            path: [kind, index, 'projects'],
            message: `project ${project} is not among the projects`,
          });
        }
      });
    }
    const names = {
      projects: config.projects.map((project) => project.id),
      users: config.users.map((entry) => JSON.stringify([entry.domain, entry.name])),
      keys: config.keys.map((entry) => entry.access),
    };
    for (const [kind, all] of Object.entries(names)) {
      if (new Set(all).size < all.length) {
        context.addIssue({ code: 'custom', path: [kind], message: 'the same entry twice' });
      }
    }
    if (config.tokenSecret !== undefined && config.tokenSecretFile !== undefined) {
      context.addIssue({ code: 'custom', path: ['tokenSecretFile'], message: 'or tokenSecret, not both' });
    }
  });

export type ServerConfig = z.infer<typeof configSchema>;
