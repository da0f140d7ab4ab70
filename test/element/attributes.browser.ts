import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import { en } from '../../src/i18n/locales/en.js';
import { PasswordlessLogin } from '../../src/passwordless-login.js';
import { LoginHarness } from './harness.js';
import { tenantUrl } from './tenant-side.js';
import { until } from './until.js';

type Attributes = Record<string, string | null>;

/** What the element sends when a code is asked for, and where. */
async function start(attributes: Attributes, properties: Partial<PasswordlessLogin> = {}) {
  const login = await LoginHarness.atCode({ attributes, properties });
  const { url, body } = login.requests[0]!;
  return { url, ...(body as { client_id: string; authParams: Record<string, unknown> }) };
}

/** What the element sends when the code is entered. */
async function verify(attributes: Attributes) {
  const login = await LoginHarness.atCode({ attributes });
  await login.enterCode(await login.latestCode());
  return login.requests[1]!.body;
}

describe('the attribute', () => {
  it('domain names the host of the tenant', async () => {
    const { url } = await start({ 'base-url': null, domain: 'acme.eu.auth0.com' });
    expect(url).to.equal('https://acme.eu.auth0.com/passwordless/start');
  });

  for (const [baseUrl, url] of [
    ['https://login.example/tenant/', 'https://login.example/tenant/passwordless/start'],
    ['/auth', new URL('/auth/passwordless/start', location.href).href],
    ['auth', new URL('auth/passwordless/start', document.baseURI).href],
  ] as const) {
    it(`base-url="${baseUrl}" goes before the domain`, async () => {
      const sent: string[] = [];
      const login = await LoginHarness.create({
        attributes: { domain: 'acme.eu.auth0.com', 'base-url': baseUrl },
        properties: {
          fetch: (input) => {
            sent.push(input as string);
            return Promise.resolve(Response.json({}));
          },
        },
      });
      await login.element.start({ email: 'ada@example.com' });
      expect(sent).to.eql([url]);
    });
  }

  it('client-id names the application', async () => {
    const tenant = createTenant({ clients: [{ id: 'another' }] });
    const login = await LoginHarness.atCode({ tenant, attributes: { 'client-id': 'another' } });
    expect(login.requests[0]!.body.client_id).to.equal('another');
  });

  for (const { value, offered } of [
    { value: null, offered: ['email', 'sms'] },
    { value: 'sms email', offered: ['sms', 'email'] },
    { value: 'email', offered: [] },
    { value: 'sms', offered: [] },
    { value: 'pigeon', offered: ['email', 'sms'] },
  ]) {
    it(`connections=${value ?? 'none'} offers ${offered.join(', then ') || 'no choice'}`, async () => {
      const login = await LoginHarness.create({ attributes: { connections: value } });
      const radios = login.element.renderRoot.querySelectorAll('input[type=radio]');
      expect([...radios].map((radio) => (radio as HTMLInputElement).value)).to.eql(offered);
      const first = offered[0] ?? value;
      expect(login.part(first === 'sms' ? 'phone-input' : 'email-input')).to.exist;
    });
  }

  it('connections, with one of them, leaves out the other way in the code step', async () => {
    const login = await LoginHarness.atCode({ attributes: { connections: 'email' } });
    expect(login.part('switch-button')).to.be.null;
  });

  it('send says what an email brings, and an SMS always brings a code', async () => {
    const login = await LoginHarness.create({ attributes: { send: 'link' } });
    await login.element.start({ email: 'ada@example.com' });
    await login.element.start({ phoneNumber: '+12025550123' });
    expect(login.requests.map(({ body }) => body.send)).to.eql(['link', 'code']);
    expect(login.element.step).to.equal('code');
  });

  it('scope is asked for at start and at verify', async () => {
    expect((await start({ scope: 'openid' })).authParams.scope).to.equal('openid');
    expect((await verify({ scope: 'openid' })).scope).to.equal('openid');
  });

  it('scope has a default', async () => {
    expect((await start({})).authParams.scope).to.equal('openid profile email');
  });

  it('audience names the API', async () => {
    const { authParams } = await start({ audience: 'https://api.example' });
    expect(authParams.audience).to.equal('https://api.example');
    expect((await start({})).authParams).not.to.have.property('audience');
  });

  it('redirect-uri is sent at verify where it is set', async () => {
    const redirected = await verify({ 'redirect-uri': '/done' });
    expect(redirected.redirect_uri).to.equal(new URL('/done', location.href).href);
    expect(await verify({})).not.to.have.property('redirect_uri');
  });

  it('redirect-uri is where a link returns to', async () => {
    const { authParams } = await start({ send: 'link', 'redirect-uri': '/done' });
    expect(authParams.redirect_uri).to.equal(new URL('/done', location.href).href);
  });

  it('redirect-uri is, for a link, this page by default', async () => {
    const { authParams } = await start({ send: 'link' });
    expect(authParams.redirect_uri).to.equal(location.origin + location.pathname);
  });

  for (const { hint, part } of [
    { hint: 'ada@example.com', part: 'email-input' },
    { hint: '+12025550123', part: 'phone-input' },
  ]) {
    it(`login-hint fills in ${hint}`, async () => {
      const login = await LoginHarness.create({ attributes: { 'login-hint': hint } });
      expect((login.part(part) as HTMLInputElement).value).to.equal(hint);
      await login.submit();
      expect((await login.latestMessage()).to).to.equal(hint);
    });
  }

  it('default-country reads numbers as they are written there', async () => {
    const login = await LoginHarness.create({ attributes: { 'default-country': 'gb' } });
    await login.element.start({ phoneNumber: '07400 123456' });
    expect(login.requests[0]!.body.phone_number).to.equal('+447400123456');
  });

  it('default-country is, by default, that of the languages of the browser', async () => {
    const login = await LoginHarness.create();
    await login.element.start({ phoneNumber: '(202) 555-0123' });
    expect(login.requests[0]!.body.phone_number).to.equal('+12025550123');
  });

  it('countries takes the numbers of these only', async () => {
    const login = await LoginHarness.create({ attributes: { countries: 'GB, IE' } });
    await login.element.start({ phoneNumber: '+447400123456' });
    const refused = login.element.start({ phoneNumber: '+4915123456789' });
    expect(await refused.catch((error: unknown) => error)).to.include({
      code: 'phone_country_not_offered',
    });
  });

  it('timeout ends a request', async () => {
    const login = await LoginHarness.create({ attributes: { timeout: '0.1' } });
    login.hold();
    await login.typeEmail('ada@example.com');
    await login.submit();
    expect(login.errorText).to.equal(en.errors.timeout);
  });

  it('that makes no sense leaves the default', async () => {
    const login = await LoginHarness.atCode({
      attributes: {
        'code-length': 'six',
        'resend-after': '-1',
        'redirect-uri': 'http://',
        send: 'pigeon',
        timeout: '0',
      },
    });
    expect(login.element.step).to.equal('code');
    expect(login.part('resend-button')!.textContent).to.match(/0:30|0:2\d/);
    await login.enterCode(await login.latestCode());
    expect(login.element.step).to.equal('done');
    expect(login.requests[1]!.body).not.to.have.property('redirect_uri');
  });

  it('disabled closes everything, and is a property, too', async () => {
    const login = await LoginHarness.create({ attributes: { disabled: '' } });
    expect(login.element.disabled).to.be.true;
    for (const control of login.element.renderRoot.querySelectorAll('input, button')) {
      expect(control.matches(':disabled'), control.outerHTML).to.be.true;
    }
    login.element.disabled = false;
    await login.settled();
    expect(login.element.hasAttribute('disabled')).to.be.false;
    expect(login.field.matches(':disabled')).to.be.false;
  });
});

