import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import { override } from '../../src/i18n/messages.js';

describe("the site's own wording", () => {
  it('goes before that of the locale, text by text', () => {
    const messages = override(en, {
      submitCode: 'Open the shop',
      errors: { code_wrong: 'That was another code.' },
    });
    assert.deepEqual(messages, {
      ...en,
      submitCode: 'Open the shop',
      errors: { ...en.errors, code_wrong: 'That was another code.' },
    });
  });

  it('can be none', () => {
    assert.deepEqual(override(en, {}), en);
  });

  it('leaves the locale as it was', () => {
    const before = en.errors.code_wrong;
    override(en, { errors: { code_wrong: 'That was another code.' } });
    assert.equal(en.errors.code_wrong, before);
  });
});
