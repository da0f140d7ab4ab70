import type { CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/mobile/metadata';

import { countriesOf, hasCountry, isIn, parseNumber } from './phone-number.js';

/** What a field shows while a number is typed. */
export interface TypedNumber {
  /** The text with the spaces and brackets of its country; as it was, where nothing is known. */
  text: string;
  country: CountryCode | undefined;
}

/** The latest answer: all parts of the field ask for the same one at each key. */
let latest: { typed: string; chosen: CountryCode | undefined; answer: TypedNumber } | undefined;

/**
 * Formats what was typed so far, in ASCII digits. A number in international form decides on the
 * country; `chosen` stays for one in national form, and where several countries share the calling
 * code and nothing speaks against it.
 */
export function typeNumber(typed: string, chosen: CountryCode | undefined): TypedNumber {
  // What was formatted stays as it is, so it is the same question.
  const isSame = latest && (latest.typed === typed || latest.answer.text === typed);
  if (!latest || !isSame || latest.chosen !== chosen) {
    latest = { typed, chosen, answer: formatTyped(typed, chosen) };
  }
  return latest.answer;
}

function formatTyped(typed: string, chosen: CountryCode | undefined): TypedNumber {
  const digits = typed.replace(/\D/g, '');
  const unchanged = { text: typed, country: chosen };
  if (/[\p{L}#;]/u.test(typed)) return unchanged;
  const prefix = hasPlus(typed) ? '+' : internationalPrefix(digits, chosen);
  if (!prefix) {
    const text = chosen && formatNational(digits, chosen);
    return text && hasSameDigits(text, typed) ? { text, country: chosen } : unchanged;
  }
  const rest = prefix === '+' ? digits : digits.slice(prefix.length);
  const callingCode = [1, 2, 3]
    .map((length) => rest.slice(0, length))
    .find((code) => metadata.country_calling_codes[code]);
  if (!callingCode) return unchanged;
  const country = countryWith(callingCode, rest, chosen);
  const national = rest.slice(callingCode.length);
  // Brackets and dashes are for calls within the country.
  const formatted = formatGroups(national, country, undefined).replace(/\D+/g, ' ').trim();
  const text = `${prefix === '+' ? '+' : `${prefix} `}${callingCode} ${formatted}`.trim();
  return { text: hasSameDigits(text, typed) ? text : typed, country };
}

/**
 * The country of the number so far: its own where it is in international form and one of
 * `countries` (or any, if there are none), else `chosen`.
 */
export function countryOf(
  typed: string,
  chosen: string,
  countries: readonly string[],
): CountryCode | undefined {
  const home = (chosen || undefined) as CountryCode | undefined;
  const { country } = typeNumber(typed, home);
  return country && (!countries.length || hasCountry(countries, country)) ? country : home;
}

/** Whether the number is in international form whoever reads it. */
export function hasPlus(typed: string): boolean {
  return /^[^\d+＋﹢]*[+＋﹢]/.test(typed);
}

/** The prefix for calls abroad that `digits` start with, in the country of the caller. */
function internationalPrefix(digits: string, country: CountryCode | undefined): string | undefined {
  // No number within a country starts with 00, so it means the same where it is not dialled.
  const own = country ? planOf(country)[1] : '011';
  return new RegExp(`^(?:${own}|00)(?=[1-9])`).exec(digits)?.[0];
}

function countryWith(
  callingCode: string,
  digits: string,
  chosen: CountryCode | undefined,
): CountryCode | undefined {
  const candidates = countriesOf(callingCode, []);
  // Parsing takes its time, and most calling codes are of one country.
  if (candidates.length < 2) return candidates[0];
  if (chosen && candidates.includes(chosen)) candidates.unshift(chosen);
  const [, , , lengths] = planOf(candidates[0]!);
  if (digits.length < callingCode.length + Math.min(...lengths)) return candidates[0];
  const number = parseNumber(`+${digits}`, undefined);
  const fitting =
    typeof number === 'string'
      ? undefined
      : candidates.find((candidate) => isIn(candidate, number));
  return fitting ?? candidates[0];
}

/**
 * A format of a country: the pattern of a number, its groups, the digits it starts with (more and
 * more of them), and where the national prefix goes.
 */
type Format = [pattern: string, groups: string, leading?: string[], prefixRule?: string];

/** The metadata of a country, as far as it matters here; 0 stands for what there is not. */
type Plan = [
  callingCode: string,
  abroad: string,
  pattern: string,
  lengths: number[],
  formats: Format[] | 0,
  prefix?: string | 0,
  prefixRule?: string | 0,
];

function planOf(country: CountryCode): Plan {
  return metadata.countries[country] as unknown as Plan;
}

/** The countries that share a calling code share the formats of the main one. */
function formatsOf(country: CountryCode): readonly Format[] {
  const [main = country] = countriesOf(planOf(country)[0], []);
  const [, , , , formats] = planOf(main);
  return formats === 0 ? [] : formats;
}

function formatNational(digits: string, country: CountryCode): string {
  const [, , , , , prefix = 0] = planOf(country);
  if (prefix === 0 || !digits.startsWith(prefix)) return formatGroups(digits, country, undefined);
  return formatGroups(digits.slice(prefix.length), country, prefix);
}

/** `national` in the groups of its country, with the national prefix where it was typed. */
function formatGroups(
  national: string,
  country: CountryCode | undefined,
  prefix: string | undefined,
): string {
  const format =
    country &&
    formatsOf(country).find(
      ([pattern, , leading]) =>
        startsLike(national, leading) && national.length <= sum(groupLengths(pattern)),
    );
  if (!format) return (prefix ?? '') + national;
  const [pattern, groups, , ownRule] = format;
  const rule = String(ownRule ?? planOf(country)[6]);
  // A rule is `0$1`, `(0$1)` or the like; without one the prefix stands in front.
  const template = !prefix
    ? groups
    : rule.includes('$1')
      ? groups.replace('$1', rule)
      : `${prefix} ${groups}`;
  const complete = new RegExp(`^(?:${pattern})$`);
  return complete.test(national)
    ? national.replace(complete, template)
    : fill(template, national, groupLengths(pattern));
}

function startsLike(national: string, leading: readonly string[] | undefined): boolean {
  if (!leading?.length) return true;
  // Each pattern looks at one digit more than the one before it; the first looks at three.
  const pattern = leading[Math.min(leading.length - 1, Math.max(0, national.length - 3))]!;
  return new RegExp(`^(?:${pattern})`).test(national);
}

/** How many digits the groups of `(\d{3})(\d{3,4})` hold at the most. */
function groupLengths(pattern: string): number[] {
  return Array.from(pattern.matchAll(/\(([^)]*)\)/g), ([, group = '']) =>
    sum(
      Array.from(group.matchAll(/(?:\[[^\]]*\]|\\d|\d)(?:\{(?:\d+,)?(\d+)\})?/g), ([, most]) =>
        Number(most ?? 1),
      ),
    ),
  );
}

/** As much of the template as there are digits for. */
function fill(template: string, digits: string, lengths: readonly number[]): string {
  let used = 0;
  let text = '';
  for (const part of template.split(/(\$\d)/)) {
    if (used >= digits.length) break;
    if (/^\$\d$/.test(part)) {
      const length = lengths[Number(part[1]) - 1] ?? 0;
      text += digits.slice(used, used + length);
      used += length;
    } else {
      text += part;
    }
  }
  return text;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function hasSameDigits(a: string, b: string): boolean {
  const kept = (text: string): string => text.replace(/[＋﹢]/g, '+').replace(/[^+\d]/g, '');
  return kept(a) === kept(b);
}
