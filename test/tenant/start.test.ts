import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusal, setUp } from './harness.js';
import { itProvokesEveryDocumentedRow } from './rows.js';

const email = { connection: 'email', email: 'ada@example.com', send: 'code' };
const sms = { connection: 'sms', phone_number: '+12025550123', send: 'code' };

describe('start refuses', () => {
  itProvokesEveryDocumentedRow('start', {
    'error in tenant - tenant validation failed: invalid_tenant': () =>
      setUp({ tenant: 'invalid' }).start(email),
    'error in tenant - could not find tenant in params': () =>
      setUp({ tenant: 'missing' }).start(email),
    'Missing required property: client_id': () => setUp().start({ ...email, client_id: undefined }),
    'Missing required property: connection': () =>
      setUp().start({ ...email, connection: undefined }),
    'Connection does not exist': () => setUp().start({ ...email, connection: 'pigeon' }),
    'Connection is disabled': () => setUp().start({ ...email, connection: 'email-disabled' }),
    'Invalid connection strategy. It must either be a passwordless connection': () =>
      setUp().start({ ...email, connection: 'google-oauth2' }),
    '^error in authParams - invalid type: (\\w+) \\(expected (\\w+)\\)$': () =>
      setUp().start({ ...email, authParams: 'scope=openid' }),
    'the following properties are not allowed: ': () => setUp().start({ ...email, type: 'code' }),
    'Missing required property: phone_number': () =>
      setUp().start({ ...sms, phone_number: undefined }),
    'String does not match pattern: ^\\+[0-9]{1,15}$': () =>
      setUp().start({ ...sms, phone_number: '(202) 555-0123' }),
    '^(.*) \\(Code: ([^)]*)\\)$': () => setUp().start({ ...sms, phone_number: '+15005550002' }),
    'Expected `auth0-forwarded-for` header to be a valid IP address.': () =>
      setUp().start(email, { 'auth0-forwarded-for': '999.1.1.1' }),
    'error resolving client': () => setUp().start({ ...email, client_id: 'nobody' }),
    'The client_id in the authentication header does not match the client_id in the payload': () =>
      setUp().start(email, { authorization: `Basic ${btoa('confidential-client:demo-secret')}` }),
    'Public signup is disabled': () => setUp({ signup: false }).start(email),
    'Unknown error': () => setUp().start({ ...email, connection: 'email-unconfigured' }),
    'user is blocked': () => setUp().start({ ...email, email: 'blocked@example.com' }),
    'Client authentication is required': () =>
      setUp().start({ ...email, client_id: 'confidential-client' }),
    'IdP Error': () => setUp().start({ ...email, email: 'bounce@example.com' }),
  });

  it('an address that is none, with the address in the text', async () => {
    assert.deepEqual(await refusal(await setUp().start({ ...email, email: 'ada@example' })), {
      status: 400,
      error: 'bad.email',
      description: 'error in email - email format validation failed: ada@example',
    });
  });

  it('a missing address, and a way to send that does not exist', async () => {
    const { start } = setUp();
    assert.equal((await refusal(await start({ connection: 'email' }))).error, 'bad.email');
    assert.equal((await refusal(await start({ ...email, send: 'fax' }))).error, 'bad.send');
  });

  it('numbers as an SMS provider does', async () => {
    const { startSms } = setUp();
    const codes = { 1: 21211, 3: 21408, 4: 21610, 9: 21614 };
    for (const [digit, code] of Object.entries(codes)) {
      const { error, description } = await refusal(await startSms(`+1500555000${digit}`));
      assert.equal(error, 'sms_provider_error');
      assert.ok(description.endsWith(` (Code: ${code})`), description);
    }
    const gateway = await refusal(await startSms('+15005550010'));
    assert.match(gateway.description, /^Unexpected response while calling the SMS gateway: /);
  });

  it('a connection that is off for the client only', async () => {
    const { start } = setUp({ clients: [{ id: 'demo-client', connections: ['sms'] }] });
    assert.equal((await refusal(await start(email))).description, 'Connection is disabled');
    assert.equal((await start(sms)).status, 200);
  });

  it('bodies that are no JSON object', async () => {
    const { post } = setUp();
    for (const body of ['{', '[]', 'null', '"text"']) {
      assert.equal((await post('/passwordless/start', body)).status, 400);
    }
    const form = await post('/passwordless/start', 'client_id=demo-client', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.equal(form.status, 400);
  });

  it('the first thing that is wrong, from the tenant inwards', async () => {
    const { start } = setUp();
    const wrong: Record<string, unknown> = {
      client_id: 'nobody',
      type: 'x',
      connection: 'pigeon',
      authParams: 1,
      email: 'none',
    };
    const missing = await refusal(await setUp({ tenant: 'missing' }).start(wrong));
    assert.equal(missing.error, 'bad.tenant');
    const right = { ...email, client_id: 'demo-client', type: undefined, authParams: {} };
    const errors = [];
    for (const property of ['client_id', 'type', 'connection', 'authParams', 'email'] as const) {
      errors.push((await refusal(await start(wrong))).error);
      wrong[property] = right[property];
    }
    assert.deepEqual(errors, [
      'server_error',
      'bad.request',
      'bad.connection',
      'bad.authParams',
      'bad.email',
    ]);
    assert.equal((await start(wrong)).status, 200);
  });
});

describe('start accepts', () => {
  it('an address, and answers with the account in lower case', async () => {
    const response = await setUp().startEmail('Ada@Example.com');
    const body = (await response.json()) as Record<string, unknown>;
    assert.match(String(body._id), /^[0-9a-f]{24}$/);
    assert.equal(body.email, 'ada@example.com');
    assert.equal(body.email_verified, false);
  });

  it('a number, and answers with the account', async () => {
    const body = (await (await setUp().startSms()).json()) as Record<string, unknown>;
    assert.deepEqual(Object.keys(body), ['_id', 'phone_number', 'phone_verified']);
    assert.equal(body.phone_number, '+12025550123');
  });

  it('a missing or null send as a link for email, and anything as a code for SMS', async () => {
    const { start, inbox } = setUp();
    await start({ connection: 'email', email: 'ada@example.com' });
    await start({ connection: 'email', email: 'ada@example.com', send: null });
    await start({ ...sms, send: 'link' });
    const [third, second, first] = await inbox();
    assert.ok(first?.link && second?.link);
    assert.equal(third.channel, 'sms');
    assert.match(third.code ?? '', /^\d{6}$/);
  });

  it('a confidential client with its secret, in the body or as Basic authorization', async () => {
    const { start } = setUp();
    const confidential = { ...email, client_id: 'confidential-client' };
    const basic = { authorization: `Basic ${btoa('confidential-client:demo-secret')}` };
    assert.equal((await start({ ...confidential, client_secret: 'demo-secret' })).status, 200);
    assert.equal((await start(confidential, basic)).status, 200);
    assert.equal((await start({ ...confidential, client_secret: 'wrong' })).status, 401);
  });

  it('IPv4 and IPv6 addresses in auth0-forwarded-for', async () => {
    const { start } = setUp();
    for (const address of ['192.0.2.1', '2001:db8::1']) {
      assert.equal((await start(email, { 'auth0-forwarded-for': address })).status, 200);
    }
  });

  it('known users and users who logged in before when sign-up is off', async () => {
    const { startEmail, verify, newestCode } = setUp({
      signup: false,
      users: [{ identifier: 'ada@example.com' }],
    });
    assert.equal((await startEmail()).status, 200);
    assert.equal((await verify(await newestCode())).status, 200);
    assert.equal((await startEmail('eve@example.com')).status, 400);
  });
});
