import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likelyCountries } from '../../src/identifier/likely-countries.js';

describe('where the visitor may be is guessed', () => {
  const nowhere = 'Etc/UTC';

  it('from the regions of the languages, in their order', () => {
    assert.deepEqual(likelyCountries(['fr-CA', 'en', 'de-Latn-at'], nowhere), ['CA', 'AT']);
  });

  it('from the time zone where no language has a region', () => {
    assert.deepEqual(likelyCountries(['de', 'en'], 'America/New_York'), ['US']);
  });

  it('from the languages first', () => {
    assert.deepEqual(likelyCountries(['pt-BR'], 'America/New_York'), ['BR', 'US']);
  });

  it('from what can be read of the languages', () => {
    assert.deepEqual(likelyCountries(['', 'not_a_tag', '-', 'en-GB'], nowhere), ['GB']);
  });

  it('not at all where nothing says it', () => {
    assert.deepEqual(likelyCountries([], nowhere), []);
    assert.deepEqual(likelyCountries(['en'], 'Nowhere/Land'), []);
  });
});
