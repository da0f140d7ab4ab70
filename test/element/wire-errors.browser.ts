import { expect } from 'chai';
import { sampleResponse, wireErrors } from '../../demo/tenant/wire-errors.js';
import type { WireError } from '../../demo/tenant/wire-errors.js';
import type { ErrorCode } from '../../src/api/catalog.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness, wrongFor } from './harness.js';
import { until } from './until.js';

type Endpoint = 'start' | 'verify';
type Behaviour = WireError['behaviour'];

const setup = { attributes: { 'resend-after': '0' } };

/** Sends what was typed to where the error is answered, and waits until it is shown. */
const reach: Record<Endpoint, (row: WireError) => Promise<LoginHarness>> = {
  start: async (row) => {
    const login = await LoginHarness.create(setup);
    if (/^(phone|sms)_/.test(row.code)) {
      await login.chooseSms();
      await login.typePhone('+12025550123');
    } else {
      await login.typeEmail('ada@example.com');
    }
    await login.answerNext({ endpoint: 'start', ...sampleResponse(row) });
    await login.submit();
    return login;
  },
  verify: async (row) => {
    const login = await LoginHarness.atCode(setup);
    await login.answerNext({ endpoint: 'verify', ...sampleResponse(row) });
    await login.enterCode(await login.latestCode());
    return login;
  },
};

/** What the visitor can do next, by what the widget is to do. */
const whatFollows: Record<Behaviour, (login: LoginHarness, endpoint: Endpoint) => Promise<void>> = {
  async identifier(login) {
    const value = login.field.value;
    expect(login.element.step).to.equal('identify');
    expect(value.replace(/\s/g, '')).to.be.oneOf(['+12025550123', 'ada@example.com']);
    expect(login.field.getAttribute('aria-invalid')).to.equal('true');
    await login.focusComesTo(value.startsWith('+') ? 'phone-input' : 'email-input');
    await login.submit();
    expect(login.element.step).to.equal('code');
  },
  async code(login) {
    expect(login.field.value).to.equal('');
    expect(login.field.getAttribute('aria-invalid')).to.equal('true');
    await login.focusComesTo('code-input');
    await login.type(await login.latestCode());
    await login.settled();
    expect(login.element.step).to.equal('done');
  },
  async resend(login) {
    expect(login.isClosed('code-input')).to.be.true;
    expect(login.isClosed('submit-button')).to.be.true;
    await login.focusComesTo('resend-button');
    await login.press('Enter');
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
  },
  async retry(login, endpoint) {
    const focused = login.focusedPart;
    expect(focused).to.equal(endpoint === 'start' ? 'submit-button' : 'code-input');
    expect(login.field.value).not.to.equal('');
    await login.press('Enter');
    expect(login.element.step).to.equal(endpoint === 'start' ? 'code' : 'done');
  },
  async wait(login, endpoint) {
    expect(login.part('submit-button')!.textContent).to.match(/1:00|0:5\d/);
    expect(login.isClosed('submit-button')).to.be.true;
    const sent = login.requests.length;
    await login.click('submit-button');
    if (endpoint === 'verify') {
      expect(login.isClosed('resend-button')).to.be.true;
      await login.click('resend-button');
    }
    expect(login.requests).to.have.length(sent);
    expect(login.field.value).not.to.equal('');
  },
  async lockout(login) {
    expect(login.isClosed('code-input')).to.be.true;
    expect(login.isClosed('submit-button')).to.be.true;
    expect(login.isClosed('resend-button')).to.be.true;
    await login.focusComesTo('back-button');
    await login.press('Enter');
    await refusesThisOneOnly(login);
  },
  async block(login) {
    expect(login.element.step).to.equal('identify');
    await login.focusComesTo('email-input');
    await refusesThisOneOnly(login);
  },
  async restart(login) {
    expect(login.element.step).to.equal('identify');
    expect(login.field.value).to.equal('ada@example.com');
    await login.focusComesTo('email-input');
    await login.submit();
    expect(login.element.step).to.equal('code');
  },
  async fatal(login) {
    await login.focusComesTo('error');
    for (const control of login.element.renderRoot.querySelectorAll('input, button')) {
      expect(control.matches(':disabled'), control.outerHTML).to.be.true;
    }
  },
  captcha: goesOn,
  mfa: goesOn,
  custom: goesOn,
};

