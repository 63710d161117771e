import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result.ts';

const required = z.string().check(z.minLength(1), z.maxLength(20_000));
const name = z.string().check(z.minLength(1), z.maxLength(128));

/** https, or http on this very computer; nothing after the host but an optional path prefix. */
const address = z.string().check(
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    return plain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname)));
  }, 'https://..., or http:// on this computer'),
);

/** How the server is reached. Holds no secret: may be kept, exported and fixed by a company's policy. */
export const serverConnectionSchema = z.object({
  /** Of the OCR server, such as `https://ocr.ap-southeast-1.myhuaweicloud.com`. */
  address,
  /** Of the server that gives tokens; where absent it follows from `address` (see `iamAddressOf`). */
  iamAddress: z.exactOptional(address),
  region: name,
  projectId: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  /** Only for the bill; no server may refuse a request because of it. */
  enterpriseProjectId: z.exactOptional(name),
  /** `automatic`: the picture's URL instead of its pixels where it is public and `urlAllowed`. */
  sendUrl: z.enum(['automatic', 'never']),
  /** The user allowed this server to be told where pictures are. */
  urlAllowed: z.boolean(),
});

/** What proves who calls. Secret: `storage.session`, unless the user asks to keep it. */
export const serverCredentialsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('token'), token: required }),
  z.object({ kind: z.literal('iam-user'), domain: name, user: name, password: required }),
  z.object({ kind: z.literal('ak-sk'), access: name, secret: required }),
  z.object({
    kind: z.literal('temporary-ak-sk'),
    access: name,
    secret: required,
    securityToken: required,
  }),
]);

export const serverSettingsSchema = z.object({
  connection: serverConnectionSchema,
  credentials: serverCredentialsSchema,
});

export type ServerConnection = z.infer<typeof serverConnectionSchema>;
export type ServerCredentials = z.infer<typeof serverCredentialsSchema>;
export type ServerSettings = z.infer<typeof serverSettingsSchema>;

/** Settings of unknown origin; the failure is the place of the first wrong one, such as `connection.address`. */
export function parseServerSettings(settings: unknown): Result<ServerSettings, string> {
  const parsed = z.safeParse(serverSettingsSchema, settings);
  return parsed.success
    ? success(parsed.data)
    : failure(parsed.error.issues[0]?.path.join('.') || 'settings');
}

/** Where to begin: a server started with `npm run serve`, or the vendor's cloud. */
export const SERVER_PRESETS = {
  'own-server': {
    connection: {
      address: 'http://127.0.0.1:8787',
      region: 'ap-southeast-1',
      projectId: 'local',
      sendUrl: 'automatic',
      urlAllowed: false,
    },
    reportedOffline: false,
  },
  /** The vendor's "What's New" says that this operation was discontinued in August 2024: expect APIG.0101 or ModelArts.4204. */
  'vendor-cloud': {
    connection: {
      address: 'https://ocr.ap-southeast-1.myhuaweicloud.com',
      region: 'ap-southeast-1',
      sendUrl: 'automatic',
      urlAllowed: false,
    },
    reportedOffline: true,
  },
} as const satisfies Record<string, { connection: Partial<ServerConnection>; reportedOffline: boolean }>;

/** The token server: as set, or the vendor's IAM of the same region, or the OCR server itself. */
export function iamAddressOf(connection: ServerConnection): string {
  if (connection.iamAddress) return connection.iamAddress;
  const vendor = /^https:\/\/ocr\.([a-z0-9-]+)\.myhuaweicloud\.(com|cn)$/.exec(
    new URL(connection.address).origin,
  );
  return vendor ? `https://iam.${vendor[1]}.myhuaweicloud.${vendor[2]}` : connection.address;
}

/**
 * Match patterns of the hosts for which the browser's permission is needed. Patterns hold no port.
 */
export function serverHostPatterns(settings: ServerSettings): string[] {
  const addresses =
    settings.credentials.kind === 'iam-user'
      ? [settings.connection.address, iamAddressOf(settings.connection)]
      : [settings.connection.address];
  const patterns = addresses.map((text) => {
    const url = new URL(text);
    return `${url.protocol}//${url.hostname}/*`;
  });
  return [...new Set(patterns)];
}

function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
