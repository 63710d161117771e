import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { failure, type Result, success } from '../../result.ts';
import { configSchema, type ServerConfig } from './config-schema.ts';

/** The configuration of a file, with the secrets that it points to read in. The failure is for the operator to read. */
export async function loadConfig(file: string | undefined): Promise<Result<ServerConfig, string>> {
  if (file === undefined) return parseConfig({});
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return failure(`${file}: cannot be read`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    // a SyntaxError quotes the text, which may hold secrets: its place is all that is said
    const place = /position \d+( \(line \d+ column \d+\))?/.exec(String(problem))?.[0];
    return failure(`${file}: is not JSON${place ? ` at ${place}` : ''}`);
  }
  const parsed = parseConfig(json);
  return parsed.ok
    ? withSecretFiles(parsed.value, dirname(resolve(file)))
    : failure(`${file}: ${parsed.failure}`);
}

export function parseConfig(json: unknown): Result<ServerConfig, string> {
  const parsed = configSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  return failure(
    parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'configuration'}: ${issue.message}`)
      .join('; '),
  );
}

async function withSecretFiles(config: ServerConfig, folder: string): Promise<Result<ServerConfig, string>> {
  try {
    const secretOf = async (file: string) => (await readFile(resolve(folder, file), 'utf8')).trim();
    const keys = await Promise.all(
      config.keys.map(async ({ secretFile, ...key }) =>
        secretFile === undefined ? key : { ...key, secret: await secretOf(secretFile) },
      ),
    );
    const { tokenSecretFile, ...rest } = config;
    const tokenSecret = tokenSecretFile === undefined ? config.tokenSecret : await secretOf(tokenSecretFile);
    return parseConfig({ ...rest, keys, ...(tokenSecret === undefined ? {} : { tokenSecret }) });
  } catch (problem) {
    return failure(`secret file: ${problem instanceof Error ? problem.message : 'cannot be read'}`);
  }
}
