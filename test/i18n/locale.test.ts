import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  chooseLocale,
  directionOf,
  english,
  formatCountdown,
  formatWait,
  loadLocale,
  locales,
} from '../../src/i18n/locale.js';
import { withAsciiDigits } from '../../src/identifier/digits.js';

describe('the locale is chosen', () => {
  const choices: [wanted: string[], locale: string][] = [
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['de-Latn-CH-1996'], 'de'],
    [['DE-at'], 'de'],
    [['de_DE'], 'de'],
    [['ar-EG', 'de'], 'ar'],
    [['xx', 'de-CH', 'ar'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['xx-DE'], 'en'],
    [['dex'], 'en'],
    [['d'], 'en'],
    [['', 'de'], 'de'],
    [['-', '--de', 'ar'], 'ar'],
    [['x-de'], 'en'],
    [['not a tag', '🙂', 'de'], 'de'],
    [['constructor', '__proto__', 'toString'], 'en'],
    [[], 'en'],
  ];
  for (const [wanted, locale] of choices) {
    it(`${JSON.stringify(wanted)} gets ${locale}`, () => {
      assert.equal(chooseLocale(wanted), locale);
    });
  }
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
      assert.equal(directionOf(tag), tag === 'ar' ? 'rtl' : 'ltr');
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
