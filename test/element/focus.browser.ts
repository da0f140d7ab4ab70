import { expect } from 'chai';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

/** A field of the site beside the element. */
function elsewhere(): HTMLInputElement {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  return field;
}

describe('focus', () => {
  it('is not taken when the page is loaded', async () => {
    const login = await LoginHarness.create();
    expect(login.focusedPart).to.be.null;
    expect(document.activeElement).to.equal(document.body);
  });

  it('comes to the field where the element has autofocus', async () => {
    const login = await LoginHarness.create({ attributes: { autofocus: '' } });
    await login.focusComesTo('email-input');
  });

  it('follows the steps, and comes back with Back', async () => {
    const login = await LoginHarness.atCode();
    await login.focusComesTo('code-input');
    await login.click('back-button');
    await login.focusComesTo('email-input');
  });

  it('follows to what a step says where there is nothing to type', async () => {
    const login = await LoginHarness.atCode({ attributes: { send: 'link' } });
    await until('focus is on the text', () => login.focusedPart === '');
    const { activeElement } = login.element.shadowRoot!;
    expect(activeElement!.textContent).to.contain('ada@example.com');
  });

  it('follows to the end', async () => {
    const login = await LoginHarness.atCode();
    await login.enterCode(await login.latestCode());
    await login.focusComesTo('done');
  });

  it('follows to the number when the other way is chosen in the code step', async () => {
    const login = await LoginHarness.atCode();
    await login.click('switch-button');
    await login.focusComesTo('phone-input');
  });

  for (const before of ['on the first step', 'after Back']) {
    it(`stays on the choice while the visitor goes through it, ${before}`, async () => {
      const login =
        before === 'after Back' ? await LoginHarness.atCode() : await LoginHarness.create();
      if (before === 'after Back') await login.click('back-button');
      await login.settled();
      await login.chooseSms();
      const radio = login.element.shadowRoot!.activeElement as HTMLInputElement;
      expect(radio.value).to.equal('sms');
    });
  }

  it('stays in the field while the visitor types', async () => {
    const login = await LoginHarness.create();
    await login.submit();
    await login.typeEmail('ada');
    expect(login.focusedPart).to.equal('email-input');
    expect(login.field.value).to.equal('ada');
  });

  for (const what of ['a step', 'an error']) {
    it(`stays elsewhere on the page when the site brings ${what}`, async () => {
      const login = await LoginHarness.create();
      const field = elsewhere();
      const email = what === 'a step' ? 'ada@example.com' : 'ada';
      await login.element.start({ email }).catch(() => 'refused');
      await login.settled();
      expect(document.activeElement).to.equal(field);
      field.remove();
    });
  }

  it('stays on the page when the site brings a step and nothing has focus', async () => {
    const login = await LoginHarness.create();
    await login.element.start({ email: 'ada@example.com' });
    await login.settled();
    expect(document.activeElement).to.equal(document.body);
  });

  it('stays elsewhere when the visitor has gone there while a request runs', async () => {
    const login = await LoginHarness.atCode();
    const code = await login.latestCode();
    const release = login.hold();
    await login.typeCode(wrongFor(code));
    const field = elsewhere();
    release();
    await login.settled();
    expect(login.errorText).not.to.equal('');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });
});
