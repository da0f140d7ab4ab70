import { expect } from 'chai';
import { en } from '../../src/i18n/locales/en.js';
import { LoginHarness } from './harness.js';
import { tenantUrl } from './tenant-side.js';
import { until } from './until.js';

/** Records what goes to the console while `action` runs and until `wanted` is in it. */
async function consoleOf(
  level: 'error' | 'warn',
  wanted: string,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const lines: string[] = [];
  const usual = Object.getOwnPropertyDescriptor(console, level)!;
  const value = (...words: unknown[]) => lines.push(words.join(' '));
  Object.defineProperty(console, level, { ...usual, value });
  try {
    await action();
    await until(`the console says ${wanted}`, () => lines.join().includes(wanted));
  } finally {
    Object.defineProperty(console, level, usual);
  }
  return lines;
}

describe('a configuration that cannot work', () => {
  for (const { attribute, values } of [
    {
      attribute: 'domain',
      values: [null, '', 'https://acme.auth0.com', 'acme.auth0.com/path', 'user@acme.auth0.com'],
    },
    { attribute: 'base-url', values: ['ftp://acme.example', 'https://', 'https://a.example?b'] },
    { attribute: 'client-id', values: [null, '', ' ', 'two words'] },
    {
      attribute: 'login-uri',
      values: ['https://elsewhere.example/session', '//elsewhere.example', 'http://', 'x:y'],
    },
  ]) {
    for (const value of values) {
      it(`is shown in place and named in the console: ${attribute}=${String(value)}`, async () => {
        const attributes = {
          'base-url': attribute === 'domain' ? null : tenantUrl,
          [attribute]: value,
        };
        let login!: LoginHarness;
        const lines = await consoleOf('error', 'configuration_invalid', async () => {
          login = await LoginHarness.create({ attributes });
        });
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(`${attribute} takes`);
        expect(login.errorText).to.equal(en.errors.configuration_invalid);
        expect(login.reference).to.contain('configuration_invalid');
        expect(login.errors.map(({ code }) => code)).to.eql(['configuration_invalid']);
        expect(login.isClosed('email-input')).to.be.true;
        expect(login.isClosed('submit-button')).to.be.true;
      });
    }
  }

  it('is shown where nothing is configured at all', async () => {
    const login = await LoginHarness.create({
      attributes: { 'base-url': null, 'client-id': null },
    });
    expect(login.errorText).to.equal(en.errors.configuration_invalid);
    expect(login.isClosed('submit-button')).to.be.true;
  });

  it('refuses to start, and sends nothing', async () => {
    const login = await LoginHarness.create({ attributes: { 'client-id': null } });
    const refused = login.element.start({ email: 'ada@example.com' });
    expect(await refused.catch((error: unknown) => error)).to.include({
      code: 'configuration_invalid',
    });
    expect(login.requests).to.be.empty;
  });

  it('works as soon as it is mended', async () => {
    const login = await LoginHarness.create({ attributes: { 'client-id': null } });
    login.element.clientId = 'demo-client';
    await login.settled();
    expect(login.errorText).to.equal('');
    await login.typeEmail('ada@example.com');
    await login.submit();
    expect(login.element.step).to.equal('code');
  });

  it('closes a login that was under way', async () => {
    const login = await LoginHarness.atCode();
    login.element.removeAttribute('client-id');
    await login.settled();
    expect(login.element.step).to.equal('identify');
    expect(login.errorText).to.equal(en.errors.configuration_invalid);
  });
});

describe('plain http', () => {
  it('off this machine gets a warning in the console', async () => {
    const attributes = { 'base-url': 'http://login.example' };
    const lines = await consoleOf('warn', 'plain http', () => LoginHarness.create({ attributes }));
    expect(lines).to.have.length(1);
  });

  for (const baseUrl of ['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]', '/']) {
    it(`gets none at ${baseUrl}`, async () => {
      const attributes = { 'base-url': baseUrl };
      const lines = await consoleOf('warn', '', () => LoginHarness.create({ attributes }));
      expect(lines).to.be.empty;
    });
  }
});
