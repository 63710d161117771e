/** A token that a server gave, and until when it is good (milliseconds since 1970). */
export interface StoredToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Where tokens are kept between calls; the extension gives one over `storage.session`. */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): Promise<void>;
}

export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: async (key) => tokens.get(key),
    set: async (key, token) => {
      tokens.set(key, token);
    },
  };
}
