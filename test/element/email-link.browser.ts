import { expect } from 'chai';
import { createTenant } from '../../demo/tenant/tenant.js';
import type { Tenant } from '../../demo/tenant/tenant.js';
import { wireErrors } from '../../demo/tenant/wire-errors.js';
import type { ErrorCode } from '../../src/api/catalog.js';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';
import { tenantUrl } from './tenant-side.js';
import { until } from './until.js';

const attributes = { send: 'link', 'resend-after': '0' };
const ownAddress = location.href;
const own = new URL('/shop?basket=7', location.href).href;

/** Asks for a link by email, and leaves the page. */
async function askForLink(tenant: Tenant, properties = {}): Promise<LoginHarness> {
  const login = await LoginHarness.atCode({ tenant, properties, attributes });
  login.element.remove();
  return login;
}

/** Where the link of the latest message leads to. */
async function follow(login: LoginHarness): Promise<string> {
  const response = await login.tenant.fetch((await login.latestMessage()).link!);
  return response.headers.get('location')!;
}

/** The page that a link has led to, with a new element on it. */
async function returnTo(address: string, tenant: Tenant, properties = {}): Promise<LoginHarness> {
  history.replaceState(null, '', address);
  return LoginHarness.create({ tenant, properties, attributes });
}

/** What the element says of a link that did not work. */
async function refusal(login: LoginHarness): Promise<ErrorCode> {
  await until('the link is refused', () => login.errors.length);
  await login.settled();
  expect(login.errors).to.have.length(1);
  expect(login.details('passwordless-success')).to.be.empty;
  return login.errors[0]!.code;
}

