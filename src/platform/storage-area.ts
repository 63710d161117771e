import { browser } from './browser.ts';

export type StorageAreaName = 'session' | 'local' | 'managed';

/** The value stored under a key, or `undefined`. A browser without that area (no policy, no `managed`) has no value. */
export async function readStored(area: StorageAreaName, key: string): Promise<unknown> {
  try {
    return (await browser.storage[area].get(key))[key];
  } catch (error) {
    // Firefox rejects `managed` reads when no policy is installed.
    if (area === 'managed') return undefined;
    throw error;
  }
}

export async function writeStored(area: 'session' | 'local', key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored(area: 'session' | 'local', key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

/** Calls back with the new value whenever another context, or this one, changes a key. Returns the way to stop. */
export function watchStored(
  area: StorageAreaName,
  key: string,
  onChange: (newValue: unknown) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
    if (changedArea === area && key in changes) onChange(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Keeps our own scripts in web pages, and whoever took over their process, from `storage.local`. Firefox cannot. */
export async function closeLocalStorageToPages(): Promise<void> {
  await chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
