import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../result.ts';

export interface CommandLine {
  readonly config: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly hashPassword: boolean;
  readonly configSchema: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run serve -- [options]
  --port N          port to listen on (also PORT; default 8787)
  --host ADDRESS    address to listen on (default 127.0.0.1)
  --config FILE     users, keys, projects and limits (docs/server.md)
  --hash-password   read a password from standard input, print its hash for the configuration
  --config-schema   print the JSON Schema of the configuration
  --help`;

/** Options before environment; the failure is for the operator to read. */
export function parseCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Result<CommandLine, string> {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        config: { type: 'string' },
        'hash-password': { type: 'boolean', default: false },
        'config-schema': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = values.port ?? (environment.PORT || undefined);
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
      return failure(`${port} is not a port: 0 to 65535`);
    }
    return success({
      config: values.config,
      host: values.host,
      port: port === undefined ? undefined : Number(port),
      hashPassword: values['hash-password'],
      configSchema: values['config-schema'],
      help: values.help,
    });
  } catch (problem) {
    return failure(problem instanceof Error ? problem.message : String(problem));
  }
}
