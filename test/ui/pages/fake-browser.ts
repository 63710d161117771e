/**
 * Stands in for `webextension-polyfill` when the pages are tested outside an extension: the browser's storage and
 * messaging in memory, filled by `__seed` and observed through `__sent`. Everything above `platform/` is the real code.
 */

type Stored = Record<string, unknown>;
type ChangeListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

interface FakeBrowserGlobals {
  /** What is in the storage areas when the page opens. */
  __seed?: { session?: Stored; local?: Stored; managed?: Stored };
  /** Answers to messages, by their type; `{ ok: true }` where there is none. */
  __replies?: Record<string, unknown>;
  /** Every message and permission request of the page, in order. */
  __sent: unknown[];
  __permissionAnswer?: boolean;
  /** Of the tab behind the popup. */
  __tabUrl?: string;
  /** Changes a stored value as another part of the extension would. */
  __store(area: string, key: string, value: unknown): void;
  /** What is stored now. */
  __stored(area: string, key: string): unknown;
}

// The page's global object, with the members that the tests put there.
const globals = globalThis as unknown as FakeBrowserGlobals;
globals.__sent = [];

const listeners = new Set<ChangeListener>();
const areas: Record<string, Stored> = {
  session: { ...globals.__seed?.session },
  local: { ...globals.__seed?.local },
  managed: { ...globals.__seed?.managed },
};

function change(area: string, values: Stored): void {
  const stored = areas[area] ?? {};
  const changes: Record<string, { newValue?: unknown }> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) delete stored[key];
    else stored[key] = value;
    changes[key] = value === undefined ? {} : { newValue: structuredClone(value) };
  }
  for (const listener of listeners) listener(changes, area);
}

function storageArea(area: string) {
  return {
    get: async (key: string | null) => {
      if (key === null) return structuredClone(areas[area] ?? {});
      const value = areas[area]?.[key];
      return value === undefined ? {} : { [key]: structuredClone(value) };
    },
    set: async (values: Stored) => change(area, values),
    remove: async (key: string) => change(area, { [key]: undefined }),
  };
}

globals.__stored = (area, key) => structuredClone(areas[area]?.[key]);
globals.__store = (area, key, value) => change(area, { [key]: value });

export default {
  storage: {
    session: storageArea('session'),
    local: storageArea('local'),
    managed: storageArea('managed'),
    onChanged: {
      addListener: (listener: ChangeListener) => listeners.add(listener),
      removeListener: (listener: ChangeListener) => listeners.delete(listener),
    },
  },
  runtime: {
    id: 'fake',
    getURL: (path: string) => new URL(path, location.origin).href,
    getManifest: () => ({ version: '0.0.0' }),
    openOptionsPage: async () => void globals.__sent.push('open-options'),
    sendMessage: async (message: { type: string }) => {
      // The popup's watch over the job, which nobody chose: there is none.
      if (message.type === 'job-watch') return { running: false };
      globals.__sent.push(message);
      return globals.__replies?.[message.type] ?? { ok: true };
    },
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  },
  tabs: {
    query: async () => [{ id: 1, url: globals.__tabUrl ?? 'https://apply.example/form' }],
  },
  permissions: {
    contains: async () => globals.__permissionAnswer ?? true,
    request: async (request: unknown) => {
      globals.__sent.push({ type: 'permissions.request', request });
      return globals.__permissionAnswer ?? true;
    },
  },
};
