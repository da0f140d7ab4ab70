import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswer } from '../../src/link/check-answer.js';
import { answering, tenantAt } from '../api/tenants.js';
import { createKey, issuer, nonce, published, serving, sign } from './keys.js';

const key = await createKey();
const { keys } = published(key);
const state = 's-0123456789';
const link = { state, nonce, email: 'ada@example.com', at: Date.now() };
const { signal } = new AbortController();

const base = 'https://tenant.example';
const discovery = `${base}/.well-known/openid-configuration`;
const jwks = `${base}/.well-known/jwks.json`;
const atTenant = serving({ [discovery]: { issuer, jwks_uri: jwks }, [jwks]: keys });

/** Checks an answer with these parameters. */
function check(params: Record<string, string>, fetch = atTenant, asked: typeof link | null = link) {
  const answer = { params: { state, ...params }, href: '' };
  return checkAnswer(answer, asked ?? undefined, tenantAt(fetch), signal);
}

describe('what a link brings back is accepted', () => {
  it('with an ID token that is genuine', async () => {
    assert.equal(await check({ id_token: await sign(key), access_token: 'a' }), undefined);
  });

  it('with a code, which the site exchanges', async () => {
    assert.equal(await check({ code: 'c' }, answering(500).fetch), undefined);
  });

  it('from a tenant behind another name, which its own document tells', async () => {
    const custom = 'https://login.acme.example/';
    const fetch = serving({ [discovery]: { issuer: custom, jwks_uri: jwks }, [jwks]: keys });
    assert.equal(await check({ id_token: await sign(key, { iss: custom }) }, fetch), undefined);
  });

  it('from a proxy that passes on the keys and nothing else', async () => {
    const fetch = serving({ [jwks]: keys });
    assert.equal(await check({ id_token: await sign(key) }, fetch), undefined);
  });
});

describe('what a link brings back is refused', () => {
  it('in a browser that did not ask for it', async () => {
    assert.equal(await check({ id_token: await sign(key) }, atTenant, null), 'link_other_browser');
    assert.equal(await check({ code: 'c' }, atTenant, null), 'link_other_browser');
  });

  it('with an ID token that is not genuine', async () => {
    assert.equal(await check({ id_token: await sign(key, { nonce: 'n' }) }), 'response_invalid');
  });

  it('with an ID token of whoever the proxy is', async () => {
    const fetch = serving({ [jwks]: keys });
    const token = await sign(key, { iss: 'https://other.example/' });
    assert.equal(await check({ id_token: token }, fetch), 'response_invalid');
  });

  it('without an ID token', async () => {
    assert.equal(await check({ access_token: 'a' }), 'response_invalid');
  });

  const unreachable: Record<string, typeof globalThis.fetch> = {
    'while the tenant cannot be reached': () => Promise.reject(new TypeError('fetch failed')),
    'while the tenant has no keys': answering(404, 'Not Found').fetch,
    'while a gateway answers for the tenant': answering(200, '<h1>Hello</h1>').fetch,
  };
  for (const [name, fetch] of Object.entries(unreachable)) {
    it(name, async () => {
      await assert.rejects(check({ id_token: await sign(key) }, fetch));
    });
  }
});
