import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { defineStoredItem } from '../../src/settings/stored-item.ts';

/** The browser's storage, as far as the platform layer shows it: the seam at which a browser is needed. */
const stored = new Map<string, unknown>();
vi.mock('../../src/platform/storage-area.ts', () => ({
  readStored: async (_area: string, key: string) => stored.get(key),
  writeStored: async (_area: string, key: string, value: unknown) =>
    void stored.set(key, structuredClone(value)),
  removeStored: async (_area: string, key: string) => void stored.delete(key),
  watchStored: () => () => undefined,
}));

const pair = defineStoredItem({
  key: 'pair',
  area: 'local',
  version: 3,
  schema: z.object({ left: z.string(), right: z.number() }),
  initial: { left: '', right: 0 },
  migrations: {
    1: (old) => ({ left: old, right: 1 }),
    2: (old) => ({ ...(old as { left: string }), right: 2 }),
  },
});

beforeEach(() => stored.clear());

describe('a stored item', () => {
  it('gives back what was stored, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ left: fc.string(), right: fc.integer() }), async (value) => {
        await pair.set(value);
        expect(await pair.get()).toEqual(value);
      }),
    );
  });

  it('has its initial value before anything is stored and after it is removed', async () => {
    expect(await pair.get()).toEqual({ left: '', right: 0 });
    await pair.set({ left: 'a', right: 1 });
    await pair.remove();
    expect(await pair.get()).toEqual({ left: '', right: 0 });
  });

  it('brings an old value up through every migration', async () => {
    stored.set('pair', { version: 1, value: 'old' });
    expect(await pair.get()).toEqual({ left: 'old', right: 2 });
  });

  it('leaves a value of a newer version alone and does not pretend to understand it', async () => {
    stored.set('pair', { version: 4, value: { left: 'newer', right: 9 } });
    expect(await pair.get()).toEqual({ left: '', right: 0 });
    expect(stored.get('pair')).toEqual({ version: 4, value: { left: 'newer', right: 9 } });
  });

  it('falls back to the initial value for anything damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (damaged) => {
        stored.set('pair', { version: 3, value: { wrong: damaged } });
        expect(await pair.get()).toEqual({ left: '', right: 0 });
      }),
    );
  });

  it('refuses to store what its schema does not allow', async () => {
    // A caller without types, such as an imported file, is what the schema is for.
    const wrong = { left: 1, right: 'x' } as unknown as { left: string; right: number };
    await expect(pair.set(wrong)).rejects.toThrow();
    expect(stored.has('pair')).toBe(false);
  });
});
