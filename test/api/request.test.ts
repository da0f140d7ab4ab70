import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';
import type { TenantServer } from '../../demo/tenant/serve-tenant.js';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { post } from '../../src/api/request.js';
import type { Tenant } from '../../src/api/request.js';
import { answering, tenantAt } from './tenants.js';

const { signal } = new AbortController();

/** Resolves with what a request resolves with for an answer. */
function answered(status: number, body: string | null, headers = {}) {
  const { fetch } = answering(status, body, headers);
  return post(tenantAt(fetch), 'verify', {}, signal);
}

/** The error that `request` rejects with. */
async function errorOf(request: Promise<unknown>): Promise<PasswordlessError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PasswordlessError);
  return error;
}

describe('an answer is a success', () => {
  const bodies = ['', 'OK', '<h1>OK</h1>', '{"id_tok', '{}', '[]', 'null', '42', '"OK"'];
  for (const status of [200, 201, 202]) {
    for (const body of bodies) {
      it(`with ${status} and the body ${body || '(empty)'}`, async () => {
        assert.deepEqual(await answered(status, body), {});
      });
    }
  }

  it('with 204 and no body', async () => {
    assert.deepEqual(await answered(204, null), {});
  });

  it('with an object, which it gives as it came', async () => {
    const body = { id_token: 'i', error: null, more: [1] };
    assert.deepEqual(await answered(200, JSON.stringify(body)), body);
  });
});

describe('an answer is a failure', () => {
  it('with any other status', async () => {
    const { code, endpoint, status } = await errorOf(answered(500, '{}'));
    assert.deepEqual([code, endpoint, status], ['server_error', 'verify', 500]);
  });

  it('with 200 where it carries an error', async () => {
    const body = '{"error":"invalid_user_password","error_description":"Wrong email or password."}';
    const { code, status } = await errorOf(answered(200, body));
    assert.deepEqual([code, status], ['code_wrong', 200]);
  });

  it('which says how long to wait, in a header before the body', async () => {
    const body = '{"message":"Slow down.","code":"E429","retryAfterSeconds":30}';
    assert.equal((await errorOf(answered(429, body))).retryAfter, 30);
    assert.equal((await errorOf(answered(429, body, { 'retry-after': '20' }))).retryAfter, 20);
  });

  it('where it breaks off', async () => {
    const cause = new TypeError('terminated');
    const broken = new ReadableStream({ pull: (stream) => stream.error(cause) });
    const request = post(
      tenantAt(() => Promise.resolve(new Response(broken))),
      'verify',
      {},
      signal,
    );
    const error = await errorOf(request);
    assert.deepEqual([error.code, error.cause], ['network', cause]);
  });
});

describe('a request without an answer', () => {
  let server: TenantServer;
  before(async () => {
    server = await serveTenant({ port: 0 });
    const faults = [
      { endpoint: 'start', status: 0, times: 9 },
      { endpoint: 'verify', status: 0, drop: true, times: 9 },
    ];
    await fetch(`${server.url}/_faults`, { method: 'POST', body: JSON.stringify(faults) });
  });
  after(() => server.close());

  const heedless: Tenant['fetch'] = (input, init) => fetch(input, { ...init, signal: null });
  const ways: [name: string, way: Tenant['fetch']][] = [
    ['', fetch],
    [', by a fetch that does not heed its signal too', heedless],
  ];
  for (const [name, way] of ways) {
    it(`is given up in time${name}`, async () => {
      const tenant = tenantAt(way, { baseUrl: server.url, timeout: 0.05 });
      const { code, endpoint } = await errorOf(post(tenant, 'start', {}, signal));
      assert.deepEqual([code, endpoint], ['timeout', 'start']);
    });

    it(`can be abandoned${name}`, async () => {
      const controller = new AbortController();
      const tenant = tenantAt(way, { baseUrl: server.url });
      const request = errorOf(post(tenant, 'start', {}, controller.signal));
      const reason = new Error('The visitor went back.');
      controller.abort(reason);
      const { code, cause } = await request;
      assert.deepEqual([code, cause], ['network', reason]);
    });
  }

  it('is a failure of the network where the connection is cut', async () => {
    const tenant = tenantAt(fetch, { baseUrl: server.url });
    const { code, behaviour, cause } = await errorOf(post(tenant, 'verify', {}, signal));
    assert.deepEqual([code, behaviour], ['network', 'retry']);
    assert.ok(cause instanceof TypeError);
  });

  it('is a failure of the network where fetch throws at once', async () => {
    const tenant = tenantAt(() => {
      throw new TypeError('Refused by a content security policy.');
    });
    assert.equal((await errorOf(post(tenant, 'start', {}, signal))).code, 'network');
  });

  it('is not even made where it was abandoned before', async () => {
    const { fetch, calls } = answering(200);
    const { code } = await errorOf(post(tenantAt(fetch), 'start', {}, AbortSignal.abort()));
    assert.deepEqual([code, calls.length], ['network', 0]);
  });
});
