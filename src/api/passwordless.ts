import { randomText } from './random-text.js';
import { post } from './request.js';
import type { Tenant } from './request.js';
import type { Json } from './wire-error.js';

export const connections = ['email', 'sms'] as const;
/** A way to reach the visitor. */
export type Connection = (typeof connections)[number];

/** What a message brings: a code to type, or a link to open. */
export type Send = 'code' | 'link';

/** Whom a message goes to. `phoneNumber` is E.164, `+441632960983`. */
export type Identifier =
  { connection: 'email'; email: string } | { connection: 'sms'; phoneNumber: string };

/** The address or number itself. */
export function textOf(identifier: Identifier): string {
  return identifier.connection === 'email' ? identifier.email : identifier.phoneNumber;
}

/** What a tenant gives to somebody who is signed in. Each may be missing, as the tenant is set up. */
export interface Tokens {
  idToken?: string;
  accessToken?: string;
  refreshToken?: string;
  tokenType?: string;
  /** Seconds. */
  expiresIn?: number;
  scope?: string;
}

export interface StartRequest {
  identifier: Identifier;
  /** For email; a message to a phone always brings a code. */
  send: Send;
  /** Space-separated. */
  scope: string;
  /** The site's. */
  authParams: Json;
  /** Ours, which go before the site's. Default: a fresh `state` */
  own?: Json | undefined;
}

/**
 * `POST /passwordless/start`: has the tenant send a message.
 *
 * There is no way to pass a `client_secret` or a client assertion: what a page sends, every visitor
 * can read.
 */
export async function start(
  tenant: Tenant,
  { identifier, send, scope, authParams, own = { state: randomText() } }: StartRequest,
  signal: AbortSignal,
): Promise<void> {
  const to =
    identifier.connection === 'email'
      ? { connection: 'email', email: identifier.email, send }
      : { connection: 'sms', phone_number: identifier.phoneNumber, send: 'code' };
  await post(
    tenant,
    'start',
    {
      client_id: tenant.clientId,
      ...to,
      authParams: { scope, ...authParams, ...own },
    },
    signal,
  );
}

export interface VerifyRequest {
  identifier: Identifier;
  code: string;
  scope: string;
  /** Left out where it is empty. */
  redirectUri: string;
}

/**
 * `POST /passwordless/verify`: exchanges the code for whatever the tenant gives. The body of a
 * successful answer is documented nowhere, so none of it is required.
 */
export function verify(
  tenant: Tenant,
  { identifier, code, scope, redirectUri }: VerifyRequest,
  signal: AbortSignal,
): Promise<Json> {
  return post(
    tenant,
    'verify',
    {
      grant_type: 'password',
      client_id: tenant.clientId,
      connection: identifier.connection,
      username: textOf(identifier),
      password: code,
      scope,
      redirect_uri: redirectUri || undefined,
    },
    signal,
  );
}

const tokenNames = {
  idToken: 'id_token',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  tokenType: 'token_type',
  scope: 'scope',
} as const;

/** The tokens in an answer, under the names that scripts use. */
export function readTokens(response: Json): Tokens {
  const tokens: Tokens = {};
  for (const name of Object.keys(tokenNames) as (keyof typeof tokenNames)[]) {
    const value = response[tokenNames[name]];
    if (typeof value === 'string') tokens[name] = value;
  }
  const expiresIn = Number(response.expires_in);
  if (expiresIn > 0) tokens.expiresIn = expiresIn;
  return tokens;
}
