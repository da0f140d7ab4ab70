import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPasted, readTyped } from './field.js';
import { judged } from './google.js';
import { writtenNumbers } from './written-numbers.js';

describe('a phone number as people write it is read, pasted and typed key by key', () => {
  for (const { text, country, e164, source } of writtenNumbers) {
    it(`${JSON.stringify(text)} (${country || 'no country'}) is ${e164}: ${source}`, async () => {
      assert.equal(await readPasted(text, country), e164, 'pasted');
      assert.equal(await readTyped(text, country), e164, 'typed');
    });
  }
});

describe('the table of written numbers', () => {
  it('has at least 300 rows over at least 60 countries', () => {
    assert.ok(writtenNumbers.length >= 300);
    assert.ok(new Set(writtenNumbers.map(({ country }) => country)).size > 60);
  });

  it('agrees with Google wherever a row does not say otherwise', () => {
    for (const { text, country, e164, google = e164 } of writtenNumbers) {
      assert.equal(judged(text, country), google, `${text} (${country})`);
    }
  });
});
