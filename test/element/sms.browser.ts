import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';

describe('a login with a code by SMS', () => {
  it('asks for the number, then for the code that was sent there, and is done', async () => {
    const login = await LoginHarness.create();
    await login.chooseSms();
    await login.typePhone('+44 7400 123456');
    await login.submit();
    expect(login.element.step).to.equal('code');
    expect(login.text).to.contain(en.codeSentBySms('+447400123456'));
    expect(await login.latestMessage()).to.include({ channel: 'sms', to: '+447400123456' });
    await login.enterCode(await login.latestCode());
    expect(login.details('passwordless-success')[0]).to.include({
      connection: 'sms',
      identifier: '+447400123456',
    });
  });

  it('takes a number as it is written in the default country', async () => {
    const login = await LoginHarness.create({ attributes: { 'default-country': 'DE' } });
    await login.chooseSms();
    await login.typePhone('01512 3456789');
    await login.submit();
    expect((await login.latestMessage()).to).to.equal('+4915123456789');
  });

  it('is chosen with the keyboard, too', async () => {
    const login = await LoginHarness.create();
    login.part('connection-option')!.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await login.settled();
    expect(login.part('phone-input')).to.exist;
    expect(login.part('email-input')).to.be.null;
  });

  it('keeps what was typed for each way while the other one is looked at', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    await login.chooseSms();
    await login.typePhone('+1 202');
    const number = login.field.value;
    await login.choose('email');
    expect(login.field.value).to.equal('ada@example.com');
    await login.choose('sms');
    expect(login.field.value).to.equal(number);
  });

  it('leads back to the number, which is as it was typed', async () => {
    const login = await LoginHarness.create();
    await login.chooseSms();
    await login.typePhone('+1 (202) 555-0123');
    const number = login.field.value;
    await login.submit();
    expect(login.part('back-button')!.textContent.trim()).to.equal(en.changePhoneNumber);
    await login.click('back-button');
    await login.settled();
    expect(login.field.value).to.equal(number);
  });

  for (const { typed, code } of [
    { typed: '', code: 'phone_required' },
    { typed: '+1 202', code: 'phone_too_short' },
    { typed: '+1 202 555 01234567', code: 'phone_too_long' },
    { typed: 'my number', code: 'phone_invalid' },
    { typed: '+999 555 0123', code: 'phone_country_unknown' },
    { typed: '+49 1512 3456789', code: 'phone_country_not_offered' },
  ] as const) {
    it(`says ${code} of "${typed}", and sends nothing`, async () => {
      const login = await LoginHarness.create({ attributes: { countries: 'US CA' } });
      await login.chooseSms();
      await login.typePhone(typed);
      const shown = login.field.value;
      await login.submit();
      expect(login.errorText).to.equal(en.errors[code]);
      expect(login.field.getAttribute('aria-invalid')).to.equal('true');
      expect(login.field.value).to.equal(shown);
      expect(login.focusedPart).to.equal('phone-input');
      expect(login.requests).to.be.empty;
    });
  }

  it('says what the provider of the tenant says of a number', async () => {
    const smsProvider = () => ({ message: 'Not a mobile number', code: '21614' });
    const login = await LoginHarness.create({ tenant: createTenant({ smsProvider }) });
    await login.chooseSms();
    await login.typePhone('+12025550123');
    await login.submit();
    expect(login.errorText).to.equal(en.errors.phone_not_mobile);
  });
});
