import * as z from 'zod/mini';
import type { TokenStore } from '../ocr/server/token-store.ts';
import { defineStoredItem } from '../settings/stored-item.ts';

const sessionTokens = defineStoredItem({
  key: 'server-tokens',
  area: 'session',
  version: 1,
  schema: z.record(z.string(), z.object({ token: z.string(), expiresAt: z.number() })),
  initial: {},
});

/** Tokens of OCR servers outlive the background worker, but not the browser. */
export const sessionTokenStore: TokenStore = {
  get: async (key) => (await sessionTokens.get())[key],
  set: async (key, token) => sessionTokens.set({ ...(await sessionTokens.get()), [key]: token }),
};
