import type { Context } from 'hono';
import type { Body } from './body.js';
import { readBody, text } from './body.js';
import { findClient } from './clients.js';
import type { CodeFailure } from './codes.js';
import { connectionToVerify } from './connections.js';
import { issuerOf } from './discovery.js';
import { expiredText, logIn } from './log-in.js';
import { Refusal } from './refusal.js';
import type { Env, Services } from './services.js';
import { defaultScope } from './tokens.js';

/** `POST /passwordless/verify`: takes a code and answers with tokens. */
export async function verify(c: Context<Env>, services: Services): Promise<Response> {
  const { settings, tokens } = services;
  const body = await readBody(c.req.raw);
  const { clientId, identifier, code, scope } = checkForm(body);
  const client = findClient(settings, clientId);
  if (!client) throw new Refusal(403, 'unauthorized_client', 'invalid client');
  const connection = connectionToVerify(settings, client, text(body.connection));
  const result = logIn(services, { connection, identifier, code, address: c.env.address });
  if (result.outcome !== 'ok') throw refusalOf(result.outcome, settings.descriptiveErrors);
  const { account, asked } = result;
  const tokenSet = await tokens.issue({
    issuer: issuerOf(settings, c.req.raw),
    clientId,
    account,
    scope: scope ?? asked.scope ?? defaultScope,
    audience: asked.audience,
    nonce: asked.nonce,
  });
  return c.json(tokenSet);
}

function checkForm(body: Body) {
  const identifier = text(body.username);
  if (!identifier) throw new Refusal(400, 'invalid_request', 'missing username parameter');
  const code = text(body.password);
  if (!code) throw new Refusal(400, 'invalid_request', 'missing password parameter');
  if (body.scope !== undefined && typeof body.scope !== 'string') {
    throw new Refusal(400, 'invalid_request', 'scope parameter must be a string');
  }
  const clientId = text(body.client_id);
  if (!clientId) throw new Refusal(400, 'invalid_request', 'missing client_id parameter');
  if (body.grant_type !== 'password') {
    throw new Refusal(501, 'unsupported_grant_type', 'the grant type must be password');
  }
  return { clientId, identifier, code, scope: text(body.scope) };
}

function refusalOf(failure: CodeFailure, descriptive: boolean): Refusal {
  if (descriptive && failure === 'expired') return new Refusal(403, 'access_denied', expiredText);
  if (descriptive && failure === 'exhausted') {
    const description = "You've reached the maximum number of attempts. Please try to login again.";
    return new Refusal(403, 'access_denied', description);
  }
  return new Refusal(401, 'invalid_user_password', 'Wrong email or password.');
}
