import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identify } from '../../src/identifier/identify.js';

const options = { defaultCountry: 'GB', countries: ['GB'] };

describe('what was typed becomes', () => {
  it('an email address where email was chosen', async () => {
    assert.deepEqual(await identify('email', ' Ada@example.com ', options), {
      connection: 'email',
      email: 'Ada@example.com',
    });
  });

  it('a phone number of the countries offered where SMS was chosen', async () => {
    const phone = await identify('sms', '01632 960983', options);
    assert.ok('phoneNumber' in phone);
    assert.equal(phone.phoneNumber, '+441632960983');
    assert.deepEqual(await identify('sms', '+49 30 901820', options), {
      code: 'phone_country_not_offered',
    });
  });

  for (const text of ['＋４４ １６３２ ９６０９８３', '+٤٤ ١٦٣٢ ٩٦٠٩٨٣', '०१६३२ ९६०९८३']) {
    it(`a phone number whatever its digits: ${text}`, async () => {
      const phone = await identify('sms', text, options);
      assert.ok('phoneNumber' in phone);
      assert.equal(phone.phoneNumber, '+441632960983');
    });
  }

  it('the code of what is wrong with it', async () => {
    assert.deepEqual(await identify('email', '01632 960983', options), { code: 'email_invalid' });
    assert.deepEqual(await identify('sms', '', options), { code: 'phone_required' });
  });
});
