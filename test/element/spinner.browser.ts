import { expect } from 'chai';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

/** Milliseconds before a spinner appears, and for which it stays. */
const time = 300;
/** Milliseconds by which a timer may be early, and the element hear of an animation before us. */
const blur = 20;

function isSeen(login: LoginHarness): boolean {
  const spinner = login.part('spinner');
  return spinner !== null && getComputedStyle(spinner).visibility === 'visible';
}

/** Has `submit` done and its answer kept back until the spinner is seen; returns when that was. */
async function seenSince(login: LoginHarness, submit: () => Promise<void>): Promise<number> {
  const release = login.hold();
  let since = Infinity;
  login.element.renderRoot.addEventListener('animationstart', () => {
    const now = performance.now();
    if (isSeen(login)) since = Math.min(since, now);
  });
  await submit();
  await until('the spinner is seen', () => since < Infinity);
  release();
  await until('the answer is there', () => !login.element.pending);
  return since;
}

describe('the spinner', () => {
  it('appears only where an answer takes its time', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    const release = login.hold();
    await login.click('submit-button');
    await until('the request runs', () => login.part('spinner'));
    const appear = login
      .part('spinner')!
      .getAnimations()
      .find((animation) => (animation as CSSAnimation).animationName === 'appear')!;
    appear.pause();
    const isSeenAt = (milliseconds: number) => {
      appear.currentTime = milliseconds;
      return isSeen(login);
    };
    expect([0, time - 1, time + 1].map(isSeenAt)).to.eql([false, false, true]);
    release();
    await login.settled();
    expect(login.part('spinner')).to.be.null;
  });

  it('stays for as long before the next step', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    const since = await seenSince(login, () => login.click('submit-button'));
    expect(login.element.step).to.equal('code');
    await until('the next step is shown', () => login.part('code-input'));
    expect(performance.now() - since).to.be.at.least(time - blur);
    expect(login.part('spinner')).to.be.null;
  });

  it('stays for as long before an error', async () => {
    const login = await LoginHarness.atCode();
    const wrong = wrongFor(await login.latestCode());
    const since = await seenSince(login, () => login.typeCode(wrong));
    expect(login.element.error).not.to.be.null;
    await until('the error is shown', () => login.errorText);
    expect(performance.now() - since).to.be.at.least(time - blur);
  });

  it('is on the button whose request runs', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    const release = login.hold();
    await login.click('resend-button');
    await until('the request runs', () => login.part('spinner'));
    expect(login.part('spinner')!.parentElement!.part.contains('resend-button')).to.be.true;
    release();
    await login.settled();
  });

  it('keeps nobody who goes back', async () => {
    const login = await LoginHarness.atCode();
    login.hold();
    await login.typeCode('123456');
    await until('the spinner is seen', () => isSeen(login));
    await login.click('back-button');
    await login.element.updateComplete;
    expect(login.part('email-input')).not.to.be.null;
  });

  it('takes no second submit while it stays', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    await seenSince(login, () => login.click('submit-button'));
    await login.press('Enter');
    expect(login.part('code-input')).not.to.be.null;
    expect(login.requests.map(({ endpoint }) => endpoint)).to.eql(['start']);
  });

  it('keeps no event back', async () => {
    const login = await LoginHarness.atCode();
    const code = await login.latestCode();
    let wasSeen = false;
    login.element.addEventListener('passwordless-success', () => (wasSeen = isSeen(login)));
    await seenSince(login, () => login.typeCode(code));
    expect(wasSeen).to.be.true;
    await login.settled();
  });
});
