import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LoginHarness } from './harness.js';

const press = (key: string) => sendKeys({ press: key });
const formOf = (login: LoginHarness) => login.part('form') as HTMLFormElement;

/** Everything that an impatient visitor may do while a request runs. */
const impatience: Record<string, (login: LoginHarness) => Promise<void>> = {
  'a double click': (login) => login.click('submit-button'),
  'Enter in the field': async (login) => {
    login.field.focus();
    await press('Enter');
  },
  'Enter on the button': async (login) => {
    login.part('submit-button')!.focus();
    await press('Enter');
  },
  'ten submits in a row': (login) => {
    for (let times = 0; times < 10; times++) formOf(login).requestSubmit();
    return Promise.resolve();
  },
};

describe('one request runs at a time', () => {
  for (const [what, act] of Object.entries(impatience)) {
    it(`${what} asks for one code`, async () => {
      const login = await LoginHarness.create();
      await login.typeEmail('ada@example.com');
      const release = login.hold();
      await login.click('submit-button');
      await act(login);
      release();
      await login.settled();
      expect(login.element.step).to.equal('code');
      expect(login.requests.map(({ endpoint }) => endpoint)).to.eql(['start']);
      expect(login.requests[0]!.signal!.aborted).to.be.false;
    });

    it(`${what} enters the code once`, async () => {
      const login = await LoginHarness.atCode();
      const code = await login.latestCode();
      const release = login.hold();
      await login.typeCode(code);
      await act(login);
      release();
      await login.settled();
      expect(login.element.step).to.equal('done');
      expect(login.requests.map(({ endpoint }) => endpoint)).to.eql(['start', 'verify']);
      expect(login.details('passwordless-success')).to.have.length(1);
    });
  }

  it('ten submits at once ask for one code', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    for (let times = 0; times < 10; times++) formOf(login).requestSubmit();
    await login.settled();
    expect(login.requests).to.have.length(1);
  });

  it('ten submits at once of a number ask for one code', async () => {
    const login = await LoginHarness.create({ attributes: { connections: 'sms' } });
    await login.typePhone('+12025550123');
    for (let times = 0; times < 10; times++) formOf(login).requestSubmit();
    await login.settled();
    expect(login.requests).to.have.length(1);
  });

  it('a double click asks for one more message', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    const release = login.hold();
    await login.click('resend-button');
    await login.click('resend-button');
    release();
    await login.settled();
    expect(login.requests).to.have.length(2);
  });

  it('no other message is asked for while the code is checked', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    const release = login.hold();
    await login.typeCode('123456');
    expect(login.isClosed('resend-button')).to.be.true;
    await login.click('resend-button');
    release();
    await login.settled();
    expect(login.requests.map(({ endpoint }) => endpoint)).to.eql(['start', 'verify']);
  });

  it('the code in the field stays as it is while it is checked', async () => {
    const login = await LoginHarness.atCode();
    const release = login.hold();
    await login.typeCode('123456');
    await login.type('7');
    await press('Backspace');
    expect(login.field.value).to.equal('123456');
    release();
    await login.settled();
  });
});
