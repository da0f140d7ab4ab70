import { expect } from 'chai';
import type { Tenant } from '../../src/api/request.js';
import { expectLink, forgetLink, recallLink } from '../../src/link/pending-links.js';

const tenant: Tenant = {
  baseUrl: 'https://tenant.example',
  clientId: 'demo-client',
  language: 'en',
  timeout: 15,
  fetch: () => Promise.reject(new Error('Nothing is fetched here.')),
};
const options = { tenant, redirectUri: 'https://site.example/', authParams: {} };
const minute = 60_000;

let made = 0;

/** 32 characters, others each time. */
function text(): string {
  made += 1;
  return String(made).padStart(32, 'x');
}

/** Asks for a link, and gives the `state` and `nonce` it is to come back with. */
function ask(of: Tenant = tenant, email = 'ada@example.com') {
  return expectLink({ ...options, tenant: of }, email, text) as { state: string; nonce: string };
}

/** Makes all that is kept older. */
function age(milliseconds: number): void {
  for (const [key, value] of Object.entries(localStorage) as [string, string][]) {
    const older = (_: string, at: string) => `"at":${Number(at) - milliseconds}`;
    localStorage.setItem(key, value.replace(/"at":(\d+)/g, older));
  }
}

describe('a link that was asked for', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('is asked for with a state and a nonce that are fresh and as long as random text', () => {
    const [one, other] = [ask(), ask()];
    expect(one.state).to.have.length(32);
    expect(one.nonce).to.have.length(32);
    expect(new Set([one.state, one.nonce, other.state, other.nonce]).size).to.equal(4);
  });

  it('is asked for with where to return to, and with what', () => {
    expect(expectLink(options, 'ada@example.com', text)).to.include({
      redirect_uri: 'https://site.example/',
      response_type: 'token id_token',
    });
  });

  it('returns to this page, with what the site wants, where it says so', () => {
    const authParams = { response_type: 'code' };
    const asked = expectLink({ tenant, redirectUri: '', authParams }, 'ada@example.com', text);
    expect(asked).to.include({
      redirect_uri: location.origin + location.pathname,
      response_type: 'code',
    });
  });

  it('is known by its state', () => {
    const { state, nonce } = ask();
    const { link, newerSent } = recallLink(tenant, state);
    expect(link).to.include({ state, nonce, email: 'ada@example.com' });
    expect(newerSent).to.be.false;
  });

  it('is told from those asked for since', () => {
    const [first, second] = [ask(), ask()];
    expect(recallLink(tenant, first.state).newerSent).to.be.true;
    expect(recallLink(tenant, second.state).newerSent).to.be.false;
  });

  it('has nothing to do with those of another application', () => {
    const other = { ...tenant, clientId: 'another' };
    const { state } = ask();
    ask(other);
    expect(recallLink(tenant, state).newerSent).to.be.false;
    expect(recallLink(other, state).link).to.be.undefined;
  });

  it('is not known in another browser', () => {
    const { state } = ask();
    localStorage.clear();
    expect(recallLink(tenant, state)).to.eql({ link: undefined, newerSent: false });
  });

  it('is forgotten once it was answered, and the others are not', () => {
    const [first, second] = [ask(), ask()];
    forgetLink(first.state);
    expect(recallLink(tenant, first.state).link).to.be.undefined;
    expect(recallLink(tenant, second.state).link).to.exist;
  });

  it('is forgotten after an hour', () => {
    const { state } = ask();
    age(59 * minute);
    expect(recallLink(tenant, state).link).to.exist;
    age(minute);
    expect(recallLink(tenant, state).link).to.be.undefined;
  });

  it('leaves nothing behind when it is forgotten', () => {
    const { state } = ask();
    expect(localStorage).to.have.length(1);
    forgetLink(state);
    expect(localStorage).to.have.length(0);
  });

  for (const broken of ['', '{', 'null', '"text"', '[null]', '{"a":1}']) {
    it(`is kept where the storage holds ${broken || 'an empty text'}`, () => {
      forgetLink(ask().state);
      ask();
      localStorage.setItem(localStorage.key(0)!, broken);
      expect(recallLink(tenant, 'of nothing').link).to.be.undefined;
      const { state } = ask();
      expect(recallLink(tenant, state).link).to.exist;
    });
  }
});