/** The login can go on once the site has done what is its own. */
async function goesOn(login: LoginHarness, endpoint: Endpoint): Promise<void> {
  expect(login.field.value).not.to.equal('');
  await login.submit();
  expect(login.element.step).to.equal(endpoint === 'start' ? 'code' : 'done');
}

async function refusesThisOneOnly(login: LoginHarness): Promise<void> {
  const sent = login.requests.length;
  const shown = login.errors.at(-1)!;
  expect(login.field.value).to.equal('ada@example.com');
  await login.submit();
  expect(login.requests).to.have.length(sent);
  expect(login.errors.at(-1)!.code).to.equal(shown.code);
  expect(login.errorText).to.equal(en.errors[shown.code]);
  await login.typeEmail('grace@example.com');
  await login.submit();
  expect(login.element.step).to.equal('code');
}

for (const endpoint of ['start', 'verify'] as const) {
  describe(`an error that ${endpoint} answers`, () => {
    const rows = wireErrors.filter((row) => [endpoint, 'any'].includes(row.endpoint));
    for (const row of rows) {
      const wire = [row.status, row.error, row.description].filter(Boolean).join(' ');
      it(`${row.code}: ${wire}`, async () => {
        const login = await reach[endpoint](row);
        const code = row.code as ErrorCode;
        const { sample, fixableBy } = row;

        expect(login.errors).to.have.length(1);
        expect(login.errors[0]).to.include({ code, fixableBy, endpoint });
        expect(login.element.error).to.equal(login.errors[0]);
        expect(login.errorText).to.equal(en.errors[code]);
        expect(login.reference !== '').to.equal(fixableBy === 'site');
        if (login.reference) expect(login.reference).to.contain(code);
        expect(login.text).not.to.contain(sample ?? 'Bad Gateway');
        await whatFollows[row.behaviour](login, endpoint);
      });
    }
  });
}

describe('a tenant that takes no more tries for an address', () => {
  it('may say so when a code is asked for, and takes another address', async () => {
    const login = await LoginHarness.create();
    const body = { error: 'too_many_attempts' };
    await login.answerNext({ endpoint: 'start', status: 429, body });
    await login.typeEmail('ada@example.com');
    await login.submit();
    expect(login.errorText).to.equal(en.errors.too_many_attempts);
    await refusesThisOneOnly(login);
  });
});

describe('a tenant that wants a wait', () => {
  it('says for how long, and can be asked again after it', async () => {
    const login = await LoginHarness.create();
    const headers = { 'retry-after': '1' };
    await login.answerNext({ endpoint: 'start', status: 429, headers });
    await login.typeEmail('ada@example.com');
    await login.submit();
    expect(login.errors[0]).to.include({ code: 'rate_limited', retryAfter: 1 });
    expect(login.part('submit-button')!.textContent).to.contain('0:01');
    await until('the countdown has ended', () => !login.isClosed('submit-button'));
    expect(login.errorText).to.equal('');
    expect(login.statusText).to.equal(en.tryAgainNow);
    await login.submit();
    expect(login.element.step).to.equal('code');
  });

  it('is sent no code that is typed meanwhile', async () => {
    const login = await LoginHarness.atCode();
    const code = await login.latestCode();
    await login.answerNext({ endpoint: 'verify', status: 429 });
    await login.enterCode(code);
    await login.enterCode(wrongFor(code));
    expect(login.requests).to.have.length(2);
  });
});
