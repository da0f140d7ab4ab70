import { expect } from 'chai';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';

async function type(email: string): Promise<LoginHarness> {
  const login = await LoginHarness.create();
  await login.typeEmail(email);
  return login;
}

describe('a suggestion for an address', () => {
  it('is shown while typing, and goes when the address is right', async () => {
    const login = await type('ada@gmial.co');
    expect(login.part('suggestion')).to.be.null;
    await login.type('m');
    expect(login.part('suggestion')!.textContent.trim()).to.equal(en.suggestion('ada@gmail.com'));
    await login.typeEmail('ada@gmail.com');
    expect(login.part('suggestion')).to.be.null;
  });

  it('is taken with one click, which leads back to the field', async () => {
    const login = await type('Ada@gmial.com');
    await login.click('suggestion');
    await login.settled();
    expect(login.field.value).to.equal('Ada@gmail.com');
    expect(login.focusedPart).to.equal('email-input');
    expect(login.part('suggestion')).to.be.null;
    expect(login.requests).to.be.empty;
  });

  it('does not stand in the way of an address that can be right', async () => {
    const login = await type('ada@gmial.com');
    await login.submit();
    expect((await login.latestMessage()).to).to.equal('ada@gmial.com');
  });

  for (const { typed, meant } of [
    { typed: 'ada@example,com', meant: 'ada@example.com' },
    { typed: 'ada lovelace@example.com', meant: 'adalovelace@example.com' },
  ]) {
    it(`is offered before "${typed}" is refused`, async () => {
      const login = await type(typed);
      await login.submit();
      expect(login.focusedPart).to.equal('suggestion');
      expect(login.errors).to.be.empty;
      await login.press('Enter');
      expect(login.field.value).to.equal(meant);
      await login.press('Enter');
      expect((await login.latestMessage()).to).to.equal(meant);
    });
  }

  it('gives way to the error when the address is submitted again', async () => {
    const login = await type('ada@example,com');
    await login.submit();
    await login.submit();
    expect(login.errorText).to.equal(en.errors.email_invalid);
  });
});
