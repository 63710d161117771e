import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Do the whole job without a person. */
  readonly headless: boolean;
  /** Port of the demo page; 0 takes a free one. */
  readonly port: number;
}

export const USAGE = `npm start                      show the demo page in Chromium, with the extension
npm start -- --headless        do the whole job itself and print what was read and filled
npm start -- --port NUMBER     serve the demo page there (a free port otherwise)`;

/** The command line, or a sentence that says what is wrong with it. */
export function startOptions(parameters: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { headless: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return USAGE;
    const port = values.port === undefined ? 0 : Number(values.port || Number.NaN);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port ${values.port} is not a port`;
    return { headless: values.headless === true || !hasDisplay(), port };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n\n${USAGE}`;
  }
}

/** Windows and macOS always have one; elsewhere X or Wayland says so. */
function hasDisplay(): boolean {
  const isUnix = process.platform !== 'win32' && process.platform !== 'darwin';
  return !isUnix || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}
