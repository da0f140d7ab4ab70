import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typeKeyByKey } from './field.js';

describe('the country that was chosen stays', () => {
  const numbers: [why: string, text: string, country: string][] = [
    ['for a number in national form', '06 12 34 56 78', 'FR'],
    ['for a national number that would fit a neighbour', '809 234 5678', 'US'],
    ['for a calling code that it shares', '+44', 'GG'],
    ['for a calling code that it shares', '+1', 'CA'],
    ['for a calling code that it shares', '+7', 'KZ'],
    ['for a beginning that says nothing yet', '+44 7', 'JE'],
    ['for a number that is not complete', '+44 7400 12345', 'GG'],
    ['for a number that is not complete', '+1 506', 'US'],
    ['for a number of its own', '+44 7781 123456', 'GG'],
    ['for a number that it shares', '+61 412 345 678', 'CX'],
    ['for a number that it shares', '+39 312 345 6789', 'VA'],
    ['for a number that it shares', '+358 41 2345678', 'AX'],
    ['for a number that it shares', '+212 650 123456', 'EH'],
    ['for a number that it shares', '+590 690 00 12 34', 'MF'],
    ['for a number that it shares', '+47 41 23 45 67', 'SJ'],
    ['for a number that belongs to no country alone', '+1 800 555 0123', 'CA'],
    ['for a landline that the metadata of mobiles does not know', '+44 121 234 5678', 'GG'],
    ['for a beginning of a calling code', '+4', 'FR'],
    ['for a calling code that does not exist', '+999 123', 'FR'],
    ['for a label', 'Tel. ', 'FR'],
  ];
  for (const [why, text, country] of numbers) {
    it(`${why}: ${text} in ${country}`, () => {
      assert.equal(typeKeyByKey(text, country).country, country);
    });
  }
});

describe('the country that was chosen gives way', () => {
  const numbers: [why: string, text: string, chosen: string, country: string][] = [
    ['to another calling code at once', '+44', 'FR', 'GB'],
    ['to a calling code after 00', '00 44', 'FR', 'GB'],
    ['to a calling code after its own prefix for calls abroad', '011 44', 'US', 'GB'],
    ['to a calling code after its own prefix for calls abroad', '0011 44', 'AU', 'GB'],
    ['to a calling code after its own prefix for calls abroad', '010 44', 'JP', 'GB'],
    ['to a calling code after its own prefix for calls abroad', '8~10 44', 'RU', 'GB'],
    ['to the country that a complete number is of', '+44 7400 123456', 'GG', 'GB'],
    ['to the country that a complete number is of', '+44 7781 123456', 'GB', 'GG'],
    ['to the country that a complete number is of', '+1 506 234 5678', 'US', 'CA'],
    ['to the country that a complete number is of', '+1 201 555 0123', 'CA', 'US'],
    ['to the country that a complete number is of', '+1 809 234 5678', 'US', 'DO'],
    ['to the country that a complete number is of', '+1 787 234 5678', 'US', 'PR'],
    ['to the country that a complete number is of', '+7 771 000 9998', 'RU', 'KZ'],
    ['to the country that a complete number is of', '+7 912 345 67 89', 'KZ', 'RU'],
    ['to the country that a complete number is of', '+262 639 01 23 45', 'RE', 'YT'],
    ['to the country that a complete number is of', '+599 318 1234', 'CW', 'BQ'],
  ];
  for (const [why, text, chosen, country] of numbers) {
    it(`${why}: ${text} in ${chosen} is of ${country}`, () => {
      assert.equal(typeKeyByKey(text, chosen).country, country);
    });
  }
});
