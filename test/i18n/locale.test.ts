import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseLocale, loadLocale, locales } from '../../src/i18n/load-locale.js';
import {
  addLocale,
  directionOf,
  english,
  formatCountdown,
  formatWait,
} from '../../src/i18n/locale.js';
import { withAsciiDigits } from '../../src/identifier/digits.js';

/** Of a standard that TypeScript does not know yet. */
interface TextInfo {
  textInfo: { direction: 'ltr' | 'rtl' };
}

describe('the locale is chosen', () => {
  const choices: [wanted: string[], locale: string, why?: string][] = [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['de-Latn-CH-1996'], 'de'],
    [['DE-at'], 'de'],
    [['de_DE'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['de-'], 'de'],
    [['de-DE-u-co-phonebk'], 'de'],
    [['ar-EG', 'de'], 'ar'],
    [['xx', 'de-CH', 'ar'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['xx-DE'], 'en'],
    [['dex'], 'en'],
    [['d'], 'en'],
    [['', 'de'], 'de'],
    [['-', '--de', 'ar'], 'ar'],
    [['*', 'de'], 'de'],
    [['x-de'], 'en'],
    [['i-klingon'], 'en'],
    [['not a tag', '🙂', 'de'], 'de'],
    [['constructor', '__proto__', 'toString'], 'en'],
    [[], 'en'],

    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh_TW'], 'zh-Hant'],
    [['cmn'], 'zh-Hans', 'Mandarin'],
    [['yue'], 'zh-Hant', 'Cantonese is written so in Hong Kong'],
    [['zh-Latn'], 'en', 'nobody reads it who asks for letters'],

    [['no'], 'nb'],
    [['nn-NO'], 'nb', 'Nynorsk'],
    [['nb-NO'], 'nb'],

    [['es'], 'es'],
    [['es-ES'], 'es'],
    [['es-GQ'], 'es'],
    [['es-MX'], 'es-419'],
    [['es-US'], 'es-419'],
    [['es-AR'], 'es-419'],
    [['es-UY'], 'es-419'],
    [['es-419'], 'es-419'],

    [['pt'], 'pt'],
    [['pt-PT'], 'pt'],
    [['pt-AO'], 'pt'],
    [['pt-BR'], 'pt-BR'],
    [['pt-br'], 'pt-BR'],

    [['fr-CA'], 'fr-CA'],
    [['fr-Latn-CA'], 'fr-CA'],
    [['fr-CH'], 'fr'],

    [['sr'], 'sr'],
    [['sr-Cyrl-BA'], 'sr'],
    [['sr-Latn'], 'hr', 'the same letters, and understood'],
    [['sr-ME'], 'hr', 'Montenegro writes Latin letters'],
    [['bs'], 'hr'],
    [['bs-Cyrl'], 'sr'],

    [['iw'], 'he', 'its name until 1989'],
    [['in'], 'id', 'its name until 1989'],
    [['tl'], 'fil'],
    [['gsw'], 'de', 'who speaks Alemannic reads German'],
    [['mo'], 'ro', 'Moldavian'],
    [['prs'], 'fa', 'Dari'],

    [['hi-Latn'], 'en', 'another script'],
    [['kk-Arab', 'tr'], 'tr', 'another script'],
    [['uk-Latn'], 'en', 'another script'],
  ];
  for (const [wanted, locale, why] of choices) {
    it(`${JSON.stringify(wanted)} gets ${locale}${why ? `: ${why}` : ''}`, () => {
      assert.equal(chooseLocale(wanted), locale);
    });
  }

  it('never throws', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(fc.string({ maxLength: 9 })).map((subtags) => subtags.join('-')),
    );
    fc.assert(fc.property(fc.array(anything), (wanted) => locales.includes(chooseLocale(wanted))));
  });
});

describe('a locale is loaded', () => {
  for (const tag of locales) {
    it(tag, async () => {
      const locale = await loadLocale(tag);
      assert.equal(locale.tag, tag);
      if (tag !== 'en') assert.notEqual(locale.messages, english.messages);
    });
  }

  for (const tag of ['xx', '', 'constructor', '__proto__']) {
    it(`"${tag}" is not one, and English is there instead`, async () => {
      assert.equal(await loadLocale(tag), english);
    });
  }
});

describe('the direction', () => {
  for (const tag of locales) {
    it(`of ${tag} is that of its script`, () => {
      const { direction } = (new Intl.Locale(tag) as Intl.Locale & TextInfo).textInfo;
      assert.equal(directionOf(tag), direction);
    });
  }
});

describe('a countdown', () => {
  const times: [seconds: number, text: string][] = [
    [0, '0:00'],
    [5, '0:05'],
    [59, '0:59'],
    [60, '1:00'],
    [90, '1:30'],
    [754, '12:34'],
    [3600, '60:00'],
    [86_400, '1440:00'],
  ];
  for (const tag of locales) {
    it(`has minutes and seconds in ${tag}`, () => {
      for (const [seconds, text] of times) {
        assert.equal(withAsciiDigits(formatCountdown(seconds, tag)), text);
      }
    });
  }

  it('is in the digits of the locale', () => {
    assert.equal(formatCountdown(90, 'fa'), '۱:۳۰');
  });
});

describe('a wait', () => {
  const waits: [seconds: number, tag: string, text: string][] = [
    [1, 'en', 'in 1 second'],
    [30, 'en', 'in 30 seconds'],
    [89, 'en', 'in 89 seconds'],
    [90, 'en', 'in 2 minutes'],
    [3600, 'en', 'in 60 minutes'],
    [2, 'de', 'in 2 Sekunden'],
    [120, 'de', 'in 2 Minuten'],
  ];
  for (const [seconds, tag, text] of waits) {
    it(`of ${seconds} seconds is over ${text}`, () => {
      assert.equal(formatWait(seconds, tag), text);
    });
  }
});

describe('a language that a site adds', () => {
  const cymraeg = { ...english.messages, headingIdentify: 'Mewngofnodi' };

  it('is chosen and loaded like any other', async () => {
    assert.equal(chooseLocale(['cy-GB']), 'en');
    addLocale('cy', cymraeg);
    assert.equal(chooseLocale(['cy-GB']), 'cy');
    assert.deepEqual(await loadLocale('cy'), { tag: 'cy', messages: cymraeg });
  });

  it('may be one of a region or a script', () => {
    addLocale('de-ch', cymraeg);
    assert.equal(chooseLocale(['de-CH']), 'de-CH');
    assert.equal(chooseLocale(['de-AT']), 'de');
    addLocale('uz-Cyrl', cymraeg);
    assert.equal(chooseLocale(['uz-Cyrl-UZ']), 'uz-Cyrl');
    assert.equal(chooseLocale(['uz']), 'en');
  });

  it('goes before one that there is', async () => {
    addLocale('da', cymraeg);
    assert.equal((await loadLocale(chooseLocale(['da-DK']))).messages, cymraeg);
  });

  it('needs a tag', () => {
    assert.throws(() => addLocale('not a tag', cymraeg), RangeError);
  });
});
