import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, setUpScripted } from './harness.js';

const blocked = { error: 'unauthorized', error_description: 'user is blocked' };
const lockedOut = { error: 'too_many_attempts', error_description: 'Too many tries.' };
const expired = { error: 'access_denied', error_description: 'The verification code has expired.' };
const bob = 'bob@example.com';

describe('an identifier that is blocked', () => {
  for (const endpoint of ['start', 'verify']) {
    it(`at ${endpoint} is refused from then on without a request, and another one is not`, async () => {
      const { flow, requests, answered, toCode } = setUpScripted();
      if (endpoint === 'verify') await toCode();
      await answered(
        endpoint === 'verify' ? flow.submitCode('012345') : flow.submitIdentifier(ada),
        401,
        blocked,
      );
      const { error, step, drafts } = flow.state;
      assert.deepEqual([step, drafts.email, error!.code], ['identify', ada, 'user_blocked']);
      const count = requests.length;
      await assert.rejects(flow.submitIdentifier(ada), (reason) => reason === error);
      assert.equal(requests.length, count);
      await answered(flow.submitIdentifier(bob), 200);
      assert.equal(flow.state.step, 'code');
    });
  }

  it('is forgotten when it is started over', async () => {
    const { flow, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 401, blocked);
    flow.reset();
    await answered(flow.submitIdentifier(ada), 200);
    assert.equal(flow.state.step, 'code');
  });
});

describe('an identifier that is locked out', () => {
  it('gets no more tries and no more messages, and another one does', async () => {
    const { flow, requests, answered, toCode } = setUpScripted();
    await toCode();
    await answered(flow.submitCode('012345'), 429, lockedOut);
    const { error } = flow.state;
    const count = requests.length;
    const isSame = (reason: unknown) => reason === error;
    await assert.rejects(flow.submitCode('543210'), isSame);
    await assert.rejects(flow.resend(), isSame);
    flow.choose('email');
    await assert.rejects(flow.submitIdentifier(ada), isSame);
    assert.equal(requests.length, count);
    await answered(flow.submitIdentifier(bob), 200);
    await answered(flow.submitCode('012345'), 200);
    assert.equal(flow.state.step, 'done');
  });

  it('at the first step leaves the step open for another one', async () => {
    const { flow, requests, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 429, lockedOut);
    assert.deepEqual([flow.state.step, flow.state.codeClosed], ['identify', null]);
    await assert.rejects(flow.submitIdentifier(ada), { code: 'too_many_attempts' });
    assert.equal(requests.length, 1);
    await answered(flow.submitIdentifier(bob), 200);
    assert.equal(flow.state.step, 'code');
  });
});

describe('a code that is dead', () => {
  it('closes the code until a new message was asked for', async () => {
    const { flow, requests, answered, toCode } = setUpScripted();
    await toCode();
    await answered(flow.submitCode('012345'), 403, expired);
    const count = requests.length;
    await assert.rejects(flow.submitCode('543210'), { code: 'code_expired' });
    assert.equal(requests.length, count);
    await answered(flow.resend(), 200);
    await answered(flow.submitCode('543210'), 200);
    assert.equal(flow.state.step, 'done');
  });

  it('stays dead where the new message cannot be sent', async () => {
    const { flow, answered, toCode } = setUpScripted();
    await toCode();
    await answered(flow.submitCode('012345'), 403, expired);
    await answered(flow.resend(), 503);
    await assert.rejects(flow.submitCode('543210'), { code: 'code_expired' });
  });
});

describe('a form that is closed', () => {
  const disabled = { error: 'bad.connection', error_description: 'Connection is disabled' };

  it('takes nothing until it is started over', async () => {
    const { flow, requests, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 400, disabled);
    for (const email of [ada, bob]) {
      await assert.rejects(flow.submitIdentifier(email), { code: 'connection_disabled' });
    }
    flow.choose('sms');
    await assert.rejects(flow.submitIdentifier('+12025550123'), { code: 'connection_disabled' });
    assert.equal(requests.length, 1);
    flow.reset();
    await answered(flow.submitIdentifier(ada), 200);
    assert.equal(flow.state.step, 'code');
  });
});
