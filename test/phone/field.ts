import type { CountryCode } from 'libphonenumber-js/core';
import { withAsciiDigits } from '../../src/identifier/digits.js';
import { identify } from '../../src/identifier/identify.js';
import { hasPlus, typeNumber } from '../../src/identifier/type-number.js';
import type { TypedNumber } from '../../src/identifier/type-number.js';

/** The field after each key of `text` was typed at its end. `chosen` is what the next key finds. */
export interface Field extends TypedNumber {
  chosen: string;
}

/** Types `text` into the field; `country` is '' for none. */
export function typeKeyByKey(text: string, country: string): Field {
  let field: Field = { text: '', country: undefined, chosen: country };
  for (const key of text) {
    const plain = withAsciiDigits(field.text + key);
    const { chosen } = field;
    const typed = typeNumber(plain, (chosen || undefined) as CountryCode | undefined);
    field = { ...typed, chosen: hasPlus(plain) && typed.country ? typed.country : chosen };
  }
  return field;
}

/** The number that is sent for `text`, or the code of what is wrong with it. */
export async function readPasted(text: string, country: string): Promise<string> {
  const result = await identify('sms', text, { defaultCountry: country, countries: [] });
  if ('code' in result) return result.code;
  return 'phoneNumber' in result ? result.phoneNumber : '';
}

/** As `readPasted`, for a text typed key by key. */
export async function readTyped(text: string, country: string): Promise<string> {
  const field = typeKeyByKey(text, country);
  return readPasted(field.text, field.chosen);
}
