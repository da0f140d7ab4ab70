import type { JSONWebKeySet } from 'jose';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Account } from './accounts.js';
import { randomHex } from './random.js';
import type { Settings } from './settings.js';

/** What tokens are wanted for. */
export interface Grant {
  issuer: string;
  clientId: string;
  account: Account;
  /** Space-separated; `openid` brings an ID token, `offline_access` a refresh token. */
  scope: string;
  /** The API the access token is for; without one the token is opaque. */
  audience: string | null;
  nonce: string | null;
}

export interface TokenSet {
  id_token?: string;
  access_token: string;
  refresh_token?: string;
  token_type: 'Bearer';
  /** Seconds. */
  expires_in: number;
  scope: string;
}

/** The scope where neither start nor verify names one. */
export const defaultScope = 'openid profile email';

const lifetime = 86_400;

/** Signs with one RSA key, made when the first token or the key set is asked for. */
export class Tokens {
  #key: ReturnType<typeof createKey> | undefined;
  readonly #now: () => number;

  constructor({ now }: Settings) {
    this.#now = now;
  }

  /** The public keys, as a JWKS. */
  async keySet(): Promise<JSONWebKeySet> {
    return { keys: [(await this.#signingKey()).publicJwk] };
  }

  async issue(grant: Grant): Promise<TokenSet> {
    const { account, clientId, nonce, audience, scope } = grant;
    const scopes = scope.split(/\s+/);
    const identity =
      account.strategy === 'email'
        ? { email: account.identifier, email_verified: account.verified }
        : { phone_number: account.identifier, phone_number_verified: account.verified };
    return {
      ...(scopes.includes('openid') && {
        id_token: await this.#sign(grant, clientId, { ...identity, ...(nonce && { nonce }) }),
      }),
      access_token: audience ? await this.#sign(grant, audience, { scope }) : randomHex(24),
      ...(scopes.includes('offline_access') && { refresh_token: randomHex(24) }),
      token_type: 'Bearer',
      expires_in: lifetime,
      scope,
    };
  }

  async #sign(
    { issuer, account }: Grant,
    audience: string,
    claims: Record<string, unknown>,
  ): Promise<string> {
    const { privateKey, publicJwk } = await this.#signingKey();
    const issuedAt = Math.floor(this.#now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: publicJwk.kid })
      .setIssuer(issuer)
      .setSubject(`${account.strategy}|${account.id}`)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetime)
      .sign(privateKey);
  }

  #signingKey(): ReturnType<typeof createKey> {
    this.#key ??= createKey();
    return this.#key;
  }
}

async function createKey() {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { privateKey, publicJwk: { ...jwk, kid, alg: 'RS256', use: 'sig' } };
}
