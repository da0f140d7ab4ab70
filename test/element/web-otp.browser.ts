import { expect } from 'chai';
import { LoginHarness } from './harness.js';
import { until } from './until.js';

/** One time that the browser was asked for the code of a message. */
interface Asked {
  options: { otp?: { transport: string[] }; signal?: AbortSignal };
  answer: (code: string) => void;
  refuse: () => void;
}

/** Gives the browser what Chrome on Android has: it waits for a message, and reads it. */
function readMessages(): Asked[] {
  const asked: Asked[] = [];
  Object.assign(globalThis, { OTPCredential: Object });
  const get = (options: CredentialRequestOptions = {}) =>
    new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error));
      asked.push({
        options: options,
        answer: (code) => resolve({ code }),
        refuse: () => reject(new DOMException('No.', 'NotAllowedError')),
      });
    });
  // Not every browser has credentials at all.
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  return asked;
}

async function atSmsCode(): Promise<LoginHarness> {
  const login = await LoginHarness.atNumber({ 'resend-after': '0' });
  await login.typePhone('+12025550123');
  await login.submit();
  return login;
}

describe('a browser that reads messages', () => {
  let asked: Asked[];

  beforeEach(() => (asked = readMessages()));
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'credentials');
    Reflect.deleteProperty(globalThis, 'OTPCredential');
  });

  it('fills in the code by itself, and the visitor is in', async () => {
    const login = await atSmsCode();
    await until('it is asked', () => asked.length);
    expect(asked[0]!.options.otp).to.eql({ transport: ['sms'] });
    asked[0]!.answer(await login.latestCode());
    await until('the visitor is in', () => login.element.step === 'done');
    expect(asked).to.have.length(1);
  });

  it('is not asked before, nor for an email', async () => {
    const login = await LoginHarness.atCode();
    await login.click('back-button');
    await login.chooseSms();
    await login.phoneLoaded();
    expect(asked).to.be.empty;
  });

  it('is no longer asked when the step is left', async () => {
    const login = await atSmsCode();
    await until('it is asked', () => asked.length);
    await login.click('back-button');
    await login.settled();
    expect(asked[0]!.options.signal!.aborted).to.be.true;
    expect(login.errors).to.be.empty;
  });

  it('is asked again for another message', async () => {
    const login = await atSmsCode();
    await until('it is asked', () => asked.length);
    await login.click('resend-button');
    await until('it is asked again', () => asked.length === 2);
    expect(asked[0]!.options.signal!.aborted).to.be.true;
    asked[1]!.answer(await login.latestCode());
    await until('the visitor is in', () => login.element.step === 'done');
  });

  it('may refuse, and the visitor types', async () => {
    const login = await atSmsCode();
    await until('it is asked', () => asked.length);
    asked[0]!.refuse();
    await login.settled();
    expect(login.errors).to.be.empty;
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
  });
});
