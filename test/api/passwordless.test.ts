import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTokens, start, verify } from '../../src/api/passwordless.js';
import type { StartRequest, VerifyRequest } from '../../src/api/passwordless.js';
import { answering, tenantAt } from './tenants.js';

const ada = { connection: 'email', email: 'Ada@example.com' } as const;
const phone = { connection: 'sms', phoneNumber: '+441632960983' } as const;
const { signal } = new AbortController();

interface StartBody {
  authParams: { state: string };
}

/** What a start sends. */
async function sentToStart(request: Partial<StartRequest>) {
  const { fetch, calls } = answering(200);
  const usual: StartRequest = { identifier: ada, send: 'code', scope: 'openid', authParams: {} };
  await start(tenantAt(fetch, { language: 'fr-CA' }), { ...usual, ...request }, signal);
  const { url, init } = calls[0]!;
  const body = JSON.parse(init.body as string) as StartBody;
  return { url, init, body, state: body.authParams.state };
}

/** What a verify sends. */
async function sentToVerify(request: Partial<VerifyRequest>) {
  const { fetch, calls } = answering(200);
  const usual = { identifier: ada, code: '012345', scope: 'openid', redirectUri: '' };
  await verify(tenantAt(fetch), { ...usual, ...request }, signal);
  const { url, init } = calls[0]!;
  return { url, body: JSON.parse(init.body as string) as unknown };
}

describe('start sends', () => {
  it('an email address as it was typed', async () => {
    const { body, state } = await sentToStart({});
    assert.deepEqual(body, {
      client_id: 'demo-client',
      connection: 'email',
      email: 'Ada@example.com',
      send: 'code',
      authParams: { scope: 'openid', state },
    });
  });

  it('that a link is wanted', async () => {
    const own = { state: 's', nonce: 'n', redirect_uri: 'https://shop.example/' };
    const { body } = await sentToStart({ send: 'link', own });
    assert.deepEqual(body, {
      client_id: 'demo-client',
      connection: 'email',
      email: 'Ada@example.com',
      send: 'link',
      authParams: { scope: 'openid', ...own },
    });
  });

  it('a phone number, and that a code is wanted whatever an email brings', async () => {
    const { body, state } = await sentToStart({ identifier: phone, send: 'link' });
    assert.deepEqual(body, {
      client_id: 'demo-client',
      connection: 'sms',
      phone_number: '+441632960983',
      send: 'code',
      authParams: { scope: 'openid', state },
    });
  });

  it('the parameters of the site too, but not its state', async () => {
    const authParams = { audience: 'https://api.example', state: 'guessable' };
    const { body, state } = await sentToStart({ authParams });
    assert.deepEqual(body.authParams, {
      scope: 'openid',
      audience: 'https://api.example',
      state,
    });
    assert.notEqual(state, 'guessable');
  });

  it('a state of 32 characters that is another one each time', async () => {
    const states = await Promise.all(Array.from({ length: 20 }, () => sentToStart({})));
    for (const { state } of states) assert.match(state, /^[\w-]{32}$/);
    assert.equal(new Set(states.map(({ state }) => state)).size, 20);
  });

  it('JSON to the endpoint, and the language that the message is to be in', async () => {
    const { url, init } = await sentToStart({});
    assert.equal(url, 'https://tenant.example/passwordless/start');
    assert.equal(init.method, 'POST');
    assert.deepEqual(
      [...new Headers(init.headers)],
      [
        ['content-type', 'application/json'],
        ['x-request-language', 'fr-CA'],
      ],
    );
  });
});

describe('verify sends', () => {
  it('the code for an email address', async () => {
    const { url, body } = await sentToVerify({});
    assert.equal(url, 'https://tenant.example/passwordless/verify');
    assert.deepEqual(body, {
      grant_type: 'password',
      client_id: 'demo-client',
      connection: 'email',
      username: 'Ada@example.com',
      password: '012345',
      scope: 'openid',
    });
  });

  it('the code for a phone number', async () => {
    const { body } = await sentToVerify({ identifier: phone });
    assert.deepEqual(body, {
      grant_type: 'password',
      client_id: 'demo-client',
      connection: 'sms',
      username: '+441632960983',
      password: '012345',
      scope: 'openid',
    });
  });

  it('where a link returns to, if that is set', async () => {
    const redirectUri = 'https://shop.example/done';
    assert.deepEqual((await sentToVerify({ redirectUri })).body, {
      grant_type: 'password',
      client_id: 'demo-client',
      connection: 'email',
      username: 'Ada@example.com',
      password: '012345',
      scope: 'openid',
      redirect_uri: redirectUri,
    });
  });
});

describe('the tokens of an answer', () => {
  it('are there under the names of scripts', () => {
    const response = {
      id_token: 'i',
      access_token: 'a',
      refresh_token: 'r',
      token_type: 'Bearer',
      expires_in: 86_400,
      scope: 'openid',
    };
    assert.deepEqual(readTokens(response), {
      idToken: 'i',
      accessToken: 'a',
      refreshToken: 'r',
      tokenType: 'Bearer',
      expiresIn: 86_400,
      scope: 'openid',
    });
  });

  it('are none where the tenant gives none', () => {
    assert.deepEqual(readTokens({}), {});
  });

  it('are only those that are in the form of one', () => {
    const response = { id_token: null, access_token: 42, scope: ['openid'], expires_in: 'soon' };
    assert.deepEqual(readTokens(response), {});
  });

  it('last as long as a text says, too', () => {
    assert.deepEqual(readTokens({ expires_in: '86400' }), { expiresIn: 86_400 });
  });
});
