import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listCountries, searchCountries } from '../../src/identifier/countries.js';
import { startingCountry } from '../../src/identifier/phone-number.js';

function find(query: string, locale = 'en'): string[] {
  return searchCountries(listCountries(locale, []), query).map(({ code }) => code);
}

describe('the countries are listed', () => {
  const names = { en: 'Austria', de: 'Österreich', ar: 'النمسا', ja: 'オーストリア' };
  for (const [locale, name] of Object.entries(names)) {
    it(`with their names in the language of the visitor: ${locale}`, () => {
      const austria = listCountries(locale, []).find(({ code }) => code === 'AT');
      assert.equal(austria?.name, name);
      assert.equal(austria.callingCode, '+43');
    });

    it(`in the order in which that language sorts them: ${locale}`, () => {
      const listed = listCountries(locale, []).map(({ name }) => name);
      assert.deepEqual(listed, [...listed].sort(new Intl.Collator(locale).compare));
    });
  }

  it('with an umlaut where German has it, and not at the end', () => {
    const german = listCountries('de', []).map(({ name }) => name);
    assert.ok(german.indexOf('Österreich') < german.indexOf('Polen'));
  });

  it('each once, all that can be called', () => {
    const codes = listCountries('en', []).map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    assert.ok(codes.length > 240);
  });

  it('only as far as they are offered, in capitals or not', () => {
    const codes = listCountries('en', ['gb', 'DE', 'fr']).map(({ code }) => code);
    assert.deepEqual(codes, ['FR', 'DE', 'GB']);
  });

  it('without what is no country', () => {
    assert.deepEqual(listCountries('en', ['XX', 'not a country']), []);
  });
});

describe('a country is found', () => {
  const found: [by: string, query: string, country: string, locale?: string][] = [
    ['by its code', 'gb', 'GB'],
    ['by its code in capitals', 'GB', 'GB'],
    ['by its name', 'France', 'FR'],
    ['by the beginning of its name', 'germ', 'DE'],
    ['whatever the case', 'bRAZIL', 'BR'],
    ['by a later word of its name', 'kingdom', 'GB'],
    ['by a word after a dash', 'bissau', 'GW'],
    ['by a word after an apostrophe', 'ivoire', 'CI'],
    ['by a part of a word', 'zerland', 'CH'],
    ['without its accents', 'cote', 'CI'],
    ['with its accents', 'Côte', 'CI'],
    ['by decomposed accents', 'Co\u0302te', 'CI'],
    ['with spaces around', '  france ', 'FR'],
    ['by its name in German', 'Österr', 'AT', 'de'],
    ['by its name in German without the umlaut', 'osterr', 'AT', 'de'],
    ['by its name in Arabic', 'مصر', 'EG', 'ar'],
    ['by its name in Arabic without the hamza', 'ايران', 'IR', 'ar'],
    ['by its name in Japanese', '日本', 'JP', 'ja'],
    ['by its name in Turkish, in capitals', 'İTALYA', 'IT', 'tr'],
    ['in English whatever the language', 'egypt', 'EG', 'ar'],
    ['in English whatever the language', 'japan', 'JP', 'ja'],
    ['in English whatever the language', 'germany', 'DE', 'de'],
    ['by what people call it', 'USA', 'US'],
    ['by what people call it', 'uk', 'GB'],
    ['by what people call it', 'UAE', 'AE', 'de'],
    ['by its calling code', '49', 'DE'],
    ['by its calling code with a plus', '+49', 'DE'],
    ['by its calling code after 00', '0049', 'DE'],
    ['by its calling code in brackets', '(+49)', 'DE'],
    ['first among those that share its calling code', '+44', 'GB'],
    ['first among those that share its calling code', '+1', 'US'],
    ['first among those that share its calling code', '39', 'IT'],
  ];
  for (const [by, query, country, locale] of found) {
    it(`${by}: ${query}`, () => {
      assert.equal(find(query, locale)[0], country);
    });
  }

  for (const query of ['+44', '44', '0044']) {
    it(`with all that share its calling code: ${query}`, () => {
      assert.deepEqual(find(query).sort(), ['GB', 'GG', 'IM', 'JE']);
    });
  }

  it('its code before a name that begins like it, and that before a later word', () => {
    const codes = find('in');
    const ranks = ['IN', 'ID', 'FI'].map((code) => codes.indexOf(code));
    assert.equal(ranks[0], 0);
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });

  it('its whole calling code before one that begins with it', () => {
    const codes = find('7');
    assert.deepEqual(codes.slice(0, 2).sort(), ['KZ', 'RU']);
    assert.ok(find('35').includes('PT'));
  });

  for (const query of ['', '  ', '+', '00']) {
    it(`among all as long as nothing says which: ${JSON.stringify(query)}`, () => {
      assert.equal(find(query).length, listCountries('en', []).length);
    });
  }

  for (const query of ['zzz', '+999', '+44 GB']) {
    it(`not at all: ${query}`, () => {
      assert.deepEqual(find(query), []);
    });
  }
});

describe('the field starts with', () => {
  it('the only country offered', () => {
    assert.equal(startingCountry({ defaultCountry: 'GB', countries: ['fr'] }), 'FR');
  });

  it('the default country, in capitals or not', () => {
    assert.equal(startingCountry({ defaultCountry: 'gb', countries: [] }), 'GB');
    assert.equal(startingCountry({ defaultCountry: 'GB', countries: ['de', 'gb'] }), 'GB');
  });

  it('no default country that is not offered', () => {
    assert.notEqual(startingCountry({ defaultCountry: 'GB', countries: ['FR', 'DE'] }), 'GB');
  });

  it('no country that does not exist', () => {
    assert.notEqual(startingCountry({ defaultCountry: 'XX', countries: [] }), 'XX');
  });
});
