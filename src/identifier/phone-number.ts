import {
  ParseError,
  PhoneNumber,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core';
import type { CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/mobile/metadata';

import type { Identifier } from '../api/passwordless.js';
import { likelyCountry } from './likely-country.js';

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

/** A number that can be sent to, if perhaps not one that is known to be of a mobile phone. */
export type PhoneReading = Extract<Identifier, { connection: 'sms' }> & { unusual: boolean };

/** The length of an E.164 number and what it may start with (ITU-T E.164, 6). */
const e164 = /^\+[1-9][0-9]{1,14}$/;

/**
 * Reads a phone number, in ASCII digits, in international form or in the national form of the default country.
 *
 * Refused is only what cannot be a number anywhere. One that the metadata does not know, or knows
 * as a landline, is `unusual`: numbering plans change sooner than metadata does.
 */
export function readPhoneNumber(
  text: string,
  { defaultCountry, countries }: PhoneOptions,
): PhoneReading | PhoneProblem {
  const plain = plainText(text);
  if (!/\d/.test(plain)) return { code: plain.trim() ? 'phone_invalid' : 'phone_required' };
  const country = startingCountry({ defaultCountry, countries });
  const number = parseNumber(plain, country);
  if (typeof number === 'string') return { code: number };
  const offered = countriesOf(number.countryCallingCode, countries);
  if (countries.length && !offered.length) return { code: 'phone_country_not_offered' };
  const fits = offered.some((candidate) => isIn(candidate, number));
  // Another country with the same calling code is not offered just because this one is.
  if (!fits && number.isValid() && countries.length) return { code: 'phone_country_not_offered' };
  return { connection: 'sms', phoneNumber: number.number, unusual: !number.isValid() };
}

/** The country that the field starts with, or undefined where nothing tells. */
export function startingCountry({
  defaultCountry,
  countries,
}: PhoneOptions): CountryCode | undefined {
  const isOffered = (country: string): country is CountryCode =>
    isSupportedCountry(country as CountryCode, metadata) &&
    (!countries.length || hasCountry(countries, country));
  const only = countries.length === 1 ? countries : [];
  const set = [...only, defaultCountry].map((country) => country.toUpperCase()).find(isOffered);
  return set ?? likelyCountry(isOffered);
}

const examplesShown = new Map<CountryCode, string | undefined>();

/** A mobile number of `country` as it is written there. */
export function exampleNumber(country: CountryCode): string | undefined {
  if (!examplesShown.has(country)) {
    const example = getExampleNumber(country, examples, metadata);
    examplesShown.set(country, example?.formatNational());
  }
  return examplesShown.get(country);
}

/** `text` without what cannot be seen. */
function plainText(text: string): string {
  return text
    .replace(/[＋﹢]/g, '+')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}+()[\];=#,~*@.-]/gu, ' ');
}

/** The number in `plain`, or what is wrong with it. */
export function parseNumber(
  plain: string,
  country: CountryCode | undefined,
): PhoneNumber | PhoneProblem['code'] {
  const number = parseAs(plain, country);
  if (typeof number !== 'string') return number;
  // The prefix for calls abroad, of a country other than the chosen one.
  const abroad = plain.replace(/^\D*(00|011)[^\d]*(?=[1-9])/, '+');
  const again = abroad === plain ? number : parseAs(abroad, country);
  return typeof again === 'string' ? number : again;
}

function parseAs(
  plain: string,
  country: CountryCode | undefined,
): PhoneNumber | PhoneProblem['code'] {
  try {
    const options = country ? { defaultCountry: country } : {};
    const number = withoutOldPrefix(parsePhoneNumberWithError(plain, options, metadata));
    if (number.isPossible() && e164.test(number.number)) return number;
    return problemOf(validatePhoneNumberLength(number.number, metadata));
  } catch (error) {
    if (error instanceof ParseError) return problemOf(error.message);
    throw error;
  }
}

/** Mexico's prefixes ended in 2019, and the metadata forgot them; address books did not. */
function withoutOldPrefix(number: PhoneNumber): PhoneNumber {
  const [, national] = /^\+52(?:1|01|044|045)(\d{10})$/.exec(number.number) ?? [];
  return national ? new PhoneNumber(`+52${national}`, metadata) : number;
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

/** The countries that share a calling code, the main one first; of `countries`, where it has any. */
export function countriesOf(callingCode: string, countries: readonly string[]): CountryCode[] {
  const sharing = metadata.country_calling_codes[callingCode] ?? [];
  return countries.length
    ? sharing.filter((country) => hasCountry(countries, country))
    : [...sharing];
}

/** Whether `countries`, in capitals or not, names `country`. */
export function hasCountry(countries: readonly string[], country: string): boolean {
  return countries.some((offered) => offered.toUpperCase() === country);
}

/** Whether the metadata knows the number as one of a mobile phone in `country`. */
export function isIn(country: CountryCode, { number }: PhoneNumber): boolean {
  const there = new PhoneNumber(number, metadata);
  there.country = country;
  return there.isValid();
}
