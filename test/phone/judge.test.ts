import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getCountries } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/mobile/metadata';
import { exampleNumber } from '../../src/identifier/phone-number.js';
import { readPasted, readTyped, typeKeyByKey } from './field.js';
import { formsOf } from './forms.js';
import { exampleOf, format, judge, judged, kinds, regions } from './google.js';

for (const kind of kinds) {
  describe(`a ${kind} number is read as Google reads it, in every form, pasted and typed, of`, () => {
    for (const region of regions) {
      const number = exampleOf(region, kind);
      if (!number) continue;
      it(region, async () => {
        for (const [form, text] of Object.entries(formsOf(number, region))) {
          const expected = judged(text, region);
          assert.equal(await readPasted(text, region), expected, `${form}, pasted: ${text}`);
          assert.equal(await readTyped(text, region), expected, `${form}, typed: ${text}`);
        }
      });
    }
  });
}

describe('a number abroad is read as Google reads it, as it is dialled', () => {
  for (const region of regions) {
    const number = exampleOf(region === 'GB' ? 'FR' : 'GB', 'mobile')!;
    const text = judge.formatOutOfCountryCallingNumber(number, region);
    it(`${region}: ${text}`, async () => {
      const expected = judged(text, region);
      assert.equal(await readPasted(text, region), expected, 'pasted');
      assert.equal(await readTyped(text, region), expected, 'typed');
    });
  }
});

describe('a number in international form decides on the country', () => {
  for (const region of regions) {
    it(region, () => {
      const mobile = exampleOf(region, 'mobile');
      const landline = exampleOf(region, 'landline')!;
      const callingCode = judge.getCountryCodeForRegion(region);
      for (const chosen of ['', 'SE', 'NZ']) {
        // What the metadata knows of mobile numbers tells the countries of a calling code apart.
        if (mobile) {
          const { country } = typeKeyByKey(judge.format(mobile, format.INTERNATIONAL), chosen);
          assert.equal(country, judge.getRegionCodeForNumber(mobile), `mobile, from ${chosen}`);
        }
        const { country } = typeKeyByKey(judge.format(landline, format.INTERNATIONAL), chosen);
        const codeOfCountry = country && judge.getCountryCodeForRegion(country);
        assert.equal(codeOfCountry, callingCode, `landline, from ${chosen}`);
      }
    });
  }
});

describe('the example of a country is a number of that country', () => {
  for (const country of getCountries(metadata)) {
    it(country, async () => {
      const example = exampleNumber(country);
      assert.ok(example, 'there is one');
      const expected = judged(example, country);
      assert.ok(judge.isValidNumberForRegion(judge.parse(example, country), country), example);
      assert.equal(await readPasted(example, country), expected);
      assert.equal(await readTyped(example, country), expected);
    });
  }
});
