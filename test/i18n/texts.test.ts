import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rows } from '../../src/api/catalog.js';
import { errorCodes } from '../../src/api/error-codes.js';
import { loadLocale, locales } from '../../src/i18n/locale.js';
import type { ErrorMessage, ErrorValues, Messages } from '../../src/i18n/messages.js';
import { en } from '../../src/i18n/locales/en.js';
import { asciiDigits } from '../../src/identifier/digits.js';

const values: ErrorValues = { codeLength: 6, newerSent: false };
const passwords = /pass\s?w(or[dt]|ört)|passphrase|kennwort|كلم(ة|ات) (ال)?(مرور|سر)/i;

/** How a locale says that the people who run the site can help. */
const theSite: Record<string, RegExp> = {
  ar: /إدارة الموقع/,
  de: /Betreiber der Website/,
  en: /contact the site/,
};

function textOf(message: ErrorMessage, with_: Partial<ErrorValues> = {}): string {
  return typeof message === 'string' ? message : message({ ...values, ...with_ });
}

/** Every text of a locale by its key, with `value` where one takes a value. */
function textsOf({ errors, ...messages }: Messages, value: string): [key: string, text: string][] {
  return [
    ...Object.entries(messages).map(([key, message]): [string, string] => [
      key,
      typeof message === 'string' ? message : message(value),
    ]),
    ...Object.entries(errors).map(([code, message]): [string, string] => [code, textOf(message)]),
    ['link_invalid, newer', textOf(errors.link_invalid, { newerSent: true })],
  ];
}

for (const tag of locales) {
  describe(`the texts in ${tag}`, async () => {
    const { messages } = await loadLocale(tag);
    const { errors, ...others } = messages;
    const texts = textsOf(messages, 'ada@example.com');

    it('are there for every key and every error code', () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
      assert.deepEqual(Object.keys(errors).sort(), [...errorCodes].sort());
    });

    it('say something, in plain text', () => {
      for (const [key, text] of texts) {
        assert.match(text, /^\S.*\S$/, key);
        assert.doesNotMatch(text, /[<>{}]|undefined|null|NaN| {2}/, key);
      }
    });

    it('are another one for every error code', () => {
      const codeOfText = new Map<string, string>();
      for (const code of errorCodes) {
        const text = textOf(errors[code]);
        assert.equal(codeOfText.get(text), undefined, `${code}: ${text}`);
        codeOfText.set(text, code);
      }
    });

    it('are another one for a link that was used and one that was replaced', () => {
      const used = textOf(errors.link_invalid, { newerSent: false });
      const replaced = textOf(errors.link_invalid, { newerSent: true });
      assert.notEqual(used, replaced);
    });

    it('keep the value that they are given as it is', () => {
      for (const value of ['ada@example.com', '+441632960983', 'unknown · E-42', '$& <b>']) {
        for (const [key, message] of Object.entries(others)) {
          if (typeof message === 'function') assert.ok(message(value).includes(value), key);
        }
      }
    });

    it('say how many digits a code has', () => {
      for (const codeLength of [3, 4, 5, 6, 7, 8, 10, 11, 12]) {
        const text = textOf(errors.code_incomplete, { codeLength });
        assert.equal(asciiDigits(text), `${codeLength}`);
      }
    });

    it('never speak of a password', () => {
      for (const [key, text] of texts) assert.doesNotMatch(text, passwords, key);
    });

    it('say whom to turn to where only the site can mend it', () => {
      for (const code of errorCodes) {
        const { fixableBy } = rows.find((row) => row.code === code)!;
        if (fixableBy === 'site') assert.match(textOf(errors[code]), theSite[tag]!, code);
      }
    });
  });
}
