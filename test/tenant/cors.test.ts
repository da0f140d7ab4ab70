import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TenantOptions } from '../../demo/tenant/settings.js';
import { origin as tenantOrigin, setUp } from './harness.js';

function preflight(origin: string, path = '/passwordless/start', options: TenantOptions = {}) {
  return setUp(options).tenant.fetch(tenantOrigin + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-request-language',
    },
  });
}

function corsHeaders(response: Response): string[] {
  return [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
}

describe('CORS', () => {
  it('lets every loopback origin in by default', async () => {
    for (const origin of ['http://127.0.0.1:1', 'http://localhost:2', 'http://[::1]:3']) {
      const response = await preflight(origin);
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
      assert.match(response.headers.get('vary') ?? '', /\bOrigin\b/);
      const allowed = (response.headers.get('access-control-allow-headers') ?? '').split(',');
      assert.deepEqual(allowed, ['content-type', 'x-request-language', 'auth0-client']);
      assert.equal(response.headers.get('access-control-max-age'), '600');
    }
  });

  it('gives other origins no header', async () => {
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null']) {
      assert.deepEqual(corsHeaders(await preflight(origin)), []);
    }
  });

  it('goes by the list that is set', async () => {
    const options = { allowedOrigins: ['https://app.example'] };
    const allowed = await preflight('https://app.example', '/passwordless/verify', options);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://app.example');
    assert.deepEqual(
      corsHeaders(await preflight('http://localhost', '/passwordless/verify', options)),
      [],
    );
  });

  it('is on answers, refusals and faults, with the limits readable', async () => {
    const { start, startSms, post } = setUp();
    const headers = { origin: 'http://localhost:2' };
    const refused = await start({}, headers);
    const accepted = await startSms('+12025550123', headers);
    await post('/_faults', [{ endpoint: 'start', status: 502, body: 'Bad Gateway' }], headers);
    const fault = await start({}, headers);
    assert.deepEqual([accepted.status, refused.status, fault.status], [200, 400, 502]);
    for (const response of [accepted, refused, fault]) {
      assert.equal(response.headers.get('access-control-allow-origin'), 'http://localhost:2');
      const exposed = response.headers.get('access-control-expose-headers') ?? '';
      assert.ok(exposed.split(',').includes('retry-after'));
      assert.ok(exposed.split(',').includes('x-ratelimit-reset'));
    }
  });

  it('lets everybody read the discovery document and the keys', async () => {
    const { tenant } = setUp();
    for (const name of ['openid-configuration', 'jwks.json']) {
      const response = await tenant.fetch(`${tenantOrigin}/.well-known/${name}`, {
        headers: { origin: 'https://anyone.example' },
      });
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    }
  });
});
