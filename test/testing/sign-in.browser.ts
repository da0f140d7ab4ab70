import { expect } from 'chai';
import { createTenant, faultFor, signIn } from '../../testing/index.js';
import { LoginHarness } from '../element/harness.js';

const site = { 'base-url': null, domain: 'acme.eu.auth0.com', 'client-id': 'abc123' };

describe('signIn', () => {
  it('signs in by email at a tenant of its own', async () => {
    const login = await LoginHarness.create({ attributes: { ...site, 'code-length': '4' } });

    const signedIn = await signIn(login.element, { email: 'ada@example.com' });

    expect(signedIn.identifier).to.equal('ada@example.com');
    expect(signedIn.tokens.idToken).to.be.a('string');
    expect([signedIn]).to.deep.equal(login.details('passwordless-success'));
    await login.settled();
    expect(login.element.step).to.equal('done');
  });

  it('signs in by SMS', async () => {
    const login = await LoginHarness.create({ attributes: site });

    const signedIn = await signIn(login.element, { phoneNumber: '+12025550123' });

    expect(signedIn.connection).to.equal('sms');
    expect(signedIn.identifier).to.equal('+12025550123');
  });

  it('signs in at the tenant that it is given', async () => {
    const login = await LoginHarness.create({ attributes: site });
    const tenant = createTenant({ clients: [{ id: 'abc123' }] });

    await signIn(login.element, { email: 'ada@example.com' }, tenant);

    expect(tenant.inbox.list().map(({ to }) => to)).to.deep.equal(['ada@example.com']);
  });

  it('signs in again on an element that was signed in', async () => {
    const login = await LoginHarness.create({ attributes: site });
    await signIn(login.element, { email: 'ada@example.com' });

    const { identifier } = await signIn(login.element, { email: 'bob@example.com' });

    expect(identifier).to.equal('bob@example.com');
  });

  for (const [endpoint, code] of [
    ['start', 'signup_disabled'],
    ['verify', 'code_expired'],
  ] as const) {
    it(`rejects with ${code}, which the element shows`, async () => {
      const login = await LoginHarness.create({ attributes: site });
      const tenant = createTenant({ clients: [{ id: 'abc123' }] });
      tenant.answerNext(faultFor(endpoint, code));

      const error: unknown = await signIn(login.element, { email: 'a@example.com' }, tenant).catch(
        (error: unknown) => error,
      );

      expect(error).to.equal(login.element.error);
      expect(error).to.include({ code });
    });
  }

  it('rejects where the element is set up to send links', async () => {
    const login = await LoginHarness.create({ attributes: { ...site, send: 'link' } });

    const error: unknown = await signIn(login.element, { email: 'ada@example.com' }).catch(
      (error: unknown) => error,
    );

    expect(String(error)).to.contain('brought a link');
  });
});
