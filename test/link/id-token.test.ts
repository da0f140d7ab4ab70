import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SignJWT } from 'jose';
import { isGenuine } from '../../src/link/id-token.js';
import { createKey, inSeconds, nonce, published, rightClaims, sign } from './keys.js';

const key = await createKey();
const keys = published(key);
const check = (token: string, by = keys) => isGenuine(token, nonce, 'demo-client', by);

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('an ID token is genuine', () => {
  it('where everything in it is right', async () => {
    assert.equal(await check(await sign(key)), true);
  });

  it('where it is for this application among others', async () => {
    assert.equal(await check(await sign(key, { aud: ['demo-client', 'api'] })), true);
  });

  it('where a clock is off by less than a minute', async () => {
    assert.equal(await check(await sign(key, { exp: inSeconds(-30) })), true);
    assert.equal(await check(await sign(key, { iat: inSeconds(30), nbf: inSeconds(30) })), true);
  });

  for (const alg of ['PS256', 'ES256', 'EdDSA']) {
    it(`signed with ${alg}`, async () => {
      const other = await createKey(alg);
      assert.equal(await check(await sign(other), published(key, other)), true);
    });
  }
});

describe('an ID token is refused', () => {
  const changes: Record<string, object> = {
    'from another issuer': { iss: 'https://other.example/' },
    'from the issuer without its slash': { iss: 'https://tenant.example' },
    'from nobody': { iss: undefined },
    'for another application': { aud: 'other-client' },
    'for no application': { aud: undefined },
    'for another login': { nonce: 'n-9876543210' },
    'for no login': { nonce: undefined },
    'that has expired': { exp: inSeconds(-120) },
    'that never expires': { exp: undefined },
    'that is not valid yet': { nbf: inSeconds(120) },
    'that does not say since when it is valid': { iat: undefined },
    'about nobody': { sub: undefined },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(name, async () => {
      assert.equal(await check(await sign(key, change)), false);
    });
  }

  it('signed with another key', async () => {
    assert.equal(await check(await sign(await createKey())), false);
    assert.equal(await check(await sign(await createKey('RS256', 'unknown'))), false);
  });

  it('with a signature that is not of its content', async () => {
    const [header, , signature] = (await sign(key)).split('.');
    const forged = encode({ ...rightClaims(), sub: 'email|1' });
    assert.equal(await check([header, forged, signature].join('.')), false);
  });

  it('without a signature', async () => {
    assert.equal(await check(`${encode({ alg: 'none' })}.${encode(rightClaims())}.`), false);
  });

  it('with what everybody knows as the secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
    const token = new SignJWT(rightClaims()).setProtectedHeader({ alg: 'HS256', kid: 'RS256' });
    assert.equal(await check(await token.sign(secret)), false);
  });

  for (const token of ['', 'a', 'a.b.c', '..', '{}']) {
    it(`that is none: "${token}"`, async () => {
      assert.equal(await check(token), false);
    });
  }

  it('where the tenant has no keys', async () => {
    assert.equal(await check(await sign(key), published()), false);
  });
});
