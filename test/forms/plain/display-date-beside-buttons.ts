import type { FormCase } from '../form-case.ts';

/**
 * A date of birth that the page only displays, with an icon and the form's own buttons beside it: neither is a way to
 * a calendar, and pressing one would send the form off or empty it.
 */
export const form: FormCase = {
  name: 'a read-only date beside the buttons of the form',
  html: `<form onsubmit="event.preventDefault(); document.querySelector('#fate').value = 'sent'"
    onreset="document.querySelector('#fate').value = 'emptied'">
    <label>Date of birth <input id="birth" readonly></label>
    <svg width="16" height="16" onclick="document.querySelector('#fate').value = 'pressed'"><rect width="16" height="16"/></svg>
    <button type="reset">x</button>
    <button>Go</button>
    <label>Surname <input id="surname"></label>
    <label>HKID number <input id="number"></label>
    <input id="fate" type="hidden" value="untouched">
  </form>`,
  expected: { '#surname': 'LOK', '#number': 'Z683365(5)', '#fate': 'untouched' },
  forbidden: ['#birth'],
};
