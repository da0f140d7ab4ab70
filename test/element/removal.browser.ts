import { expect } from 'chai';
import { LoginHarness } from './harness.js';
import { turn, until } from './until.js';

describe('an element that is taken off the page', () => {
  it('ends the request that runs, and its answer changes nothing', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    const release = login.hold();
    await login.click('submit-button');
    login.element.remove();
    await turn();
    const [request] = login.requests;
    expect(request!.signal!.aborted).to.be.true;
    release();
    await request!.answer;
    await login.settled();
    expect(login.element.step).to.equal('identify');
    expect(login.events).to.be.empty;
  });

  it('can be put back, and goes on from where it was', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    login.hold();
    await login.click('submit-button');
    login.element.remove();
    await turn();
    document.body.append(login.element);
    await login.settled();
    expect(login.element.pending).to.be.false;
    expect(login.field.value).to.equal('ada@example.com');
    expect(login.isClosed('submit-button')).to.be.false;
  });

  it('goes on with its request where it is only moved', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    const release = login.hold();
    await login.click('submit-button');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(login.element);
    await turn();
    expect(login.element.pending).to.be.true;
    release();
    await login.settled();
    expect(login.element.step).to.equal('code');
    expect(login.requests).to.have.length(1);
    elsewhere.remove();
  });

  it('takes a code where it is put', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('12');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(login.element);
    await login.settled();
    expect(login.field.value).to.equal('12');
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
    elsewhere.remove();
  });

  it('counts down when it is put back', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '1' } });
    login.element.remove();
    document.body.append(login.element);
    await until('the countdown has ended', () => !login.isClosed('resend-button'));
  });

  it('does not ask for focus again when it is put back', async () => {
    const login = await LoginHarness.create({ attributes: { autofocus: '' } });
    await login.focusComesTo('email-input');
    login.element.remove();
    document.body.append(login.element);
    await login.settled();
    expect(login.focusedPart).to.be.null;
  });

  it('leaves a second element on the page alone', async () => {
    const one = await LoginHarness.atCode();
    const other = await LoginHarness.atCode();
    one.element.remove();
    await other.enterCode(await other.latestCode());
    expect(other.element.step).to.equal('done');
    expect(one.element.step).to.equal('code');
  });
});
