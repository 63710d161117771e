import * as z from 'zod/mini';
import { readStored, removeStored, watchStored, writeStored } from '../platform/storage-area.ts';

/** What is stored under one key: where, what it must look like, and what holds when nothing (valid) is there. */
export interface StoredItemDefinition<Value> {
  readonly key: string;
  /** `session` is memory that ends with the browser; `local` stays on the disk: never anything personal. */
  readonly area: 'session' | 'local';
  /** Raised when the shape changes; older values are brought up by `migrations`, newer ones are left alone. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Value>;
  readonly initial: Value;
  /** `migrations[n]` makes a value of version n + 1 from one of version n. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

export interface StoredItem<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  remove(): Promise<void>;
  /** Calls back after each change by any context. Returns the way to stop. */
  watch(onChange: (value: Value) => void): () => void;
}

const envelopeSchema = z.object({ version: z.number(), value: z.unknown() });

export function defineStoredItem<Value>(definition: StoredItemDefinition<Value>): StoredItem<Value> {
  const { key, area, version, schema, initial } = definition;
  return {
    get: async () => open(await readStored(area, key), definition),
    set: async (value) => writeStored(area, key, { version, value: z.parse(schema, value) }),
    remove: () => removeStored(area, key),
    watch: (onChange) =>
      watchStored(area, key, (stored) => onChange(stored === undefined ? initial : open(stored, definition))),
  };
}

/** A stored value, migrated and checked; the initial value where it is missing, damaged or of a newer version. */
function open<Value>(
  stored: unknown,
  { version, schema, initial, migrations }: StoredItemDefinition<Value>,
): Value {
  const envelope = z.safeParse(envelopeSchema, stored);
  if (!envelope.success || envelope.data.version > version) return initial;
  let value = envelope.data.value;
  for (let from = envelope.data.version; from < version; from++) {
    const migrate = migrations?.[from];
    if (migrate === undefined) return initial;
    value = migrate(value);
  }
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : initial;
}
