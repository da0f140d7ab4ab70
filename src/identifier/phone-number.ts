import {
  ParseError,
  isSupportedCountry,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import type { PhoneNumber } from 'libphonenumber-js/min';

import type { Identifier } from '../api/passwordless.js';
import { likelyCountries } from './likely-countries.js';

export interface PhoneOptions {
  /** ISO 3166-1 alpha-2; for numbers in national form. Default: where the visitor seems to be. */
  defaultCountry: string;
  /** ISO 3166-1 alpha-2; the countries offered, or none for all. */
  countries: readonly string[];
}

/** Why a text is not a phone number that a message can be sent to. */
export interface PhoneProblem {
  code:
    | 'phone_required'
    | 'phone_invalid'
    | 'phone_too_short'
    | 'phone_too_long'
    | 'phone_country_unknown'
    | 'phone_country_not_offered';
}

/** The length of an E.164 number and what it may start with (ITU-T E.164, 6). */
const e164 = /^\+[1-9][0-9]{1,14}$/;

/**
 * Reads a phone number in international form, or in the national form of the default country.
 *
 * Refused is only what cannot be a number anywhere. One that the metadata does not know is taken:
 * numbering plans change sooner than metadata does.
 */
export function readPhoneNumber(
  text: string,
  { defaultCountry, countries }: PhoneOptions,
): Extract<Identifier, { connection: 'sms' }> | PhoneProblem {
  if (!text.trim()) return { code: 'phone_required' };
  let number: PhoneNumber;
  try {
    const wanted = [defaultCountry.toUpperCase(), ...likelyCountries()];
    const country = wanted.find((code) => isSupportedCountry(code));
    number = parsePhoneNumberWithError(text, country ? { defaultCountry: country } : {});
  } catch (error) {
    return { code: problemOf(error instanceof ParseError ? error.message : '') };
  }
  if (!number.isPossible() || !e164.test(number.number)) {
    return { code: problemOf(validatePhoneNumberLength(number.number)) };
  }
  const possible = number.country ? [number.country] : number.getPossibleCountries();
  const offered = countries.map((country) => country.toUpperCase());
  if (offered.length && !possible.some((country) => offered.includes(country))) {
    return { code: 'phone_country_not_offered' };
  }
  return { connection: 'sms', phoneNumber: number.number };
}

/** Our code for the library's word. */
function problemOf(word: string | undefined): PhoneProblem['code'] {
  switch (word) {
    case 'TOO_SHORT':
      return 'phone_too_short';
    case 'TOO_LONG':
      return 'phone_too_long';
    case 'INVALID_COUNTRY':
      return 'phone_country_unknown';
    default:
      return 'phone_invalid';
  }
}
