import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { TenantKeys } from '../../src/link/id-token.js';
import { answering } from '../api/tenants.js';

export const issuer = 'https://tenant.example/';
export const nonce = 'n-0123456789';

/** A key pair that a tenant may sign with. */
export interface SigningKey {
  alg: string;
  privateKey: CryptoKey;
  jwk: JWK;
}

export async function createKey(alg = 'RS256', kid = alg): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return { alg, privateKey, jwk: { ...(await exportJWK(publicKey)), alg, kid, use: 'sig' } };
}

/** What a tenant publishes. */
export function published(...keys: SigningKey[]): TenantKeys {
  return { issuer, keys: { keys: keys.map(({ jwk }) => jwk) } };
}

/** Seconds from now, in UNIX time. */
export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

/** The claims of a token that is right in everything. */
export function rightClaims() {
  return {
    iss: issuer,
    aud: 'demo-client',
    sub: 'email|42',
    nonce,
    iat: inSeconds(-5),
    exp: inSeconds(3600),
  };
}

/** An ID token; `changes` go over claims that are right, and `undefined` leaves one out. */
export function sign({ alg, jwk, privateKey }: SigningKey, changes: object = {}): Promise<string> {
  return new SignJWT({ ...rightClaims(), ...changes })
    .setProtectedHeader({ alg, kid: jwk.kid! })
    .sign(privateKey);
}

/** A `fetch` with an answer for some addresses, each given as JSON, and 404 for all others. */
export function serving(documents: Record<string, unknown>): typeof globalThis.fetch {
  return (input) => {
    const url = (input instanceof Request ? input.url : input).toString();
    return Object.hasOwn(documents, url)
      ? answering(200, JSON.stringify(documents[url])).fetch(url)
      : answering(404, 'Not Found').fetch(url);
  };
}
