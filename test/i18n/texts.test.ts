import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rows } from '../../src/api/catalog.js';
import { errorCodes } from '../../src/api/error-codes.js';
import { loadLocale, locales } from '../../src/i18n/load-locale.js';
import { en } from '../../src/i18n/locales/en.js';
import { asciiDigits } from '../../src/identifier/digits.js';
import { allTexts, textOf } from './all-texts.js';
import { readGlossary } from './glossary.js';

const value = 'ada@example.com';
const english = allTexts(en, value);

/** What nobody should be reminded of: there is none. */
const passwords =
  /pass\s?w(or[dt]|ört)|passphrase|kennwort|wachtwoord|adgangskode|lösenord|lykilorð|mot de passe|contraseñ|contrasenya|contrasinal|pasahitz|senha|palavra-passe|parol[aey]?\b|hasł[oaeu]|heslo|hesla|geslo|lozink|лозинк|пароль|парола|құпиясөз|salasana|slaptažod|jelszó|fjalëkalim|şifre|parola|mật khẩu|kata ?sandi|kata ?laluan|nenosiri|κωδικός πρόσβασης|գաղտնաբառ|პაროლ|كلم(ة|ات) (ال)?(مرور|سر)|رمز عبور|گذرواژه|پاس ?ورڈ|סיסמ|पासवर्ड|পাসওয়ার্ড|கடவுச்சொல்|รหัสผ่าน|パスワード|비밀번호|암호|密码|密碼/i;

/** Texts that may be the English ones: the same word, or an everyday loan, in most languages. */
const loans = new Set(['email', 'sms', 'emailLabel', 'codeLabel', 'suggestion', 'reference']);

/** Code points that are wide: a line holds half as many. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;

/** How much room a text takes, in Latin letters. */
function widthOf(text: string): number {
  return text.replace(/\p{M}/gu, '').length + (text.match(wide)?.length ?? 0);
}

for (const tag of locales) {
  describe(`the texts in ${tag}`, async () => {
    const { messages } = await loadLocale(tag);
    const { errors, ...others } = messages;
    const texts = allTexts(messages, value);
    const glossary = readGlossary(tag);

    /** Fails unless each text has one of the words in it. */
    function assertWords(words: readonly string[], keys: readonly string[]): void {
      for (const key of keys) {
        const text = texts.get(key)!.toLowerCase();
        const found = words.some((word) => text.includes(word.toLowerCase()));
        assert.ok(found, `${key} has none of “${words.join('”, “')}”: ${text}`);
      }
    }

    it('are there for every key and every error code', () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
      assert.deepEqual(Object.keys(errors).sort(), [...errorCodes].sort());
    });

    it('say something, in plain text', () => {
      for (const [key, text] of texts) {
        assert.match(text, /^\S.*\S$/, key);
        assert.doesNotMatch(text, /[<>{}]|undefined|\bnull\b|NaN|\s{2}/, key);
      }
    });

    it('are set as the language sets them', () => {
      for (const [key, text] of texts) {
        assert.doesNotMatch(text, /["'`´]|\.\.\.| - |--/, `${key}: ${text}`);
        assert.doesNotMatch(text, /—/, key);
      }
    });

    if (tag !== 'en') {
      it('are not the English ones', () => {
        for (const [key, text] of texts) {
          if (!loans.has(key)) assert.notEqual(text, english.get(key), key);
        }
      });
    }

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

    it('take the values that the English ones take, once and as they are', () => {
      for (const given of ['ada@example.com', '+441632960983', 'unknown · E-42', '$& <b>']) {
        for (const [key, message] of Object.entries(others)) {
          const isFunction = typeof message === 'function';
          assert.equal(isFunction, typeof en[key as keyof typeof others] === 'function', key);
          if (isFunction) assert.equal(message(given).split(given).length, 2, key);
        }
      }
    });

    it('say how many digits a code has', () => {
      for (const codeLength of [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 21]) {
        const text = textOf(errors.code_incomplete, { codeLength });
        const inWords = codeLength <= 2 && asciiDigits(text) === '';
        if (!inWords) assert.equal(asciiDigits(text), `${codeLength}`, text);
        const digit = new Intl.NumberFormat(tag).format(codeLength);
        if (!inWords) assert.ok(text.includes(digit), `${text} in the digits of ${tag}`);
      }
    });

    it('never speak of a password', () => {
      for (const [key, text] of texts) assert.doesNotMatch(text, passwords, key);
    });

    it('say whom to turn to where only the site can mend it', () => {
      const siteCodes = errorCodes.filter(
        (code) => rows.find((row) => row.code === code)!.fixableBy === 'site',
      );
      assertWords(glossary.site, siteCodes);
    });

    it('hold on to the words of the glossary', () => {
      const { code, link, signIn, phoneNumber, resend, exampleNumber } = glossary;
      const codeErrors = ['code_wrong', 'code_expired', 'code_required', 'code_attempts_exceeded'];
      const sent = ['codeSentByEmail', 'codeSentBySms'];
      assertWords(code, ['codeLabel', 'headingCode', ...codeErrors, ...sent]);
      assertWords(link, ['linkSent', 'link_expired', 'link_invalid', 'link_other_browser']);
      assertWords(signIn, ['headingIdentify', 'submitCode', 'headingDone']);
      assertWords(phoneNumber, ['phoneLabel', 'phone_required', 'phone_too_short']);
      assert.ok(resend.length > 0 && glossary.address && glossary.language);
      const again = `${messages.resendCode} ${messages.resendLink}`.toLowerCase();
      assert.ok(
        resend.some((word) => again.includes(word)),
        again,
      );
      assertWords([exampleNumber], ['phone_country_unknown']);
    });

    it('fit where they stand', () => {
      for (const [key, text] of texts) {
        const isButton = /^(submit|resend(Code|Link)$|change|use[ES]|sending|checking)/.test(key);
        const isLabel = /Label$|^(email|sms|connections)$/.test(key);
        const most = isButton ? 48 : isLabel ? 28 : key.startsWith('heading') ? 44 : 190;
        assert.ok(widthOf(text) <= most, `${key}, ${widthOf(text)} of ${most}: ${text}`);
      }
    });
  });
}

describe('the glossaries', () => {
  it('are there for the locales, and for nothing else', () => {
    for (const tag of locales) {
      const { language } = readGlossary(tag);
      assert.match(language, /^[A-Z]/);
    }
  });
});
