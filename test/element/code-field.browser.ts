import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness, wrongFor } from './harness.js';

/** Zero in each script. */
const zeros = { 'Arabic-Indic': '٠', Persian: '۰', Devanagari: '०', 'full-width': '０' };

/** What people copy, by the code in it. */
const copied: Record<string, (code: string) => string> = {
  'the code': (code) => code,
  'a space in the middle': (code) => `${code.slice(0, 3)} ${code.slice(3)}`,
  'a dash in the middle': (code) => `${code.slice(0, 3)}-${code.slice(3)}`,
  'a sentence around it': (code) => `Your login code is ${code}. Do not share it with anyone.`,
  'spaces and a line break around it': (code) => `  ${code}\n`,
  'the last line of an SMS': (code) => `@example.com #${code}`,
  'a time before it': (code) => `At 12:30 we sent ${code}`,
};

describe('the code field', () => {
  it('is one field that keyboards and messages can fill in', async () => {
    const login = await LoginHarness.atCode();
    expect(login.parts('input')).to.have.length(1);
    expect(login.field.type).to.equal('text');
    expect(login.field.inputMode).to.equal('numeric');
    expect(login.field.getAttribute('autocomplete')).to.equal('one-time-code');
  });

  for (const [script, zero] of Object.entries(zeros)) {
    it(`takes ${script} digits`, async () => {
      const login = await LoginHarness.atCode();
      const code = await login.latestCode();
      await login.enterCode(code.replace(/\d/g, (digit) => digitAfter(zero, Number(digit))));
      expect(login.requests.at(-1)!.body.password).to.equal(code);
      expect(login.element.step).to.equal('done');
    });
  }

  for (const [what, copy] of Object.entries(copied)) {
    it(`takes a paste of ${what}`, async () => {
      const login = await LoginHarness.atCode();
      await login.paste(copy(await login.latestCode()));
      expect(login.element.step).to.equal('done');
    });
  }

  it('takes a paste in place of what was there', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('99');
    await login.paste(await login.latestCode());
    expect(login.element.step).to.equal('done');
  });

  it('takes a paste of a part of the code where the caret is', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('14');
    await sendKeys({ press: 'ArrowLeft' });
    await login.paste('2-3');
    expect(login.field.value).to.equal('1234');
    expect(login.field.selectionStart).to.equal(3);
    expect(login.requests).to.have.length(1);
  });

  it('takes what the browser fills in', async () => {
    const login = await LoginHarness.atCode();
    login.field.value = await login.latestCode();
    login.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await login.settled();
    expect(login.element.step).to.equal('done');
  });

  it('leaves out what is not a digit, and the caret where it is', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('1x2 45');
    expect(login.field.value).to.equal('1245');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await login.type('y3');
    expect(login.field.value).to.equal('12345');
    expect(login.field.selectionStart).to.equal(3);
  });

  it('submits the code once it is complete, and not before', async () => {
    const login = await LoginHarness.atCode();
    const code = await login.latestCode();
    await login.typeCode(code.slice(0, 5));
    expect(login.element.pending).to.be.false;
    await login.type(code.slice(5));
    await login.settled();
    expect(login.element.step).to.equal('done');
    expect(login.requests).to.have.length(2);
  });

  it('does not submit the same code twice by itself, but when it is asked to', async () => {
    const login = await LoginHarness.atCode();
    await login.answerNext({ endpoint: 'verify', status: 503 });
    await login.enterCode(await login.latestCode());
    login.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await login.settled();
    expect(login.requests).to.have.length(2);
    await login.press('Enter');
    expect(login.element.step).to.equal('done');
  });

  it('submits a corrected code by itself', async () => {
    const login = await LoginHarness.atCode();
    await login.answerNext({ endpoint: 'verify', status: 503 });
    const code = await login.latestCode();
    await login.enterCode(wrongFor(code));
    await login.enterCode(code);
    expect(login.element.step).to.equal('done');
  });

  for (const codeLength of [4, 8]) {
    it(`asks for ${codeLength} digits where the codes of the tenant have so many`, async () => {
      const tenant = createTenant({ codeLength });
      const attributes = { 'code-length': String(codeLength) };
      const login = await LoginHarness.atCode({ tenant, attributes });
      const code = await login.latestCode();
      await login.typeCode(code.slice(0, -1));
      await login.press('Enter');
      expect(login.errorText).to.contain(codeLength);
      await login.type(code.slice(-1));
      await login.settled();
      expect(login.element.step).to.equal('done');
    });
  }

  it('says that it is empty, and sends nothing', async () => {
    const login = await LoginHarness.atCode();
    await login.submit();
    expect(login.errorText).to.equal(en.errors.code_required);
    expect(login.focusedPart).to.equal('code-input');
    expect(login.requests).to.have.length(1);
  });

  it('says that digits are missing, keeps the others, and sends nothing', async () => {
    const login = await LoginHarness.atCode();
    await login.typeCode('123');
    await login.submit();
    expect(login.errors[0]!.code).to.equal('code_incomplete');
    expect(login.field.value).to.equal('123');
    expect(login.field.getAttribute('aria-invalid')).to.equal('true');
    expect(login.focusedPart).to.equal('code-input');
    expect(login.requests).to.have.length(1);
    await login.type('4');
    expect(login.errorText).to.equal('');
  });
});

function digitAfter(zero: string, distance: number): string {
  return String.fromCodePoint(zero.codePointAt(0)! + distance);
}
