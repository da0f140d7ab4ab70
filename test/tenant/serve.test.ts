import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import type { TenantServer } from '../../demo/tenant/serve-tenant.js';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';

describe('a served tenant', () => {
  let server: TenantServer;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const start = (headers?: Record<string, string>) =>
    post(
      '/passwordless/start',
      { client_id: 'demo-client', connection: 'email', email: 'ada@example.com', send: 'code' },
      headers,
    );

  before(async () => {
    server = await serveTenant({ port: 0, startsPerHour: 2 });
  });
  after(() => server.close());

  it('listens on loopback only', () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('logs in, and is its own issuer', async () => {
    await start();
    const [message] = (await (await fetch(`${server.url}/_inbox`)).json()) as [Message];
    const response = await post('/passwordless/verify', {
      grant_type: 'password',
      client_id: 'demo-client',
      connection: 'email',
      username: 'ada@example.com',
      password: message.code,
      scope: 'openid',
    });
    assert.equal(response.status, 200);
    const discovery = await fetch(`${server.url}/.well-known/openid-configuration`);
    assert.equal(((await discovery.json()) as { issuer: string }).issuer, `${server.url}/`);
  });

  it('counts by connection, whatever address a header claims', async () => {
    await start({ 'x-forwarded-for': '192.0.2.1' });
    const third = await start({ 'x-forwarded-for': '192.0.2.2' });
    assert.equal(third.status, 429);
  });

  it('breaks the connection for a fault that drops', async () => {
    await post('/_faults', [{ endpoint: 'start', status: 0, drop: true }]);
    await assert.rejects(start(), TypeError);
  });

  it('closes while a request is waiting', async () => {
    const own = await serveTenant({ port: 0 });
    await fetch(`${own.url}/_faults`, {
      method: 'POST',
      body: JSON.stringify([{ endpoint: '/slow', status: 0 }]),
    });
    const waiting = assert.rejects(fetch(`${own.url}/slow`), TypeError);
    await own.close();
    await waiting;
  });
});

describe('the command', () => {
  it('prints where the tenant is, and ends cleanly when told to', async () => {
    const command = spawn(
      process.execPath,
      ['--import', 'tsx', 'demo/tenant/serve.ts', '--port', '0'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(command, 'exit');
    const [line] = (await once(createInterface(command.stdout), 'line')) as [string];
    const url = /http:\/\/127\.0\.0\.1:\d+$/.exec(line)?.[0] ?? '';
    assert.equal((await fetch(`${url}/_inbox`)).status, 200);
    command.kill('SIGTERM');
    assert.deepEqual(await ended, [0, null]);
  });
});
