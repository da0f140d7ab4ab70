import type { Context } from 'hono';
import { text } from './body.js';
import { findClient, mayReturnTo } from './clients.js';
import { connectionToVerify } from './connections.js';
import { issuerOf } from './discovery.js';
import { expiredText, logIn } from './log-in.js';
import { randomHex } from './random.js';
import { Refusal } from './refusal.js';
import type { Env, Services } from './services.js';
import type { Client } from './settings.js';
import type { StartRequest } from './start-request.js';
import type { TokenSet } from './tokens.js';
import { defaultScope } from './tokens.js';

/** The link for a mail: what leads back to the site, and what it proves. */
export function linkUrl(origin: string, start: StartRequest, code: string): string {
  const params = new URLSearchParams({
    client_id: start.client.id,
    connection: start.connection.name,
    email: start.identifier,
    verification_code: code,
  });
  for (const name of ['response_type', 'redirect_uri', 'state']) {
    const value = text(start.authParams[name]);
    if (value) params.set(name, value);
  }
  return `${origin}/passwordless/verify_redirect?${params.toString()}`;
}

/**
 * `GET /passwordless/verify_redirect`: logs in and returns to the site, with tokens or an error.
 * Answers 400 with plain text, and leads nowhere, when the site is not one of the client's.
 */
export async function openLink(c: Context<Env>, services: Services): Promise<Response> {
  const query = c.req.query();
  const redirectUri = query.redirect_uri ?? '';
  const client = findClient(services.settings, query.client_id ?? null);
  if (!client || !URL.canParse(redirectUri) || !mayReturnTo(client, redirectUri)) {
    return c.text('This link does not lead to an address of the application.', 400);
  }
  // Mail scanners look at a link this way before the person opens it.
  if (c.req.method === 'HEAD') return c.body(null);

  const target = new URL(redirectUri);
  const state: Record<string, string> = query.state === undefined ? {} : { state: query.state };
  try {
    const tokens = await logInByLink(c, services, client);
    if (query.response_type === 'code') {
      const params = { code: randomHex(24), ...state };
      for (const [name, value] of Object.entries(params)) target.searchParams.set(name, value);
    } else {
      target.hash = fragment({ ...wantedTokens(tokens, query.response_type), ...state });
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { error, message } = refusal;
    target.hash = fragment({ error, error_description: message, ...state });
  }
  return c.redirect(target.href);
}

async function logInByLink(c: Context<Env>, services: Services, client: Client): Promise<TokenSet> {
  const { settings, tokens } = services;
  const query = c.req.query();
  const result = logIn(services, {
    connection: connectionToVerify(settings, client, query.connection ?? null),
    identifier: query.email ?? '',
    code: query.verification_code ?? '',
    address: c.env.address,
  });
  if (result.outcome !== 'ok') {
    const description =
      result.outcome === 'expired' ? expiredText : 'Wrong email or verification code.';
    throw new Refusal(401, 'unauthorized', description);
  }
  const { account, asked } = result;
  return tokens.issue({
    issuer: issuerOf(settings, c.req.raw),
    clientId: client.id,
    account,
    scope: asked.scope ?? defaultScope,
    audience: asked.audience,
    nonce: asked.nonce,
  });
}

function wantedTokens(tokens: TokenSet, responseType = 'token'): Record<string, string> {
  const types = responseType.split(/\s+/);
  const { id_token, access_token, token_type, expires_in, scope } = tokens;
  return {
    ...(types.includes('token') && { access_token, expires_in: String(expires_in), token_type }),
    ...(types.includes('id_token') && id_token && { id_token }),
    scope,
  };
}

function fragment(params: Record<string, string>): string {
  return new URLSearchParams(params).toString();
}
