import type { CountryCode } from 'libphonenumber-js/core';

import { exampleNumber as exampleOf } from '../identifier/phone-number.js';
import { typeNumber } from '../identifier/type-number.js';
import { countryChoice } from './country-choice.js';
import type { PhoneHost } from './phone-host.js';

/** What makes a plain field one for phone numbers; loaded once SMS is chosen. */

/** Has the country choices that are on the page come to life. */
export function defineCountryChoice(host: PhoneHost): void {
  const name = 'passwordless-login-country';
  if (!customElements.get(name)) customElements.define(name, countryChoice(host));
}

/** A mobile number of `country` as it is written there. */
export function exampleNumber(country: string): string | undefined {
  return country ? exampleOf(country as CountryCode) : undefined;
}

/**
 * Formats the number that is being typed into `input`, `plain` in ASCII digits, and returns its
 * country. Only what is added
 * at the end is formatted: whoever deletes, or types in the middle, is left alone.
 */
export function format(
  input: HTMLInputElement,
  plain: string,
  inputType: string,
  country: string,
): string {
  const { value, selectionEnd } = input;
  const typed = typeNumber(plain, (country || undefined) as CountryCode | undefined);
  const adds = /^insert(Text|FromPaste|FromDrop)$/.test(inputType);
  if (adds && selectionEnd === value.length && typed.text !== value) replaceText(input, typed.text);
  return typed.country ?? country;
}

function replaceText(input: HTMLInputElement, text: string): void {
  input.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else leaves undo intact
  if (!document.execCommand('insertText', false, text)) input.value = text;
}
