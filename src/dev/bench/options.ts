import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Held-out people, each under every condition. */
  readonly people: number;
  /** Of them, how many the peer reads too. */
  readonly peerPeople: number;
  readonly peer: boolean;
  /** The harder conditions as well. */
  readonly beyond: boolean;
  /** A labelled folder of the user's own, and its labels; nothing else is read then. */
  readonly images?: string;
  readonly labels?: string;
  /** Time the extension itself in a browser. */
  readonly browser: boolean;
  /** Measure the server: reads a second with one worker and two, and what the client adds to a bare call. */
  readonly server: boolean;
  readonly out: string;
}

export const USAGE = `npm run bench -- [options]
  --people N         held-out people (default 30), each under 13 conditions
  --peer-people N    how many of them tesseract.js reads too (default 4)
  --no-peer          without tesseract.js
  --beyond           the harder conditions as well
  --quick            4 people, 1 for tesseract.js, no browser, no server
  --no-browser       without timing the extension and the filling in a browser
  --no-server        without measuring the server
  --images DIR --labels FILE.csv
                     score a labelled folder instead (columns as in labels.csv: file, tier, expect, fields)
  --out DIR          where the report goes (default out/bench)`;

/** Throws with a sentence for the user when the arguments make no sense. */
export function parseOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    allowNegative: true,
    options: {
      people: { type: 'string' },
      'peer-people': { type: 'string' },
      peer: { type: 'boolean', default: true },
      beyond: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: true },
      server: { type: 'boolean', default: true },
      images: { type: 'string' },
      labels: { type: 'string' },
      out: { type: 'string', default: 'out/bench' },
    },
  });
  if ((values.images === undefined) !== (values.labels === undefined)) {
    throw new Error('--images and --labels belong together');
  }
  return {
    people: count('--people', values.people ?? (values.quick ? '4' : '30')),
    peerPeople: count('--peer-people', values['peer-people'] ?? (values.quick ? '1' : '4')),
    peer: values.peer,
    beyond: values.beyond,
    browser: values.browser && !values.quick && values.images === undefined,
    server: values.server && !values.quick && values.images === undefined,
    ...(values.images !== undefined && values.labels !== undefined
      ? { images: values.images, labels: values.labels }
      : {}),
    out: values.out,
  };
}

function count(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${option} wants a number, not "${text}"`);
  return value;
}
