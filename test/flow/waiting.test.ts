import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, setUpScripted } from './harness.js';

const tooMany = { error: 'too_many_requests', error_description: 'Slow down.' };

describe('a tenant that asks to wait', () => {
  it('is asked nothing before the time is over', async () => {
    const { flow, requests, answered, advance, toCode } = setUpScripted();
    await toCode();
    await answered(flow.submitCode('012345'), 429, tooMany, { 'retry-after': '40' });
    const count = requests.length;
    for (const ask of [() => flow.submitCode('012345'), () => flow.resend()]) {
      advance(10);
      await assert.rejects(ask(), { code: 'rate_limited' });
    }
    flow.choose('email');
    await assert.rejects(flow.submitIdentifier('bob@example.com'), { code: 'rate_limited' });
    assert.equal(requests.length, count);
    advance(20);
    await answered(flow.submitIdentifier(ada), 200);
    assert.equal(flow.state.step, 'code');
  });

  it('is given a minute where it does not say how long', async () => {
    const { flow, now, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 429, tooMany);
    assert.equal(flow.state.waitUntil, now() + 60_000);
  });

  it('is not waited for longer by who asks all the time', async () => {
    const { flow, answered, advance } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 429, tooMany, { 'retry-after': '10' });
    for (let half = 1; half < 20; half++) {
      advance(0.5);
      await assert.rejects(flow.submitIdentifier(ada), { retryAfter: Math.ceil(10 - half / 2) });
    }
    advance(0.5);
    await answered(flow.submitIdentifier(ada), 200);
    assert.equal(flow.state.step, 'code');
  });

  it('is shown until the wait has ended', async () => {
    const { flow, answered, advance } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 429, tooMany, { 'retry-after': '40' });
    flow.draft('bob@example.com');
    assert.equal(flow.state.error!.code, 'rate_limited');
    advance(40);
    flow.waited('waited');
    assert.deepEqual([flow.state.error, flow.state.notice], [null, 'waited']);
  });
});

describe('another message', () => {
  it('is not asked for before its time', async () => {
    const { flow, requests, answered, advance } = setUpScripted({ resendAfter: 20 });
    await answered(flow.submitIdentifier(ada), 200);
    advance(15);
    await assert.rejects(flow.resend(), { code: 'rate_limited', retryAfter: 5 });
    assert.equal(requests.length, 1);
    advance(5);
    await answered(flow.resend(), 200);
    assert.equal(requests.length, 2);
    await assert.rejects(flow.resend(), { code: 'rate_limited', retryAfter: 20 });
  });

  it('that is asked for too early does not close the code', async () => {
    const { flow, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 200);
    await assert.rejects(flow.resend(), { code: 'rate_limited' });
    await answered(flow.submitCode('012345'), 200);
    assert.equal(flow.state.step, 'done');
  });
});
