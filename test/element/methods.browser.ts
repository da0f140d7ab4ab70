import { expect } from 'chai';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

/** The error that a promise is rejected with. */
async function rejection(promise: Promise<void>): Promise<PasswordlessError> {
  const outcome = await promise.catch((error: unknown) => error);
  expect(outcome).to.be.instanceOf(PasswordlessError);
  return outcome as PasswordlessError;
}

describe('start()', () => {
  it('resolves when the code is on its way', async () => {
    const login = await LoginHarness.create();
    await login.element.start({ email: ' Ada@example.com ' });
    expect(login.element.step).to.equal('code');
    expect((await login.latestMessage()).to).to.equal('Ada@example.com');
  });

  it('chooses the way, and shows what it was given', async () => {
    const login = await LoginHarness.create();
    const failed = await rejection(login.element.start({ phoneNumber: '+1 202' }));
    expect(failed.code).to.equal('phone_too_short');
    await login.settled();
    expect(login.field.value).to.equal('+1 202');
    expect(login.errorText).to.equal(en.errors.phone_too_short);
  });

  it('rejects with the error that is shown and fired', async () => {
    const login = await LoginHarness.create();
    const error = await rejection(login.element.start({ email: 'blocked@example.com' }));
    expect(error.code).to.equal('user_blocked');
    expect(login.element.error).to.equal(error);
    expect(login.errors).to.eql([error]);
  });

  it('starts over with another address where a code was sent already', async () => {
    const login = await LoginHarness.atCode();
    await login.element.start({ email: 'grace@example.com' });
    await login.settled();
    expect(login.text).to.contain(en.codeSentByEmail('grace@example.com'));
  });
});

describe('verify()', () => {
  it('resolves when the login is done', async () => {
    const login = await LoginHarness.atCode();
    await login.element.verify(await login.latestCode());
    expect(login.element.step).to.equal('done');
  });

  it('rejects a wrong code, which is shown, too', async () => {
    const login = await LoginHarness.atCode();
    const error = await rejection(login.element.verify(wrongFor(await login.latestCode())));
    expect(error.code).to.equal('code_wrong');
    await login.settled();
    expect(login.errorText).to.equal(en.errors.code_wrong);
  });

  it('rejects before anything was sent', async () => {
    const login = await LoginHarness.create();
    const error = await rejection(login.element.verify('123456'));
    expect(error.code).to.equal('identifier_missing');
    expect(login.requests).to.be.empty;
  });
});

describe('resend()', () => {
  it('resolves when another message is on its way', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    await login.element.resend();
    expect(login.requests).to.have.length(2);
  });

  it('rejects with the seconds that are left, and sends nothing', async () => {
    const login = await LoginHarness.atCode();
    const error = await rejection(login.element.resend());
    expect(error.code).to.equal('rate_limited');
    expect(error.retryAfter).to.be.within(1, 30);
    expect(login.requests).to.have.length(1);
  });

  it('rejects before anything was sent', async () => {
    const login = await LoginHarness.create();
    expect((await rejection(login.element.resend())).code).to.equal('identifier_missing');
  });
});

describe('reset()', () => {
  it('starts over, without what was typed', async () => {
    const login = await LoginHarness.atCode();
    login.element.reset();
    await login.settled();
    expect(login.element.step).to.equal('identify');
    expect(login.field.value).to.equal('');
    expect(login.element.error).to.be.null;
  });

  it('ends a request that runs', async () => {
    const login = await LoginHarness.create();
    const release = login.hold();
    const started = rejection(login.element.start({ email: 'ada@example.com' }));
    await until('it is sent', () => login.requests.length);
    login.element.reset();
    release();
    await started;
    await login.requests[0]!.answer;
    await login.settled();
    expect(login.requests[0]!.signal!.aborted).to.be.true;
    expect(login.element.step).to.equal('identify');
    expect(login.errors).to.be.empty;
  });

  it('opens a form that was closed, and forgets who was refused', async () => {
    const login = await LoginHarness.create();
    await rejection(login.element.start({ email: 'blocked@example.com' }));
    login.element.reset();
    await rejection(login.element.start({ email: 'blocked@example.com' }));
    expect(login.requests).to.have.length(2);
    await login.answerNext({ endpoint: 'start', status: 404 });
    await rejection(login.element.start({ email: 'ada@example.com' }));
    login.element.reset();
    await login.element.start({ email: 'ada@example.com' });
    expect(login.element.step).to.equal('code');
  });

  it('leads back from the end', async () => {
    const login = await LoginHarness.atCode();
    await login.enterCode(await login.latestCode());
    login.element.reset();
    await login.settled();
    await login.typeEmail('ada@example.com');
    await login.submit();
    expect(login.element.step).to.equal('code');
  });
});

describe('focus()', () => {
  it('leads to the field of the step', async () => {
    const login = await LoginHarness.create();
    login.element.focus();
    await login.focusComesTo('email-input');
    await login.element.start({ email: 'ada@example.com' });
    login.element.focus();
    await login.focusComesTo('code-input');
  });

  it('waits for the field to be there', async () => {
    const login = new LoginHarness({ attributes: { lang: 'de' } });
    document.body.append(login.element);
    login.element.focus();
    await login.focusComesTo('email-input');
  });
});
