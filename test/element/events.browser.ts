import { expect } from 'chai';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { LoginHarness, eventNames, wrongFor } from './harness.js';

describe('the events', () => {
  it('tell of each step, in order, with all there is to know', async () => {
    const login = await LoginHarness.atCode({}, 'Ada@example.com');
    await login.enterCode(await login.latestCode());
    const answer = await login.requests[1]!.answer;
    expect(answer.bodyUsed).to.be.true;

    const [toCode, start, toDone, success, ...rest] = login.events;
    expect(rest).to.be.empty;
    expect(toCode).to.eql({
      name: 'passwordless-step',
      detail: { step: 'code', previous: 'identify' },
    });
    expect(start).to.eql({
      name: 'passwordless-start',
      detail: { connection: 'email', send: 'code', identifier: 'Ada@example.com' },
    });
    expect(toDone).to.eql({
      name: 'passwordless-step',
      detail: { step: 'done', previous: 'code' },
    });
    expect(success!.name).to.equal('passwordless-success');
    const [detail] = login.details('passwordless-success');
    const { response } = detail!;
    expect(detail).to.eql({
      connection: 'email',
      identifier: 'Ada@example.com',
      tokens: {
        idToken: response.id_token,
        accessToken: response.access_token,
        tokenType: 'Bearer',
        expiresIn: 86_400,
        scope: 'openid profile email',
      },
      response,
    });
  });

  it('tell of an SMS by the number in E.164', async () => {
    const login = await LoginHarness.create();
    await login.element.start({ phoneNumber: '+1 (202) 555-0123' });
    expect(login.details('passwordless-start')).to.eql([
      { connection: 'sms', send: 'code', identifier: '+12025550123' },
    ]);
  });

  it('tell of a refresh token where there is one', async () => {
    const attributes = { scope: 'openid offline_access' };
    const login = await LoginHarness.atCode({ attributes });
    await login.enterCode(await login.latestCode());
    const { tokens, response } = login.details('passwordless-success')[0]!;
    expect(tokens.refreshToken).to.be.a('string').that.equals(response.refresh_token);
  });

  it('tell of another message, and of the way back', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    await login.click('resend-button');
    await login.settled();
    await login.click('back-button');
    await login.settled();
    expect(login.details('passwordless-start')).to.have.length(2);
    expect(login.details('passwordless-step').at(-1)).to.eql({
      step: 'identify',
      previous: 'code',
    });
  });

  it('tell of a failure at the tenant, with what it said', async () => {
    const login = await LoginHarness.atCode();
    await login.enterCode(wrongFor(await login.latestCode()));
    const [error] = login.errors;
    expect(error).to.be.instanceOf(PasswordlessError);
    expect(error).to.include({
      code: 'code_wrong',
      fixableBy: 'user',
      endpoint: 'verify',
      status: 401,
      error: 'invalid_user_password',
      description: 'Wrong email or password.',
    });
  });

  it('tell of a failure that no request was made for', async () => {
    const login = await LoginHarness.create();
    await login.submit();
    expect(login.errors).to.have.length(1);
    expect(login.errors[0]).to.include({ code: 'email_required', fixableBy: 'user' });
    expect(login.errors[0]).to.include({ endpoint: undefined, status: undefined });
  });

  it('stay on the element: they neither bubble nor leave a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const parent = host.attachShadow({ mode: 'open' });
    const fired: Event[] = [];
    const beyond: Event[] = [];
    const login = new LoginHarness();
    for (const name of eventNames) {
      login.element.addEventListener(name, (event) => fired.push(event));
      parent.addEventListener(name, (event) => beyond.push(event));
      document.addEventListener(name, (event) => beyond.push(event), true);
    }
    parent.append(login.element);
    await login.element.start({ email: 'ada@example.com' });
    const code = await login.latestCode();
    await login.element.verify(wrongFor(code)).catch(() => 'refused');
    await login.element.verify(code);
    host.remove();
    expect(fired.map(({ type }) => type)).to.have.members([
      ...['passwordless-step', 'passwordless-start', 'passwordless-error'],
      ...['passwordless-step', 'passwordless-success'],
    ]);
    for (const event of fired) expect(event).to.include({ bubbles: false, composed: false });
    expect(beyond).to.be.empty;
  });
});
