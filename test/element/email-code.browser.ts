import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

describe('a login with a code by email', () => {
  it('asks for the address, then for the code that was sent there, and is done', async () => {
    const login = await LoginHarness.create();
    expect(login.heading).to.equal(en.headingIdentify);
    await login.typeEmail('Ada@example.com');
    await login.submit();
    expect(login.heading).to.equal(en.headingCode);
    expect(login.text).to.contain(en.codeSentByEmail('Ada@example.com'));
    expect((await login.latestMessage()).to).to.equal('Ada@example.com');
    await login.enterCode(await login.latestCode());
    expect(login.heading).to.equal(en.headingDone);
    expect(login.details('passwordless-success')).to.have.length(1);
    expect(login.errors).to.be.empty;
  });

  it('needs no mouse', async () => {
    const login = await LoginHarness.create({ attributes: { autofocus: '' } });
    await login.type('ada@example.com');
    await login.press('Enter');
    await login.type(await login.latestCode());
    await login.settled();
    expect(login.element.step).to.equal('done');
  });

  it('goes on after a wrong code', async () => {
    const login = await LoginHarness.atCode();
    const code = await login.latestCode();
    await login.enterCode(wrongFor(code));
    expect(login.errorText).to.equal(en.errors.code_wrong);
    await login.type(code);
    expect(login.errorText).to.equal('');
    await login.settled();
    expect(login.element.step).to.equal('done');
  });

  it('takes no code after the third wrong one, until a new one was sent', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    const code = await login.latestCode();
    for (let tries = 0; tries < 3; tries++) await login.enterCode(wrongFor(code));
    expect(login.errorText).to.equal(en.errors.code_attempts_exceeded);
    expect(login.isClosed('code-input')).to.be.true;
    expect(login.isClosed('submit-button')).to.be.true;
    expect(login.focusedPart).to.equal('resend-button');
    await login.press('Enter');
    expect(login.errorText).to.equal('');
    expect(login.focusedPart).to.equal('code-input');
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
  });

  it('says that a code has expired', async () => {
    let time = Date.now();
    const login = await LoginHarness.atCode({ tenant: createTenant({ now: () => time }) });
    time += 180_000;
    await login.enterCode(await login.latestCode());
    expect(login.errorText).to.equal(en.errors.code_expired);
  });

  it('clears the field when a new code was asked for, and takes that one', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    await login.click('code-input');
    await login.type('12');
    await login.click('resend-button');
    await login.settled();
    expect(login.field.value).to.equal('');
    expect(login.statusText).to.equal(en.codeResent);
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
  });

  it('counts down until another message may be asked for', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '1' } });
    expect(login.isClosed('resend-button')).to.be.true;
    expect(login.part('resend-button')!.textContent).to.contain('0:01');
    await login.click('resend-button');
    expect(login.requests).to.have.length(1);
    await until('the countdown has ended', () => !login.isClosed('resend-button'));
    expect(login.part('resend-button')!.textContent.trim()).to.equal(en.resendCode);
    await login.click('resend-button');
    await login.settled();
    expect(login.requests).to.have.length(2);
  });

  it('leads back to the address, which is as it was typed', async () => {
    const login = await LoginHarness.atCode({}, 'Ada@Example.com');
    expect(login.part('back-button')!.textContent.trim()).to.equal(en.changeEmail);
    await login.click('back-button');
    await login.settled();
    expect(login.field.value).to.equal('Ada@Example.com');
    await login.typeEmail('grace@example.com');
    await login.submit();
    expect((await login.latestMessage()).to).to.equal('grace@example.com');
  });

  it('leads to the other way, and back to the address', async () => {
    const login = await LoginHarness.atCode();
    await login.click('switch-button');
    await login.settled();
    expect(login.part('phone-input')).to.exist;
    await login.choose('email');
    expect(login.field.value).to.equal('ada@example.com');
  });

  for (const { typed, code } of [
    { typed: '', code: 'email_required' },
    { typed: 'ada', code: 'email_invalid' },
  ] as const) {
    it(`asks again for an address where "${typed}" was typed, and sends nothing`, async () => {
      const login = await LoginHarness.create();
      await login.typeEmail(typed);
      await login.submit();
      expect(login.errorText).to.equal(en.errors[code]);
      expect(login.field.getAttribute('aria-invalid')).to.equal('true');
      expect(login.focusedPart).to.equal('email-input');
      expect(login.requests).to.be.empty;
      await login.typeEmail('ada@example.com');
      expect(login.errorText).to.equal('');
      expect(login.field.getAttribute('aria-invalid')).to.equal('false');
    });
  }
});
