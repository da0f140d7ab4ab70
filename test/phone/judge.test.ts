import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import google from 'google-libphonenumber';
import type { CountryCode } from 'libphonenumber-js/core';
import { withAsciiDigits } from '../../src/identifier/digits.js';
import { exampleNumber } from '../../src/identifier/phone-number.js';
import { readPasted, readTyped, typeKeyByKey } from './field.js';

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const judge = PhoneNumberUtil.getInstance();
const regions = judge.getSupportedRegions().sort();

/** What Google's implementation reads in `text`, in E.164, with `region` as the default. */
function judged(text: string, region: string): string {
  return judge.format(judge.parse(text, region), PhoneNumberFormat.E164);
}

function written(text: string, zero: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)));
}

/** `number` as it is written in and outside of `region`, and as it arrives from elsewhere. */
function formsOf(number: google.PhoneNumber, region: string): string[] {
  const national = judge.format(number, PhoneNumberFormat.NATIONAL);
  const international = judge.format(number, PhoneNumberFormat.INTERNATIONAL);
  const e164 = judge.format(number, PhoneNumberFormat.E164);
  const uri = judge.format(number, PhoneNumberFormat.RFC3966);
  const abroad = international.slice(1);
  const [callingCode, ...groups] = abroad.split(' ');
  return [
    national,
    international,
    uri,
    e164,
    national.replace(/\D/g, ''),
    national.replace(/[ -]/g, '.'),
    international.replace(/[ -]/g, '.'),
    international.replace(/[ -]/g, '\u00a0'),
    `\u202a${international}\u202c`,
    `\u2068${national}\u2069`,
    written(national, '٠'),
    written(international, '۰'),
    written(international, '０').replace('+', '＋'),
    `tel:${e164}`,
    `Tel. ${national}`,
    `mobile: ${international}`,
    `00 ${abroad}`,
    ...(judge.getNddPrefixForRegion(region, true) === '0'
      ? [`+${callingCode} (0) ${groups.join(' ')}`, `+${callingCode}(0)${groups.join('-')}`]
      : []),
  ];
}

const kinds = { mobile: PhoneNumberType.MOBILE, landline: PhoneNumberType.FIXED_LINE };

for (const [kind, type] of Object.entries(kinds)) {
  describe(`a ${kind} number is read as Google reads it, in each of its forms, of`, () => {
    for (const region of regions) {
      const number = judge.getExampleNumberForType(region, type) as google.PhoneNumber | null;
      if (!number) continue;
      it(region, async () => {
        const bad: string[] = [];
        for (const text of formsOf(number, region)) {
          let expected = '';
          try {
            expected = judged(text, region);
          } catch (e) {
            expected = 'throws ' + (e as Error).message;
          }
          const p = await readPasted(text, region);
          const t = await readTyped(text, region);
          if (p !== expected) bad.push(`P ${JSON.stringify(text)} exp ${expected} got ${p}`);
          if (t !== expected)
            bad.push(
              `T ${JSON.stringify(text)} exp ${expected} got ${t} ${JSON.stringify(typeKeyByKey(text, region))}`,
            );
        }
        if (bad.length) {
          console.log('BAD', region, kind, '\n  ' + bad.join('\n  '));
        }
        assert.equal(bad.length, 0);
      });
    }
  });
}
