import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleResponse, wireErrors } from '../../demo/tenant/wire-errors.js';
import { origin, setUp } from './harness.js';

describe('faults', () => {
  it('answer in place of the tenant, once', async () => {
    const { post, startEmail } = setUp();
    const fault = {
      endpoint: 'start',
      status: 503,
      headers: { 'retry-after': '7' },
      body: { error: 'temporarily_unavailable' },
    };
    assert.equal((await post('/_faults', [fault])).status, 204);
    const response = await startEmail();
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '7');
    assert.deepEqual(await response.json(), { error: 'temporarily_unavailable' });
    assert.equal((await startEmail()).status, 200);
  });

  it('wait for their endpoint, by name or path, as many times as told, in order', async () => {
    const { post, startEmail, verify } = setUp();
    await post('/_faults', [
      { endpoint: '/passwordless/verify', status: 500, times: 2 },
      { endpoint: 'verify', status: 501 },
    ]);
    assert.equal((await startEmail()).status, 200);
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await verify('123456')).status);
    assert.deepEqual(statuses, [500, 500, 501, 401]);
  });

  it('send strings as they are, and no body where none may be', async () => {
    const { post, startEmail } = setUp();
    await post('/_faults', [
      { endpoint: 'start', status: 200, body: '{"trunc', headers: { 'content-type': 'text/html' } },
      { endpoint: 'start', status: 204, body: 'OK' },
    ]);
    const truncated = await startEmail();
    assert.equal(truncated.headers.get('content-type'), 'text/html');
    assert.equal(await truncated.text(), '{"trunc');
    const empty = await startEmail();
    assert.equal(empty.status, 204);
    assert.equal(await empty.text(), '');
  });

  it('are cleared by an empty list', async () => {
    const { post, startEmail } = setUp();
    await post('/_faults', [{ endpoint: 'start', status: 500, times: 9 }]);
    await post('/_faults', []);
    assert.equal((await startEmail()).status, 200);
  });

  it('must be a list of faults', async () => {
    const { post } = setUp();
    for (const body of ['{', {}, [{ status: 500 }], [{ endpoint: 'start', status: 42 }]]) {
      assert.equal((await post('/_faults', body)).status, 400);
    }
  });

  it('come late', async () => {
    let wakeUp: () => void;
    let notice: (milliseconds: number) => void;
    const slept = new Promise<void>((resolve) => (wakeUp = resolve));
    const asleep = new Promise<number>((resolve) => (notice = resolve));
    const { post, startEmail } = setUp({
      sleep: (milliseconds) => {
        notice(milliseconds);
        return slept;
      },
    });
    await post('/_faults', [{ endpoint: 'start', status: 500, delay: 3000 }]);
    const late = startEmail();
    assert.equal(await asleep, 3000);
    wakeUp!();
    assert.equal((await late).status, 500);
  });

  it('with status 0 never answer, until the client gives up', async () => {
    const { post, tenant } = setUp();
    await post('/_faults', [{ endpoint: 'start', status: 0 }]);
    const controller = new AbortController();
    const request = tenant.fetch(`${origin}/passwordless/start`, {
      method: 'POST',
      signal: controller.signal,
    });
    controller.abort();
    await assert.rejects(request, { name: 'AbortError' });
  });

  it('with drop break the connection', async () => {
    const { post, startEmail } = setUp();
    await post('/_faults', [{ endpoint: 'start', status: 0, drop: true }]);
    await assert.rejects(startEmail(), TypeError);
  });

  it('can be made of every row of the table', async () => {
    const { post, startEmail } = setUp();
    for (const row of wireErrors) {
      const answer = sampleResponse(row);
      assert.equal((await post('/_faults', [{ endpoint: 'start', ...answer }])).status, 204);
      if (answer.drop) {
        await assert.rejects(startEmail(), TypeError);
      } else {
        assert.equal((await startEmail()).status, answer.status);
      }
    }
  });
});
