import { format, judge, judged } from './google.js';
import type { GoogleNumber } from './google.js';

/** The ways in which `number` is written in and outside of `region`, and pasted from elsewhere. */
export function formsOf(number: GoogleNumber, region: string): Record<string, string> {
  const national = judge.format(number, format.NATIONAL);
  const international = judge.format(number, format.INTERNATIONAL);
  const e164 = judge.format(number, format.E164);
  return {
    national,
    international,
    'RFC 3966': judge.format(number, format.RFC3966),
    'E.164': e164,
    'a link': `tel:${e164}`,
    'national in digits only': national.replace(/\D/g, ''),
    'national with dots': national.replace(/[ -]/g, '.'),
    'international with dots': international.replace(/[ -]/g, '.'),
    'with no-break spaces': international.replace(/[ -]/g, '\u00a0'),
    'embedded from left to right': `\u202a${international}\u202c`,
    'national, isolated': `\u2068${national}\u2069`,
    'national in Arabic digits': inDigits(national, '٠'),
    'international in Persian digits': inDigits(international, '۰'),
    'full-width': inDigits(international, '０').replace('+', '＋'),
    'national after a label': `Tel. ${national}`,
    'international after a label': `mobile: ${international}`,
    ...withDoubleZero(international, region),
    ...withTrunkPrefix(international, region),
  };
}

/** Where that starts a call abroad for Google: in some countries it is part of another prefix. */
function withDoubleZero(international: string, region: string): Record<string, string> {
  const text = international.replace('+', '00 ');
  return judged(text, region) === judged(international, region) ? { 'after 00': text } : {};
}

/** Where calls within the country start with 0. */
function withTrunkPrefix(international: string, region: string): Record<string, string> {
  if (judge.getNddPrefixForRegion(region, true) !== '0') return {};
  return { 'with (0)': international.replace(' ', ' (0)') };
}

function inDigits(text: string, zero: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)));
}
