import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/dev/bench/options.ts';

describe('the options of the bench', () => {
  it('has sensible ones without any', () => {
    expect(parseOptions([])).toMatchObject({ people: 30, peer: true, beyond: false, out: 'out/bench' });
  });

  it('takes fewer people when it has to be quick, unless told how many', () => {
    expect(parseOptions(['--quick']).people).toBe(4);
    expect(parseOptions(['--quick', '--people', '7', '--no-peer'])).toMatchObject({ people: 7, peer: false });
  });

  it('wants pictures and labels together, and numbers where numbers belong', () => {
    expect(() => parseOptions(['--images', 'x'])).toThrow(/belong together/);
    expect(() => parseOptions(['--people', 'many'])).toThrow(/many/);
  });

  it('does not start a browser for a labelled folder', () => {
    expect(parseOptions(['--images', 'x', '--labels', 'y']).browser).toBe(false);
  });
});
