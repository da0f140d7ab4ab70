import type { Context } from 'hono';
import type { Account } from './accounts.js';
import { readBody, text } from './body.js';
import type { AskedTokens } from './codes.js';
import { rateLimitHeaders, retryAfter } from './limits.js';
import { linkUrl } from './link.js';
import { codeKey } from './log-in.js';
import { smsText, textsFor } from './messages/texts.js';
import { Refusal } from './refusal.js';
import type { Env, Services } from './services.js';
import type { StartRequest } from './start-request.js';
import { checkStart } from './start-request.js';

/** `POST /passwordless/start`: sends a code or a link and answers with the account. */
export async function start(c: Context<Env>, services: Services): Promise<Response> {
  const { settings, accounts } = services;
  const request = checkStart(settings, await readBody(c.req.raw), c.req.raw.headers);
  const account = accounts.of(request.connection.strategy, request.identifier);
  if (accounts.user(account)?.blocked) throw new Refusal(401, 'server_error', 'user is blocked');
  if (!settings.signup && !accounts.exists(account)) {
    throw new Refusal(400, 'bad.connection', 'Public signup is disabled');
  }
  const limitHeaders = countStart(services, c.env.address);
  if (account.strategy === 'sms') {
    sendSms(services, request, c.req.raw);
  } else {
    sendMail(services, request, c.req.raw);
  }
  return c.json(describe(account), 200, limitHeaders);
}

function countStart({ settings, starts }: Services, address: string): Record<string, string> {
  const usage = starts.usage(address);
  if (usage.remaining === 0) {
    throw new Refusal(429, 'too_many_requests', 'Too many requests from this address', {
      ...rateLimitHeaders(usage),
      ...retryAfter(usage, settings.now()),
    });
  }
  starts.count(address);
  return rateLimitHeaders(starts.usage(address));
}

function sendSms({ settings, codes, inbox }: Services, start: StartRequest, request: Request) {
  const to = start.identifier;
  const refusal = settings.smsProvider(to);
  if (refusal) {
    const suffix = refusal.code === null ? '' : ` (Code: ${refusal.code})`;
    throw new Refusal(400, 'sms_provider_error', refusal.message + suffix);
  }
  const key = codeKey(start.connection, to);
  const code = codes.issue(key, settings.codeLifetime, askedTokens(start));
  inbox.deliver({ channel: 'sms', to, code, text: smsText(request.headers, code) });
}

function sendMail({ settings, codes, inbox }: Services, start: StartRequest, request: Request) {
  const to = start.identifier;
  if (!settings.mailProvider(to)) throw new Refusal(500, 'server_error', 'IdP Error');
  const lifetime = start.send === 'link' ? settings.linkLifetime : settings.codeLifetime;
  const code = codes.issue(codeKey(start.connection, to), lifetime, askedTokens(start));
  const texts = textsFor(request.headers);
  if (start.send === 'code') {
    inbox.deliver({ channel: 'email', to, code, text: texts.code(code) });
  } else {
    const link = linkUrl(new URL(request.url).origin, start, code);
    inbox.deliver({ channel: 'email', to, link, text: texts.link(link) });
  }
}

function askedTokens({ authParams }: StartRequest): AskedTokens {
  return {
    scope: text(authParams.scope),
    audience: text(authParams.audience),
    nonce: text(authParams.nonce),
  };
}

function describe({ id, strategy, identifier, verified }: Account): Record<string, unknown> {
  return strategy === 'email'
    ? { _id: id, email: identifier, email_verified: verified }
    : { _id: id, phone_number: identifier, phone_verified: verified };
}
