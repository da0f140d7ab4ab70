import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asciiDigits, withAsciiDigits } from '../../src/identifier/digits.js';

/** The numbering systems that write each digit with one character. */
const systems = Intl.supportedValuesOf('numberingSystem')
  .map((name) => {
    const numbers = new Intl.NumberFormat(`en-u-nu-${name}`);
    return { name, digits: Array.from({ length: 10 }, (_, digit) => numbers.format(digit)) };
  })
  .filter(({ digits }) => digits.every((digit) => /^\p{Nd}$/u.test(digit)));

describe('the digits of every script are read', () => {
  for (const { name, digits } of systems) {
    it(`${name}: ${digits.join('')}`, () => {
      assert.equal(asciiDigits(digits.join('')), '0123456789');
    });
  }

  it('those that no language has a name for, too', () => {
    const codePoints = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint);
    const digits = codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
    const read = asciiDigits(digits);
    assert.ok(read.length >= 10 * systems.length);
    assert.equal(read, '0123456789'.repeat(read.length / 10));
  });
});

describe('what is no digit', () => {
  it('is left out of the digits', () => {
    assert.equal(asciiDigits('a1 ٢-三½²Ⅳ④３'), '123');
  });

  it('stays where it is in a text', () => {
    assert.equal(withAsciiDigits('a1 ٢-三½²Ⅳ④３'), 'a1 2-三½²Ⅳ④3');
  });
});
