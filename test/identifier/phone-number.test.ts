import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withAsciiDigits } from '../../src/identifier/digits.js';
import { readPhoneNumber } from '../../src/identifier/phone-number.js';
import type { PhoneProblem } from '../../src/identifier/phone-number.js';

/** The number in E.164, or the code of what is wrong with it. */
function read(text: string, defaultCountry = 'GB', countries: string[] = []): string {
  const result = readPhoneNumber(withAsciiDigits(text), { defaultCountry, countries });
  return 'code' in result ? result.code : result.phoneNumber;
}

describe('a phone number is read as E.164', () => {
  const numbers: [text: string, defaultCountry: string, phoneNumber: string][] = [
    ['+441632960983', '', '+441632960983'],
    ['+44 1632 960983', 'US', '+441632960983'],
    ['+44 (0)1632 960983', 'GB', '+441632960983'],
    ['+1 (202) 555-0123', 'GB', '+12025550123'],
    ['tel:+1-202-555-0123', 'GB', '+12025550123'],
    ['\u202a+44 1632 960983\u202c', '', '+441632960983'],
    ['01632 960983', 'GB', '+441632960983'],
    ['01632 960983', 'gb', '+441632960983'],
    ['0044 1632 960983', 'GB', '+441632960983'],
    ['00 49 30 901820', 'GB', '+4930901820'],
    ['030 901820', 'DE', '+4930901820'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['011 44 1632 960983', 'US', '+441632960983'],
    ['06 6982 1234', 'IT', '+390669821234'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['+33 6 12 34 56 78', 'FR', '+33612345678'],
  ];
  for (const [text, defaultCountry, phoneNumber] of numbers) {
    it(`${text} (${defaultCountry || 'no default country'}) is ${phoneNumber}`, () => {
      assert.equal(read(text, defaultCountry), phoneNumber);
    });
  }
});

describe('what is wrong with a phone number is told apart', () => {
  const problems: [text: string, code: PhoneProblem['code']][] = [
    ['', 'phone_required'],
    [' \t\u00a0', 'phone_required'],
    ['ada', 'phone_invalid'],
    ['ada@example.com', 'phone_invalid'],
    ['+', 'phone_invalid'],
    ['+44 16', 'phone_too_short'],
    ['01632', 'phone_too_short'],
    ['+44 1632 960983 12', 'phone_too_long'],
    ['01632 960983 123', 'phone_too_long'],
    [`+44${'1'.repeat(40)}`, 'phone_too_long'],
    ['9'.repeat(100_000), 'phone_too_long'],
    ['+999 1632 960983', 'phone_country_unknown'],
    ['+0 1632 960983', 'phone_country_unknown'],
  ];
  for (const [text, code] of problems) {
    it(`${JSON.stringify(text).slice(0, 60)} is ${code}`, () => {
      assert.equal(read(text), code);
    });
  }
});

describe('a phone number is limited to the countries offered', () => {
  it('where it is of another one', () => {
    assert.equal(read('+441632960983', 'GB', ['DE', 'FR']), 'phone_country_not_offered');
  });

  it('and taken where it is of one of them, in capitals or not', () => {
    assert.equal(read('+441632960983', 'DE', ['DE', 'GB']), '+441632960983');
    assert.equal(read('+441632960983', 'DE', ['de', 'gb']), '+441632960983');
  });

  it('and taken where countries share the code and one of them is offered', () => {
    assert.equal(read('+14165550123', '', ['CA']), '+14165550123');
  });

  it('and told that it is too short before that', () => {
    assert.equal(read('+44 16', 'GB', ['DE']), 'phone_too_short');
  });
});
