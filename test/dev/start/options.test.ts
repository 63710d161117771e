import { describe, expect, test } from 'vitest';
import { startOptions } from '../../../src/dev/start/options.ts';

describe('startOptions', () => {
  test('takes a port and the wish for no window', () => {
    expect(startOptions(['--headless', '--port', '8123'])).toEqual({ headless: true, port: 8123 });
  });

  test.each([['-1'], ['65536'], ['http'], ['']])('says that %j is no port', (port) => {
    expect(startOptions([`--port=${port}`])).toEqual(expect.stringContaining('is not a port'));
  });

  test('explains itself when a switch is unknown', () => {
    expect(startOptions(['--heedless'])).toEqual(expect.stringContaining('npm start -- --headless'));
  });
});
