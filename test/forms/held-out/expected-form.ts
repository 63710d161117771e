import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CARD_NAMES } from './cards.ts';

const oneOrMore = z.union([z.string(), z.array(z.string()), z.boolean()]);

const expectedFormSchema = z.strictObject({
  title: z.string(),
  /** Whose card is filled in; `chan` unless stated. */
  card: z.optional(z.enum(CARD_NAMES)),
  /** Selector of the control that the user clicked last. */
  focus: z.optional(z.string()),
  /** By selector (`frame >>> control` for a frame): the value, any of several, or checked and not checked. */
  fill: z.record(z.string(), oneOrMore),
  /** What a careful clerk leaves alone. A control that is in no list may not be touched either. */
  mustNotTouch: z.array(z.string()),
  /** Either untouched or one of these: opinions differ. */
  optional: z.optional(z.record(z.string(), z.array(z.string()))),
  notes: z.string(),
});

export interface HeldOutForm extends z.infer<typeof expectedFormSchema> {
  readonly name: string;
  readonly html: string;
}

/** Reads every form of this folder, in the order of their names. */
export function readHeldOutForms(): HeldOutForm[] {
  const folder = new URL('./', import.meta.url);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return names.map((name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
    const expected = expectedFormSchema.parse(JSON.parse(read('expected.json')));
    return { ...expected, name, html: read('page.html') };
  });
}
