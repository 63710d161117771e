import * as z from 'zod/mini';
import {
  type ServerConnection,
  type ServerCredentials,
  type ServerSettings,
  serverConnectionSchema,
  serverCredentialsSchema,
} from '../ocr/server/settings.ts';
import { defineStoredItem } from './stored-item.ts';

/** How the OCR server is reached. No secret. */
export const storedServerConnection = defineStoredItem<ServerConnection | null>({
  key: 'server-connection',
  area: 'local',
  version: 1,
  schema: z.nullable(serverConnectionSchema),
  initial: null,
});

const credentialsItem = {
  key: 'server-credentials',
  version: 1,
  schema: z.nullable(serverCredentialsSchema),
  initial: null,
} as const;

/** Secrets until the browser closes. */
const sessionCredentials = defineStoredItem<ServerCredentials | null>({
  ...credentialsItem,
  area: 'session',
});

/** Secrets on the disk, only where the user asked for it. No web page can read this area. */
const keptCredentials = defineStoredItem<ServerCredentials | null>({ ...credentialsItem, area: 'local' });

/** Everything the server engine needs, or `null` while something is missing. */
export async function readServerSettings(): Promise<ServerSettings | null> {
  const [connection, secrets] = await Promise.all([storedServerConnection.get(), readServerCredentials()]);
  return connection === null || secrets === null ? null : { connection, credentials: secrets.credentials };
}

export async function readServerCredentials(): Promise<{
  credentials: ServerCredentials;
  kept: boolean;
} | null> {
  const [session, kept] = await Promise.all([sessionCredentials.get(), keptCredentials.get()]);
  if (kept !== null) return { credentials: kept, kept: true };
  return session === null ? null : { credentials: session, kept: false };
}

/** Stores the secrets in one place only: on the disk when asked to keep them, else in memory. */
export async function storeServerCredentials({
  credentials,
  kept,
}: {
  credentials: ServerCredentials;
  kept: boolean;
}): Promise<void> {
  await Promise.all(
    kept
      ? [keptCredentials.set(credentials), sessionCredentials.remove()]
      : [sessionCredentials.set(credentials), keptCredentials.remove()],
  );
}

export async function forgetServerCredentials(): Promise<void> {
  await Promise.all([sessionCredentials.remove(), keptCredentials.remove()]);
}
