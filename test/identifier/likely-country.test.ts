import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyCountry } from '../../src/identifier/likely-country.js';

const any = (country: string): country is string => country !== '';

describe('where the visitor may be is guessed', () => {
  const nowhere = 'Etc/UTC';

  it('from the first language that has a region', () => {
    assert.equal(likelyCountry(any, ['fr', 'fr-CA', 'de-Latn-at'], nowhere), 'CA');
  });

  it('from the time zone where no language has a region', () => {
    assert.equal(likelyCountry(any, ['de', 'en'], 'America/New_York'), 'US');
  });

  it('from the languages first', () => {
    assert.equal(likelyCountry(any, ['pt-BR'], 'America/New_York'), 'BR');
  });

  it('from what can be read of the languages', () => {
    assert.equal(likelyCountry(any, ['', 'not_a_tag', '-', 'en-GB'], nowhere), 'GB');
  });

  it('among the countries that may be meant', () => {
    const notBritain = (country: string): country is string => country !== '' && country !== 'GB';
    assert.equal(likelyCountry(notBritain, ['en-GB', 'en-IE'], nowhere), 'IE');
  });

  it('not at all where nothing says it', () => {
    assert.equal(likelyCountry(any, [], nowhere), undefined);
    assert.equal(likelyCountry(any, ['en'], 'Nowhere/Land'), undefined);
  });
});
