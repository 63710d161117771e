import type { FormCase } from '../form-case.ts';

/** One letter is an answer as well, though the formats of dates are written with it. */
export const form: FormCase = {
  name: 'one letter that somebody typed',
  html: `<form>
    <label>English name <input id="name"></label>
    <label>Sex (M/F) <input id="sex" maxlength="1"></label>
    <label>HKID No. <input id="number"></label>
  </form>`,
  typed: { '#sex': 'M' },
  expected: { '#name': 'LOK, Wing Ching', '#number': 'Z683365(5)', '#sex': 'M' },
  refused: { sex: 'already-typed' },
};
