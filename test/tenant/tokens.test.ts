import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JSONWebKeySet } from 'jose';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { TokenSet } from '../../demo/tenant/tokens.js';
import type { Harness } from './harness.js';
import { origin, setUp } from './harness.js';

async function getJson<T>({ tenant }: Harness, path: string): Promise<T> {
  return (await (await tenant.fetch(origin + path)).json()) as T;
}

async function claimsOf(harness: Harness, token: string | undefined, audience: string) {
  const { issuer, jwks_uri } = await getJson<{ issuer: string; jwks_uri: string }>(
    harness,
    '/.well-known/openid-configuration',
  );
  const keys = await getJson<JSONWebKeySet>(harness, new URL(jwks_uri).pathname);
  const { payload } = await jwtVerify(token ?? '', createLocalJWKSet(keys), {
    issuer,
    audience,
    algorithms: ['RS256'],
    currentDate: new Date(harness.now()),
  });
  return payload;
}

describe('tokens', () => {
  it('come for a code by mail, and the ID token says who logged in', async () => {
    const harness = setUp();
    const started = await harness.startEmail('ada@example.com', { nonce: 'n-1' });
    const { _id } = (await started.json()) as { _id: string };
    const response = await harness.verify(await harness.newestCode());
    const { id_token, access_token, ...rest } = (await response.json()) as TokenSet;
    assert.ok(access_token);
    assert.deepEqual(rest, {
      token_type: 'Bearer',
      expires_in: 86_400,
      scope: 'openid profile email',
    });
    const claims = await claimsOf(harness, id_token, 'demo-client');
    assert.equal(claims.sub, `email|${_id}`);
    assert.equal(claims.email, 'ada@example.com');
    assert.equal(claims.email_verified, true);
    assert.equal(claims.nonce, 'n-1');
    assert.equal(claims.exp, (claims.iat ?? 0) + 86_400);
  });

  it('come for a code by SMS', async () => {
    const harness = setUp();
    await harness.startSms();
    const response = await harness.verify(await harness.newestCode(), {
      connection: 'sms',
      username: '+12025550123',
    });
    const { id_token } = (await response.json()) as TokenSet;
    const claims = await claimsOf(harness, id_token, 'demo-client');
    assert.match(claims.sub ?? '', /^sms\|/);
    assert.equal(claims.phone_number, '+12025550123');
    assert.equal(claims.phone_number_verified, true);
    assert.equal(claims.nonce, undefined);
  });

  it('are those the scope and the audience ask for', async () => {
    const harness = setUp();
    await harness.startEmail('ada@example.com', { audience: 'https://api.example' });
    const response = await harness.verify(await harness.newestCode(), {
      scope: 'read:things offline_access',
    });
    const tokens = (await response.json()) as TokenSet;
    assert.equal(tokens.id_token, undefined);
    assert.ok(tokens.refresh_token);
    const claims = await claimsOf(harness, tokens.access_token, 'https://api.example');
    assert.equal(claims.scope, 'read:things offline_access');
  });

  it('take the scope of the start where verify names none', async () => {
    const harness = setUp();
    await harness.startEmail('ada@example.com', { scope: 'openid' });
    const response = await harness.verify(await harness.newestCode(), { scope: undefined });
    assert.equal(((await response.json()) as TokenSet).scope, 'openid');
  });

  it('carry the issuer that is set', async () => {
    const harness = setUp({ issuer: 'https://login.example/' });
    await harness.startEmail();
    const { id_token } = (await (
      await harness.verify(await harness.newestCode())
    ).json()) as TokenSet;
    assert.equal((await claimsOf(harness, id_token, 'demo-client')).iss, 'https://login.example/');
  });
});
