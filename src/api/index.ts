import { text } from 'node:stream/consumers';
import { hashPassword } from './authentication/password-hash.ts';
import { parseCommandLine, USAGE } from './command-line.ts';
import { configJsonSchema } from './config/config-json-schema.ts';
import { loadConfig } from './config/load-config.ts';
import { startServer } from './start-server.ts';

/** One Ctrl-C may arrive twice, from the terminal and relayed by the launcher: milliseconds within which it is one. */
const SAME_SIGNAL = 500;

/** `npm run serve`. Ends with 0 after a stop, 1 when the server cannot start, 2 when it was called wrongly. */
async function main(): Promise<void> {
  const commandLine = parseCommandLine(process.argv.slice(2), process.env);
  if (!commandLine.ok) return end(2, `${commandLine.failure}\n${USAGE}`);
  const { config: file, host, port } = commandLine.value;
  if (commandLine.value.help) return console.log(USAGE);
  if (commandLine.value.configSchema) return console.log(JSON.stringify(configJsonSchema(), null, 2));
  if (commandLine.value.hashPassword)
    return console.log(await hashPassword((await text(process.stdin)).replace(/\r?\n$/, '')));

  const config = await loadConfig(file);
  if (!config.ok) return end(1, config.failure);
  const listen = {
    ...config.value.listen,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  };
  const started = await startServer({ ...config.value, listen });
  if (!started.ok) return end(1, started.failure);
  console.log(`card server listening on ${started.value.address}`);

  let askedAt = 0;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      const now = Date.now();
      if (askedAt === 0) {
        askedAt = now;
        void started.value.stop().then(() => process.exit(0));
      } else if (now - askedAt > SAME_SIGNAL) process.exit(1);
    });
  }
}

function end(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}

await main();