describe('the property', () => {
  it('authParams is merged into what is sent', async () => {
    const authParams = { ui_locales: 'de', audience: 'https://other.example' };
    const sent = await start({ audience: 'https://api.example' }, { authParams });
    expect(sent.authParams).to.include({ scope: 'openid profile email', ...authParams });
    expect(sent.authParams.state).to.match(/^.{32}$/);
  });

  it('messages is the wording of the site, over that of the language', async () => {
    const messages = { headingIdentify: 'Welcome', errors: { email_required: 'Who are you?' } };
    const login = await LoginHarness.create({ properties: { messages } });
    expect(login.heading).to.equal('Welcome');
    expect(login.text).to.contain(en.emailLabel);
    await login.submit();
    expect(login.errorText).to.equal('Who are you?');
    login.element.messages = {};
    await login.settled();
    expect(login.heading).to.equal(en.headingIdentify);
    expect(login.errorText).to.equal(en.errors.email_required);
  });

  it('step, pending and error follow the login', async () => {
    const login = await LoginHarness.create();
    const { element } = login;
    expect(element).to.include({ step: 'identify', pending: false, error: null });
    await login.submit();
    expect(element.error!.code).to.equal('email_required');
    const started = element.start({ email: 'ada@example.com' });
    expect(element).to.include({ step: 'identify', pending: true, error: null });
    await started;
    expect(element).to.include({ step: 'code', pending: false, error: null });
  });
});

describe('a property', () => {
  /** Another value for each, as an attribute has it. */
  const others = {
    domain: 'acme.eu.auth0.com',
    baseUrl: 'https://login.example',
    clientId: 'another',
    connections: 'sms',
    send: 'link',
    scope: 'openid',
    audience: 'https://api.example',
    redirectUri: '/done',
    loginHint: 'ada@example.com',
    defaultCountry: 'DE',
    countries: 'DE',
    codeLength: '4',
    resendAfter: '5',
    timeout: '5',
    disabled: '',
    autofocus: '',
  };

  for (const [name, value] of Object.entries(others)) {
    const property = name as keyof typeof others;
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    it(`has its default again when ${attribute} is taken away`, async () => {
      const { element } = await LoginHarness.create();
      const usual = new PasswordlessLogin()[property];
      element.setAttribute(attribute, value);
      expect(String(element[property])).to.equal(value || 'true');
      element.removeAttribute(attribute);
      expect(element[property]).to.equal(usual);
    });
  }

  it('can be set before the element is defined', async () => {
    // A document that is not shown upgrades nothing.
    const early = document.implementation.createHTMLDocument();
    const element = early.createElement('passwordless-login');
    expect(element).not.to.be.instanceOf(PasswordlessLogin);
    const set = {
      baseUrl: tenantUrl,
      clientId: 'demo-client',
      connections: ['email'] as const,
      loginHint: 'ada@example.com',
      fetch: createTenant().fetch,
    };
    Object.assign(element, set);
    document.body.append(element);
    try {
      expect(element).to.be.instanceOf(PasswordlessLogin);
      await until('it is shown', () => element.renderRoot.querySelector('[part~=input]'));
      expect(element).to.include(set);
      element.renderRoot.querySelector('form')!.requestSubmit();
      await until('the code was sent', () => element.step === 'code');
    } finally {
      element.remove();
    }
  });

  it('that changes between two requests counts from the next one on', async () => {
    const login = await LoginHarness.atCode({ attributes: { 'resend-after': '0' } });
    login.element.scope = 'openid';
    await login.element.resend();
    expect(login.requests[1]!.body.authParams).to.include({ scope: 'openid' });
  });
});
