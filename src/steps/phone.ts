import type { CountryCode } from 'libphonenumber-js/core';

import { exampleNumber as exampleOf } from '../identifier/phone-number.js';
import { countryOf, hasPlus, typeNumber } from '../identifier/type-number.js';
import { countryChoice } from './country-choice.js';
import type { PhoneHost } from './phone-host.js';

/** What makes a plain field one for phone numbers; loaded once SMS is chosen. */

/** Has the country choices that are on the page come to life. */
export function defineCountryChoice(host: PhoneHost): void {
  const name = 'passwordless-login-country';
  if (!customElements.get(name)) customElements.define(name, countryChoice(host));
}

/** An example of what may be typed, for the country of the number so far, in ASCII digits. */
export function exampleNumber(
  plain: string,
  chosen: string,
  countries: readonly string[],
): string | undefined {
  const country = countryOf(plain, chosen, countries);
  return country && exampleOf(country);
}

/**
 * Formats the number that is being typed into `input`, `plain` in ASCII digits. Only what is added
 * at the end is formatted: whoever deletes, or types in the middle, is left alone.
 *
 * @returns the country to choose. A number with a plus decides on it; a prefix for calls abroad is
 *   one of the country that was chosen before, which therefore stays.
 */
export function format(
  input: HTMLInputElement,
  plain: string,
  inputType: string,
  chosen: string,
  countries: readonly string[],
): string {
  const { value, selectionStart, selectionEnd } = input;
  const isAtEnd = selectionEnd === value.length;
  const { text } = typeNumber(plain, (chosen || undefined) as CountryCode | undefined);
  const adds = /^insert(Text|FromPaste|FromDrop)$/.test(inputType);
  if (adds && isAtEnd && text !== value) replaceText(input, text);
  // What we replaced is selected after an undo, and the next key would replace it again.
  const isUndone = inputType.startsWith('history') && selectionStart !== selectionEnd && isAtEnd;
  if (isUndone) input.setSelectionRange(value.length, value.length);
  return hasPlus(plain) ? (countryOf(plain, chosen, countries) ?? chosen) : chosen;
}

/**
 * Puts what is typed or pasted at the end in already formatted, where the browser lets us: it is
 * spared a second layout, and the visitor a second undo, which in WebKit loses what was there before.
 */
export function typeFormatted(
  event: InputEvent,
  chosen: string,
  withAsciiDigits: PhoneHost['withAsciiDigits'],
): void {
  const input = event.target as HTMLInputElement;
  const { value, selectionStart, selectionEnd } = input;
  const { data, inputType, cancelable } = event;
  const isTaken = data && cancelable && /^insert(Text|FromPaste)$/.test(inputType);
  if (!isTaken || selectionEnd !== value.length) return;
  const plain = withAsciiDigits(value.slice(0, selectionStart!) + data);
  const { text } = typeNumber(plain, (chosen || undefined) as CountryCode | undefined);
  if (text === plain) return;
  event.preventDefault();
  replaceText(input, text);
}

function replaceText(input: HTMLInputElement, text: string): void {
  const { value, selectionStart } = input;
  // Whatever is selected costs a layout; mostly there is only something to add.
  const isAdded = selectionStart === value.length && text.startsWith(value);
  if (!isAdded) input.select();
  const inserted = isAdded ? text.slice(value.length) : text;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else leaves undo intact
  if (document.execCommand('insertText', false, inserted)) return;
  input.value = text;
  // The command tells of itself, and so must what stands in for it.
  input.dispatchEvent(new InputEvent('input'));
}
