import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusal, setUp, wrongFor } from './harness.js';
import { itProvokesEveryDocumentedRow } from './rows.js';

/** Starts with an address and verifies with the right code. */
async function logIn(email: string): Promise<Response> {
  const { startEmail, verify, newestCode } = setUp();
  await startEmail(email);
  return verify(await newestCode(), { username: email });
}

async function verifyAfterFailures(): Promise<Response> {
  const { verify } = setUp({ failuresPerIdentifier: 2 });
  await verify('000000');
  await verify('000000');
  return verify('000000');
}

async function verifyBlockedSinceStart(): Promise<Response> {
  const user = { identifier: 'ada@example.com', blocked: false };
  const { startEmail, verify, newestCode } = setUp({ users: [user] });
  await startEmail();
  user.blocked = true;
  return verify(await newestCode());
}

describe('verify refuses', () => {
  const smsOnly = { clients: [{ id: 'demo-client', connections: ['sms'] }] };

  itProvokesEveryDocumentedRow('verify', {
    'missing username parameter': () => setUp().verify('123456', { username: undefined }),
    'scope parameter must be a string': () => setUp().verify('123456', { scope: ['openid'] }),
    'missing client_id parameter': () => setUp().verify('123456', { client_id: undefined }),
    'the connection was not found': () => setUp().verify('123456', { connection: undefined }),
    'the connection was disabled': () => setUp(smsOnly).verify('123456'),
    'the connection was not found for tenant': () =>
      setUp().verify('123456', { connection: 'email-foreign' }),
    'Fields with "." are not allowed, please remove all dotted fields': () =>
      logIn('dotted@example.com'),
    'error in tenant - could not find tenant in params': () =>
      setUp({ tenant: 'missing' }).verify('123456'),
    'error in tenant - tenant validation failed: ': () =>
      setUp({ tenant: 'invalid' }).verify('123456'),
    'Connection does not exist': () => setUp().verify('123456', { connection: 'pigeon' }),
    'Invalid connection strategy. It must either be a passwordless connection': () =>
      setUp().verify('123456', { connection: 'Username-Password-Authentication' }),
    'The connection is disabled': () => setUp().verify('123456', { connection: 'email-disabled' }),
    'Wrong email or password.': () => setUp().verify('123456'),
    'user is blocked': verifyBlockedSinceStart,
    'invalid client': () => setUp().verify('123456', { client_id: 'nobody' }),
    access_denied: () => logIn('denied@example.com'),
    too_many_attempts: verifyAfterFailures,
    server_error: () => logIn('crash@example.com'),
  });

  it('other grants, a missing code, and a connection without its scripts', async () => {
    const { verify } = setUp();
    const other = await refusal(await verify('123456', { grant_type: 'refresh_token' }));
    assert.deepEqual([other.status, other.error], [501, 'unsupported_grant_type']);
    assert.equal((await refusal(await verify(''))).description, 'missing password parameter');
    const unconfigured = await verify('123456', { connection: 'email-unconfigured' });
    assert.match(
      (await refusal(unconfigured)).description,
      /^The connection is not yet configured/,
    );
  });
});

describe('a code', () => {
  it('logs in once', async () => {
    const { startEmail, verify, newestCode } = setUp();
    await startEmail();
    const code = await newestCode();
    assert.equal((await verify(code)).status, 200);
    assert.equal((await refusal(await verify(code))).error, 'invalid_user_password');
  });

  it('logs in whatever the case of the address', async () => {
    const { startEmail, verify, newestCode } = setUp();
    await startEmail('Ada@Example.com');
    assert.equal((await verify(await newestCode(), { username: 'ADA@example.com' })).status, 200);
  });

  it('belongs to one connection and one identifier', async () => {
    const { startEmail, verify, newestCode } = setUp();
    await startEmail();
    const code = await newestCode();
    assert.equal((await verify(code, { username: 'eve@example.com' })).status, 401);
    assert.equal((await verify(code, { connection: 'sms' })).status, 401);
    assert.equal((await verify(code)).status, 200);
  });

  it('is superseded by the next one', async () => {
    const { startEmail, verify, newestCode } = setUp();
    await startEmail();
    const first = await newestCode();
    let second = first;
    // Two random codes may be equal.
    while (second === first) {
      await startEmail();
      second = await newestCode();
    }
    assert.equal((await verify(first)).status, 401);
    assert.equal((await verify(second)).status, 200);
  });

  it('expires when its lifetime is over', async () => {
    const { startEmail, verify, newestCode, advance } = setUp({ codeLifetime: 60 });
    await startEmail();
    advance(60);
    assert.deepEqual(await refusal(await verify(await newestCode())), {
      status: 403,
      error: 'access_denied',
      description: 'The verification code has expired. Please try to login again.',
    });
    await startEmail();
    advance(59);
    assert.equal((await verify(await newestCode())).status, 200);
  });

  it('is dead from the third wrong try on', async () => {
    const { startEmail, verify, newestCode } = setUp();
    await startEmail();
    const code = await newestCode();
    const wrong = wrongFor(code);
    assert.equal((await verify(wrong)).status, 401);
    assert.equal((await verify(wrong)).status, 401);
    const exhausted = {
      status: 403,
      error: 'access_denied',
      description: "You've reached the maximum number of attempts. Please try to login again.",
    };
    assert.deepEqual(await refusal(await verify(wrong)), exhausted);
    assert.deepEqual(await refusal(await verify(code)), exhausted);
  });

  it('fails with one text for all of it when errors are not descriptive', async () => {
    const { startEmail, verify, newestCode, advance } = setUp({ descriptiveErrors: false });
    await startEmail();
    const code = await newestCode();
    for (const tried of [wrongFor(code), wrongFor(code), wrongFor(code), code]) {
      assert.equal((await refusal(await verify(tried))).description, 'Wrong email or password.');
    }
    await startEmail();
    advance(180);
    const expired = await refusal(await verify(await newestCode()));
    assert.equal(expired.description, 'Wrong email or password.');
  });

  it('has as many digits as the tenant wants', async () => {
    const { startEmail, newestCode } = setUp({ codeLength: 8 });
    await startEmail();
    assert.match(await newestCode(), /^\d{8}$/);
  });
});
