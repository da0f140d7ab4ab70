import type { Settings } from './settings.js';

/** The issuer of tokens for a request, with the slash at its end. */
export function issuerOf(settings: Settings, request: Request): string {
  return settings.issuer ?? `${new URL(request.url).origin}/`;
}

/** The OpenID Connect discovery document, with what a client needs to check an ID token. */
export function discoveryDocument(settings: Settings, request: Request): Record<string, unknown> {
  const { origin } = new URL(request.url);
  return {
    issuer: issuerOf(settings, request),
    jwks_uri: `${origin}/.well-known/jwks.json`,
    response_types_supported: ['token', 'id_token', 'token id_token', 'code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}
