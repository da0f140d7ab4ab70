import { emulateMedia, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { en } from '../../src/i18n/locales/en.js';
import { violations } from './axe.js';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

const linked = { attributes: { send: 'link' } };

/** Collects what the polite region says from now on. */
function hear(login: LoginHarness): () => string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const { statusText } = login;
    if (statusText && statusText !== said.at(-1)) said.push(statusText);
  }).observe(login.part('status')!, { childList: true, characterData: true, subtree: true });
  return () => said;
}

/** Every step and state that looks or reads unlike the others. */
const screens: Record<string, () => Promise<LoginHarness>> = {
  'the address': () => LoginHarness.create(),
  'the number': () => LoginHarness.atNumber(),
  'a suggestion': async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@gmial.com');
    return login;
  },
  'a wrong address': async () => {
    const login = await LoginHarness.create();
    await login.submit();
    return login;
  },
  'a request that runs': async () => {
    const login = await LoginHarness.create();
    await login.typeEmail('ada@example.com');
    login.hold();
    await login.click('submit-button');
    return login;
  },
  'the code': () => LoginHarness.atCode(),
  'the code in Arabic': () => LoginHarness.atCode({ attributes: { lang: 'ar' } }),
  'a wrong code': async () => {
    const login = await LoginHarness.atCode();
    await login.enterCode(wrongFor(await login.latestCode()));
    return login;
  },
  'a code that is closed': async () => {
    const login = await LoginHarness.atCode();
    await login.answerNext({
      endpoint: 'verify',
      status: 429,
      body: { error: 'too_many_attempts' },
    });
    await login.enterCode('123456');
    return login;
  },
  'the link': () => LoginHarness.atCode(linked),
  'the end': async () => {
    const login = await LoginHarness.atCode();
    await login.enterCode(await login.latestCode());
    return login;
  },
  'a configuration that cannot work': () =>
    LoginHarness.create({ attributes: { 'client-id': null } }),
  'an element that is disabled': () => LoginHarness.create({ attributes: { disabled: '' } }),
};

for (const scheme of ['light', 'dark'] as const) {
  describe(`in ${scheme} colours, axe finds nothing wrong with`, () => {
    before(async () => {
      await emulateMedia({ colorScheme: scheme });
      document.documentElement.style.colorScheme = 'light dark';
    });
    after(async () => {
      await emulateMedia({ colorScheme: 'no-preference' });
      document.documentElement.style.colorScheme = '';
    });

    for (const [name, reach] of Object.entries(screens)) {
      it(name, async () => {
        const { element } = await reach();
        await resetMouse();
        expect(await violations(element)).to.eql([]);
      });
    }

    for (const button of ['submit-button', 'resend-button', 'back-button']) {
      it(`the ${button} under the mouse`, async () => {
        const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
        await login.pointAt(button);
        expect(await violations(login.element)).to.eql([]);
      });
    }
  });
}

describe('a screen reader', () => {
  /** What is read with the field: its name, and the texts that describe it. */
  function reading({ field, element }: LoginHarness) {
    const ids = field.getAttribute('aria-describedby')!.split(' ');
    const described = ids.map((id) => (element.renderRoot as ShadowRoot).getElementById(id)!);
    return {
      name: field.labels![0]!.textContent,
      description: described.map((node) => node.textContent.replace(/\s+/g, ' ').trim()).join(' '),
    };
  }

  it('is told what to type, and what was wrong with it', async () => {
    const login = await LoginHarness.create();
    expect(reading(login).name).to.equal(en.emailLabel);
    await login.submit();
    expect(reading(login).description).to.equal(en.errors.email_required);
    await login.chooseSms();
    expect(reading(login).name).to.equal(en.phoneLabel);
  });

  it('is told where the code is, and that it was wrong', async () => {
    const login = await LoginHarness.atCode();
    const sent = en.codeSentByEmail('ada@example.com');
    expect(reading(login)).to.eql({ name: en.codeLabel, description: ` ${sent}` });
    await login.enterCode(wrongFor(await login.latestCode()));
    expect(reading(login).description).to.equal(`${String(en.errors.code_wrong)} ${sent}`);
  });

  it('hears what happens', async () => {
    const login = await LoginHarness.create({ attributes: { 'resend-after': '0' } });
    await login.typeEmail('ada@example.com');
    const release = login.hold();
    await login.click('submit-button');
    expect(login.statusText).to.equal(en.sending);
    release();
    await login.settled();
    expect(login.statusText).to.equal(en.headingCode);
    await login.click('resend-button');
    await login.settled();
    expect(login.statusText).to.equal(en.codeResent);
    await login.enterCode(await login.latestCode());
    expect(login.statusText).to.equal(en.headingDone);
  });

  it('hears of a wait when it starts and when it ends, and not in between', async () => {
    const login = await LoginHarness.create();
    await login.answerNext({ endpoint: 'start', status: 429, headers: { 'retry-after': '2' } });
    await login.typeEmail('ada@example.com');
    const heard = hear(login);
    await login.submit();
    await until('the wait has ended', () => login.statusText === en.tryAgainNow);
    expect(login.isClosed('submit-button')).to.be.false;
    expect(heard()).to.eql([en.sending, en.tryAgainIn('in 2 seconds'), en.tryAgainNow]);
  });

  it('hears when another message may be asked for, and once it may', async () => {
    const login = await LoginHarness.create({ attributes: { 'resend-after': '2' } });
    await login.typeEmail('ada@example.com');
    const heard = hear(login);
    await login.submit();
    await until('another message may be asked for', () => login.statusText === en.resendNow);
    expect(login.isClosed('resend-button')).to.be.false;
    const sent = `${en.headingCode}${en.resendIn('in 2 seconds')}`;
    expect(heard()).to.eql([en.sending, sent, en.resendNow]);
  });

  it('keeps the regions that speak, from the first step to the last', async () => {
    const login = await LoginHarness.create();
    const regions = () => [login.part('error'), login.part('status')];
    const atFirst = regions();
    expect(atFirst.map((region) => region!.role)).to.eql(['alert', 'status']);
    await login.submit();
    expect(regions()).to.eql(atFirst);
    await login.typeEmail('ada@example.com');
    await login.submit();
    await login.enterCode(wrongFor(await login.latestCode()));
    expect(regions()).to.eql(atFirst);
    await login.enterCode(await login.latestCode());
    expect(regions()).to.eql(atFirst);
  });

  it('knows the heading, the choice and the buttons for what they are', async () => {
    const login = await LoginHarness.create();
    expect(login.part('heading')!.matches('h1, h2, h3')).to.be.true;
    const group = login.part('connection-group')!;
    expect(group.matches('fieldset')).to.be.true;
    expect(group.querySelector('legend')!.textContent).to.equal(en.connections);
    expect(login.part('submit-button')!.localName).to.equal('button');
  });
});
