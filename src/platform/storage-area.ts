import { browser } from './browser.ts';

type StorageAreaName = 'session' | 'local';

/** The value stored under a key, or `undefined`. */
export async function readStored(area: StorageAreaName, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** All that the company's policy sets. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is installed.
    return {};
  }
}

export async function writeStored(area: StorageAreaName, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeStored(area: StorageAreaName, key: string): Promise<void> {
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
