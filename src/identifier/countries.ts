import { getCountries, getCountryCallingCode } from 'libphonenumber-js/core';
import type { CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/mobile/metadata';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: CountryCode;
  /** In the language of the visitor. */
  name: string;
  /** With its plus: `+44`. */
  callingCode: string;
  /** What a search looks in: the names in the visitor's language and in English. */
  words: readonly string[];
}

/** What people call countries that `Intl` has no word for. */
const abbreviations: Readonly<Record<string, string>> = { AE: 'uae', GB: 'uk', US: 'usa' };

/**
 * The countries that can be called, in the order of their names; of `offered` (ISO 3166-1 alpha-2),
 * where it names any.
 */
export function listCountries(locale: string, offered: readonly string[]): Country[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const wanted = offered.map((code) => code.toUpperCase());
  return getCountries(metadata)
    .filter((code) => !wanted.length || wanted.includes(code))
    .map((code) => {
      const name = names.of(code) ?? code;
      return {
        code,
        name,
        callingCode: `+${getCountryCallingCode(code, metadata)}`,
        words: [fold(name), fold(english.of(code) ?? code), abbreviations[code] ?? ''],
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/**
 * The countries that `query`, in ASCII digits, may mean: a code (`gb`), a calling code (`44`, `+44`, `0044`) or the
 * beginning of a word of the name. Codes come first, then names that begin with it.
 */
export function searchCountries(countries: readonly Country[], query: string): Country[] {
  const wanted = fold(query);
  const digits = wanted.replace(/^(\+|00) ?/, '');
  if (!/[^+0]/.test(wanted)) return [...countries];
  return countries
    .map((country) => ({ country, rank: rankOf(country, wanted, digits) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

function rankOf({ code, callingCode, words }: Country, wanted: string, digits: string): number {
  if (/^\d+$/.test(digits)) {
    if (callingCode !== `+${digits}`) return callingCode.startsWith(`+${digits}`) ? 2 : 4;
    return metadata.country_calling_codes[digits]?.[0] === code ? 0 : 1;
  }
  if (code.toLowerCase() === wanted || words.includes(wanted)) return 0;
  if (words.some((name) => name.startsWith(wanted))) return 1;
  if (words.some((name) => name.includes(` ${wanted}`))) return 2;
  return words.some((name) => name.includes(wanted)) ? 3 : 4;
}

/** Without case, accents and punctuation, as people type. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\p{Pd}’'.()]+/gu, ' ')
    .trim()
    .toLowerCase();
}
