import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** The configuration's schema for editors and other tools; published as `docs/server-config.schema.json`. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, { io: 'input' });
  const title = 'Configuration of the card server (npm run serve -- --config FILE)';
  return JSON.parse(JSON.stringify({ ...schema, title }));
}
