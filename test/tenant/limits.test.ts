import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refusal, setUp, wrongFor } from './harness.js';

describe('the limit of starts', () => {
  it('says how much is left, then refuses and says until when', async () => {
    const { startEmail, advance, now } = setUp({ startsPerHour: 2 });
    const first = await startEmail();
    assert.equal(first.headers.get('x-ratelimit-limit'), '2');
    assert.equal(first.headers.get('x-ratelimit-remaining'), '1');
    const reset = now() / 1000 + 3600;
    assert.equal(first.headers.get('x-ratelimit-reset'), String(reset));
    await startEmail();
    advance(600);
    const refused = await startEmail();
    assert.equal(refused.headers.get('retry-after'), '3000');
    assert.equal(refused.headers.get('x-ratelimit-remaining'), '0');
    assert.equal(refused.headers.get('x-ratelimit-reset'), String(reset));
    const { status, error } = await refusal(refused);
    assert.deepEqual([status, error], [429, 'too_many_requests']);
  });

  it('begins anew after an hour', async () => {
    const { startEmail, advance } = setUp({ startsPerHour: 1 });
    await startEmail();
    assert.equal((await startEmail()).status, 429);
    advance(3600);
    assert.equal((await startEmail()).status, 200);
  });

  it('is counted by address', async () => {
    const { tenant } = setUp({ startsPerHour: 1 });
    const startFrom = (address: string) =>
      tenant.handle(
        new Request('https://tenant.example/passwordless/start', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            client_id: 'demo-client',
            connection: 'email',
            email: 'ada@example.com',
            send: 'code',
          }),
        }),
        address,
      );
    assert.equal((await startFrom('192.0.2.1')).status, 200);
    assert.equal((await startFrom('192.0.2.1')).status, 429);
    assert.equal((await startFrom('192.0.2.2')).status, 200);
  });
});

describe('the limit of wrong codes', () => {
  it('is ten by default, across codes, and holds for one identifier', async () => {
    const { startEmail, verify, newestCode, advance } = setUp();
    for (let failures = 0; failures < 10; failures += 1) {
      if (failures % 2 === 0) await startEmail();
      assert.notEqual((await verify(wrongFor(await newestCode()))).status, 429);
    }
    await startEmail();
    const locked = await verify(await newestCode());
    assert.equal(locked.headers.get('retry-after'), '3600');
    const { status, error } = await refusal(locked);
    assert.deepEqual([status, error], [429, 'too_many_attempts']);

    await startEmail('eve@example.com');
    const other = await verify(await newestCode(), { username: 'eve@example.com' });
    assert.equal(other.status, 200);

    advance(3600);
    await startEmail();
    assert.equal((await verify(await newestCode())).status, 200);
  });

  it('is forgotten by a login', async () => {
    const { startEmail, verify, newestCode } = setUp({ failuresPerIdentifier: 2 });
    for (const round of [1, 2, 3]) {
      await startEmail();
      assert.equal((await verify(wrongFor(await newestCode()))).status, 401, `round ${round}`);
      assert.equal((await verify(await newestCode())).status, 200, `round ${round}`);
    }
  });
});
