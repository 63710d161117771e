import type { Failure } from '../../../messages/failure.ts';

export const CREDENTIAL_KINDS = ['token', 'iam-user', 'ak-sk', 'temporary-ak-sk'] as const;

export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** Everything about the OCR server as it stands in the form: texts, which may not be right yet. */
export interface ServerDraft {
  readonly address: string;
  readonly region: string;
  readonly projectId: string;
  readonly enterpriseProjectId: string;
  readonly iamAddress: string;
  /** The server may be told the address of a public picture instead of being sent its pixels. */
  readonly urlAllowed: boolean;
  readonly kind: CredentialKind;
  readonly token: string;
  readonly domain: string;
  readonly user: string;
  readonly password: string;
  readonly access: string;
  readonly secret: string;
  readonly securityToken: string;
  /** Keep the credentials on this computer, rather than until the browser closes. */
  readonly kept: boolean;
}

export type ServerTextField = Exclude<keyof ServerDraft, 'urlAllowed' | 'kind' | 'kept'>;

export type ServerPreset = 'own-server' | 'vendor-cloud';

/** What each kind of credentials consists of, in the order of the form. */
export const CREDENTIAL_FIELDS: Readonly<Record<CredentialKind, readonly ServerTextField[]>> = {
  token: ['token'],
  'iam-user': ['domain', 'user', 'password', 'iamAddress'],
  'ak-sk': ['access', 'secret'],
  'temporary-ak-sk': ['access', 'secret', 'securityToken'],
};

export const SECRET_FIELDS: readonly ServerTextField[] = ['token', 'password', 'secret', 'securityToken'];
export const OPTIONAL_FIELDS: readonly ServerTextField[] = ['enterpriseProjectId', 'iamAddress'];

/**
 * The form with what was changed in it. The secrets, and the leave to fetch pictures itself, were given to one server:
 * another address does not inherit them.
 */
export function withChanges(draft: ServerDraft, changes: Partial<ServerDraft>): ServerDraft {
  const isElsewhere = changes.address !== undefined && originOf(changes.address) !== originOf(draft.address);
  const forgotten = isElsewhere
    ? {
        ...Object.fromEntries(SECRET_FIELDS.map((field) => [field, ''])),
        iamAddress: '',
        urlAllowed: false,
      }
    : {};
  return { ...draft, ...forgotten, ...changes };
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

export type ServerTest =
  | { readonly kind: 'works'; readonly milliseconds: number }
  | { readonly kind: 'fails'; readonly failure: Failure };

export interface ServerActions {
  readonly presets: Readonly<Record<ServerPreset, Partial<ServerDraft>>>;
  /** The first field that is not right. */
  checkServer(draft: ServerDraft): ServerTextField | undefined;
  /**
   * Asks the browser for the server's host, then keeps the settings and lets the server read from now on.
   * Called straight from the click: nothing may be awaited before.
   */
  saveServer(draft: ServerDraft): Promise<'saved' | 'denied'>;
  /** Tries the settings that are kept, with a picture that shows nothing. */
  testServer(): Promise<ServerTest>;
  forgetCredentials(): Promise<void>;
}