describe('a login with a link by email', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => history.replaceState(null, '', ownAddress));

  it('sends a link, and says where and to open it in this browser', async () => {
    const login = await LoginHarness.atCode({ attributes });
    expect(login.element.step).to.equal('link');
    expect(login.heading).to.equal(en.headingLink);
    expect(login.text).to.contain(en.linkSent('ada@example.com'));
    expect(login.text).to.contain(en.linkHint);
    expect((await login.latestMessage()).link).to.contain(tenantUrl);
  });

  it('sends another link, and takes another address', async () => {
    const login = await LoginHarness.atCode({ attributes });
    const first = (await login.latestMessage()).link;
    await login.click('resend-button');
    await login.settled();
    expect(login.statusText).to.equal(en.linkResent);
    expect((await login.latestMessage()).link).not.to.equal(first);
    await login.click('back-button');
    await login.typeEmail('grace@example.com');
    await login.submit();
    expect((await login.latestMessage()).to).to.equal('grace@example.com');
  });

  it('is done when the link returns, and leaves the address of the page as it was', async () => {
    const tenant = createTenant();
    const asked = await askForLink(tenant, { redirectUri: own });
    const returned = await follow(asked);
    expect(returned).to.match(/^[^#]*\?basket=7#.*id_token=/);
    const pages = history.length;
    const login = await returnTo(returned, tenant);
    await until('it is done', () => login.element.step === 'done');
    expect(location.href).to.equal(own);
    expect(history.length).to.equal(pages);
    const [success] = login.details('passwordless-success');
    expect(success).to.include({ connection: 'email', identifier: 'ada@example.com' });
    expect(success!.tokens).to.include.keys('idToken', 'accessToken');
    expect(login.errors).to.be.empty;
  });

  it('hands the site a code where the site asks for one', async () => {
    const tenant = createTenant();
    const authParams = { response_type: 'code' };
    const asked = await askForLink(tenant, { redirectUri: own, authParams });
    const returned = await follow(asked);
    const login = await returnTo(returned, tenant, { authParams });
    await until('it is done', () => login.element.step === 'done');
    const [success] = login.details('passwordless-success');
    expect(success!.response.code).to.equal(new URL(returned).searchParams.get('code'));
    expect(location.href).to.equal(own);
  });

  it('says that a link was used already', async () => {
    const tenant = createTenant();
    const asked = await askForLink(tenant);
    await follow(asked);
    const login = await returnTo(await follow(asked), tenant);
    expect(await refusal(login)).to.equal('link_invalid');
    expect(login.errorText).to.equal(messageOf('link_invalid', { newerSent: false }));
    expect(login.field.value).to.equal('ada@example.com');
  });

  it('says that a newer link has replaced this one', async () => {
    const tenant = createTenant();
    const asked = await LoginHarness.atCode({ tenant, attributes });
    const first = (await asked.latestMessage()).link!;
    await asked.element.resend();
    asked.element.remove();
    const returned = (await tenant.fetch(first)).headers.get('location')!;
    const login = await returnTo(returned, tenant);
    expect(await refusal(login)).to.equal('link_invalid');
    expect(login.errorText).to.equal(messageOf('link_invalid', { newerSent: true }));
  });

  it('says that a link has expired, and sends a new one', async () => {
    let time = Date.now();
    const tenant = createTenant({ now: () => time });
    const asked = await askForLink(tenant);
    time += 300_000;
    const login = await returnTo(await follow(asked), tenant);
    expect(await refusal(login)).to.equal('link_expired');
    expect(login.errorText).to.equal(en.errors.link_expired);
    await login.submit();
    expect(login.element.step).to.equal('link');
    const again = await returnTo(await follow(login), tenant);
    await until('it is done', () => again.element.step === 'done');
  });

  it('says that another browser asked for the link', async () => {
    const tenant = createTenant();
    const returned = await follow(await askForLink(tenant));
    localStorage.clear();
    const login = await returnTo(returned, tenant);
    expect(await refusal(login)).to.equal('link_other_browser');
    expect(login.errorText).to.equal(en.errors.link_other_browser);
    expect(location.hash).to.equal('');
  });

  it('takes an answer once', async () => {
    const tenant = createTenant();
    const returned = await follow(await askForLink(tenant));
    const login = await returnTo(returned, tenant);
    await until('it is done', () => login.element.step === 'done');
    expect(await refusal(await returnTo(returned, tenant))).to.equal('link_other_browser');
  });

  it('refuses a token that the tenant has not signed', async () => {
    const returned = await follow(await askForLink(createTenant()));
    expect(await refusal(await returnTo(returned, createTenant()))).to.equal('response_invalid');
  });

  it('refuses a token that was made for another link', async () => {
    const tenant = createTenant();
    const first = new URL(await follow(await askForLink(tenant)));
    const second = new URL(await follow(await askForLink(tenant)));
    const params = new URLSearchParams(second.hash.slice(1));
    params.set('id_token', new URLSearchParams(first.hash.slice(1)).get('id_token')!);
    second.hash = params.toString();
    expect(await refusal(await returnTo(second.href, tenant))).to.equal('response_invalid');
  });

  it('says that the tenant could not be reached to check a token', async () => {
    const tenant = createTenant();
    const returned = await follow(await askForLink(tenant));
    const unreachable = { fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await refusal(await returnTo(returned, tenant, unreachable))).to.equal('network');
  });

  for (const row of wireErrors.filter(({ endpoint }) => endpoint === 'callback')) {
    it(`says ${row.code} where a link returns with ${row.error ?? ''}: ${row.sample ?? ''}`, async () => {
      const tenant = createTenant();
      const asked = await askForLink(tenant, { redirectUri: own });
      const { state } = asked.requests[0]!.body.authParams as { state: string };
      const { error, sample } = row;
      const hash = new URLSearchParams({ error: error!, error_description: sample!, state });
      const login = await returnTo(`${own}#${hash.toString()}`, tenant);
      expect(await refusal(login)).to.equal(row.code);
      expect(login.errors[0]).to.include({ endpoint: 'callback', fixableBy: row.fixableBy });
      expect(login.errorText).to.equal(messageOf(row.code as ErrorCode, { newerSent: false }));
      expect(login.text).not.to.contain(sample);
      expect(login.reference !== '').to.equal(row.fixableBy === 'site');
      expect(login.element.step).to.equal('identify');
      expect(login.field.value).to.equal('ada@example.com');
      expect(location.href).to.equal(own);

      await login.submit();
      const step = row.behaviour === 'block' ? 'identify' : 'link';
      expect(login.element.step, 'after another submit').to.equal(step);
    });
  }

  for (const foreign of [
    '#access_token=a&id_token=b&state=of-another-login',
    '?code=a&state=of-another-login',
    '#error=access_denied&error_description=No&state=of-another-login',
    '#/route?state=open',
  ]) {
    it(`leaves ${foreign} to whom it is meant for`, async () => {
      const address = new URL(foreign, new URL('/shop', location.href)).href;
      const login = await returnTo(address, createTenant());
      await login.typeEmail('ada@example.com');
      await login.submit();
      expect(login.events.map(({ name }) => name)).to.eql([
        'passwordless-step',
        'passwordless-start',
      ]);
      expect(location.href).to.equal(address);
    });
  }
});

function messageOf(code: ErrorCode, values: { newerSent: boolean }): string {
  const message = en.errors[code];
  return typeof message === 'string' ? message : message({ codeLength: 6, ...values });
}
