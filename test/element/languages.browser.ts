import { expect } from 'chai';
import { formatCountdown } from '../../src/i18n/locale.js';
import type { Messages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';
import { until } from './until.js';

async function headingComesTo(login: LoginHarness, { headingIdentify }: Messages): Promise<void> {
  await until(`the heading is ${headingIdentify}`, () => login.heading === headingIdentify);
}

/** A parent in a language, which the test takes away again. */
function parentIn(lang: string): HTMLElement {
  const parent = document.createElement('div');
  parent.lang = lang;
  document.body.append(parent);
  return parent;
}

describe('the language', () => {
  for (const { lang, messages, dir } of [
    { lang: 'de', messages: de, dir: 'ltr' },
    { lang: 'de-AT', messages: de, dir: 'ltr' },
    { lang: 'AR', messages: ar, dir: 'rtl' },
    { lang: 'en-GB', messages: en, dir: 'ltr' },
    { lang: 'tlh', messages: en, dir: 'ltr' },
    { lang: 'not a language', messages: en, dir: 'ltr' },
  ] as const) {
    it(`of lang="${lang}" is shown from the first moment`, async () => {
      const login = new LoginHarness({ attributes: { lang } });
      const headings = new Set<string>();
      const observer = new MutationObserver(() => {
        if (login.text) headings.add(login.heading);
      });
      document.body.append(login.element);
      observer.observe(login.element.shadowRoot!, { childList: true, subtree: true });
      await headingComesTo(login, messages);
      await login.settled();
      observer.disconnect();
      expect([...headings]).to.eql([messages.headingIdentify]);
      expect((login.part('form') as HTMLFormElement).dir).to.equal(dir);
      expect(getComputedStyle(login.part('heading')!).direction).to.equal(dir);
    });
  }

  it('is that of the nearest ancestor, shadow roots or not', async () => {
    const outer = parentIn('de');
    const host = document.createElement('div');
    outer.append(host);
    const login = await LoginHarness.create({ parent: host.attachShadow({ mode: 'open' }) });
    expect(login.heading).to.equal(de.headingIdentify);
    outer.lang = 'ar';
    await headingComesTo(login, ar);
    outer.remove();
  });

  it('is that of the browser where no ancestor has one', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const login = await LoginHarness.create();
    expect(navigator.languages[0]).to.equal('en-US');
    expect(login.heading).to.equal(en.headingIdentify);
    document.documentElement.lang = lang;
  });

  it('of the element goes before that of its ancestors', async () => {
    const parent = parentIn('de');
    const login = await LoginHarness.create({ parent, attributes: { lang: 'en' } });
    expect(login.heading).to.equal(en.headingIdentify);
    login.element.removeAttribute('lang');
    await headingComesTo(login, de);
    parent.remove();
  });

  it('is that of the new place when the element is moved', async () => {
    const login = await LoginHarness.create();
    const parent = parentIn('de');
    parent.append(login.element);
    await headingComesTo(login, de);
    parent.remove();
  });

  it('can change at any time, and what was typed and where one is stays', async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    login.element.lang = 'de';
    await headingComesTo(login, de);
    expect(login.field.value).to.equal('ada@example.com');
    expect(login.focusedPart).to.equal('email-input');
    await login.submit();
    await login.typeCode('12');
    login.element.lang = 'ar';
    await until('the step is in Arabic', () => login.heading === ar.headingCode);
    expect(login.element.step).to.equal('code');
    expect(login.field.value).to.equal('12');
    expect(login.focusedPart).to.equal('code-input');
  });

  it('can change again before it is loaded', async () => {
    const login = await LoginHarness.create();
    login.element.lang = 'ar';
    login.element.lang = 'de';
    await headingComesTo(login, de);
    login.element.lang = 'ar';
    login.element.lang = 'en';
    await headingComesTo(login, en);
    await login.settled();
    expect(login.heading).to.equal(en.headingIdentify);
  });

  it('is that of the messages that the tenant sends', async () => {
    const login = await LoginHarness.atCode({
      attributes: { lang: 'de-CH', 'resend-after': '0' },
    });
    login.element.lang = 'en';
    await until('the step is in English', () => login.heading === en.headingCode);
    await login.element.resend();
    const sent = login.requests.map(({ headers }) => headers.get('x-request-language'));
    expect(sent).to.eql(['de', 'en']);
  });

  it('is that of the errors, too, and of one that is shown already', async () => {
    const login = await LoginHarness.create({ attributes: { lang: 'de' } });
    await login.submit();
    expect(login.errorText).to.equal(de.errors.email_required);
    login.element.lang = 'ar';
    await headingComesTo(login, ar);
    expect(login.errorText).to.equal(ar.errors.email_required);
  });

  it('brings its own digits, and leaves addresses and codes from left to right', async () => {
    const login = await LoginHarness.atCode({ attributes: { lang: 'ar' } });
    const countdown = login.part('resend-button')!.querySelector('bdi')!.textContent;
    const possible = [30, 29, 28].map((seconds) => formatCountdown(seconds, 'ar'));
    expect(countdown).to.be.oneOf(possible);
    expect(login.part('hint')!.querySelector('bdi')!.textContent).to.equal('ada@example.com');
    expect(getComputedStyle(login.field).direction).to.equal('ltr');
  });

  it('lets the site override some of its texts', async () => {
    const login = await LoginHarness.create({
      attributes: { lang: 'de' },
      properties: { messages: { headingIdentify: 'Willkommen' } },
    });
    expect(login.heading).to.equal('Willkommen');
    expect(login.text).to.contain(de.emailLabel);
  });
});
