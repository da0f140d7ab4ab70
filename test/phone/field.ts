import type { CountryCode } from 'libphonenumber-js/core';
import { withAsciiDigits } from '../../src/identifier/digits.js';
import { identify } from '../../src/identifier/identify.js';
import { typeNumber } from '../../src/identifier/type-number.js';
import type { TypedNumber } from '../../src/identifier/type-number.js';

/** What the field shows after each key of `text` was typed at its end; `country` is '' for none. */
export function typeKeyByKey(text: string, country: string): TypedNumber {
  let shown: TypedNumber = { text: '', country: (country || undefined) as CountryCode | undefined };
  for (const key of text) {
    const { text, country } = typeNumber(withAsciiDigits(shown.text + key), shown.country);
    shown = { text, country: country ?? shown.country };
  }
  return shown;
}

/** The number that is sent for `text`, or the code of what is wrong with it. */
export async function readPasted(text: string, country: string): Promise<string> {
  const result = await identify('sms', text, { defaultCountry: country, countries: [] });
  if ('code' in result) return result.code;
  return 'phoneNumber' in result ? result.phoneNumber : '';
}

/** As `readPasted`, for a text typed key by key. */
export async function readTyped(text: string, country: string): Promise<string> {
  const shown = typeKeyByKey(text, country);
  return readPasted(shown.text, shown.country ?? '');
}
