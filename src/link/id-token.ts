import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';

import type { Tenant } from '../api/request.js';

/** Seconds that the visitor's clock may be off. */
const clockTolerance = 60;

/** A shared secret (HS256) cannot be checked in a page, so it is not accepted either. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

/** The tenant's name for itself, and its public keys. */
export interface TenantKeys {
  issuer: string;
  keys: JSONWebKeySet;
}

/** Fetches what tokens are checked against (OpenID Connect Discovery 1.0, 4). */
export async function fetchKeys(
  { baseUrl, fetch }: Tenant,
  signal: AbortSignal,
): Promise<TenantKeys> {
  const discovery = await fetch(`${baseUrl}/.well-known/openid-configuration`, { signal });
  // A proxy may pass the keys on and nothing else, and answer anything for what it does not know.
  const found = (await discovery.json().catch(() => ({}))) as {
    issuer?: string;
    jwks_uri?: string;
  };
  const response = await fetch(found.jwks_uri ?? `${baseUrl}/.well-known/jwks.json`, { signal });
  return {
    issuer: found.issuer ?? `${baseUrl}/`,
    keys: (await response.json()) as JSONWebKeySet,
  };
}

/**
 * Checks the ID token as OpenID Connect Core 3.2.2.11 asks for: issuer, audience, expiry, nonce,
 * and the signature by a key of the tenant.
 */
export async function isGenuine(
  idToken: string,
  nonce: string,
  clientId: string,
  { issuer, keys }: TenantKeys,
): Promise<boolean> {
  try {
    const { payload } = await jwtVerify(idToken, createLocalJWKSet(keys), {
      issuer,
      audience: clientId,
      algorithms,
      clockTolerance,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return payload.nonce === nonce;
  } catch {
    return false;
  }
}
