import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getCountries } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/mobile/metadata';
import { withAsciiDigits } from '../../src/identifier/digits.js';
import { typeNumber } from '../../src/identifier/type-number.js';
import { readPasted } from './field.js';

const countries = getCountries(metadata);
const country = fc.constantFrom(undefined, ...countries);
/** One of the characters. */
function oneOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...Array.from(characters));
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
/** What a number is made of, and what stands around one. */
const phoneLike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: oneOf('0123456789') },
      { weight: 1, arbitrary: oneOf('٠٩۰۹०९০৯０９๐๙') },
      { weight: 1, arbitrary: oneOf('++＋﹢') },
      { weight: 2, arbitrary: oneOf(' -–.()[]/~#*;:,\u00a0\u202f\u202a\u200b\t') },
      { weight: 1, arbitrary: fc.constantFrom('a', 'x', 'ext', 'tel:', 'Tel. ', '٫', 'é', '📱') },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
/** Beginnings that decide on how the rest is read. */
const withPrefix = fc
  .tuple(fc.constantFrom('+', '00', '011', '0011', '810', '8~10', '06', '0', '1', '15'), phoneLike)
  .map((parts) => parts.join(''));
const text = fc.oneof(anyText, phoneLike, withPrefix);
const settings = { seed: 2026, numRuns: 3000 };

/** The digits and pluses of a text, which are all that makes its number. */
function essence(text: string): string {
  return withAsciiDigits(text)
    .replace(/[＋﹢]/g, '+')
    .replace(/[^+\d]/g, '');
}

describe('whatever is typed', () => {
  it('no digit or plus of it is lost, added or moved', () => {
    fc.assert(
      fc.property(text, country, (text, country) => {
        assert.equal(essence(typeNumber(withAsciiDigits(text), country).text), essence(text));
      }),
      settings,
    );
  });

  it('it is formatted once: formatting again, in the country it chose, changes nothing', () => {
    fc.assert(
      fc.property(text, country, (text, country) => {
        const once = typeNumber(withAsciiDigits(text), country);
        assert.deepEqual(typeNumber(once.text, country), once);
      }),
      settings,
    );
  });

  it('a country that was chosen gives way to another one only, never to none', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...countries), (text, country) => {
        assert.ok(typeNumber(withAsciiDigits(text), country).country);
      }),
      settings,
    );
  });
});

describe('whatever is submitted', () => {
  it('ends in an E.164 number or in the code of what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...countries), async (text, country) => {
        assert.match(await readPasted(text, country), /^(\+[1-9][0-9]{1,14}|phone_[a-z_]+)$/);
      }),
      settings,
    );
  });

  it('so does what has no country', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        assert.match(await readPasted(text, ''), /^(\+[1-9][0-9]{1,14}|phone_[a-z_]+)$/);
      }),
      // Without a country each run looks through the time zones of all of them.
      { seed: 2026, numRuns: 20 },
    );
  });
});
