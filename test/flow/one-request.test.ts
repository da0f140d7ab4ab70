import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowController } from '../../src/flow/flow-controller.js';
import { ada, setUpScripted, settled } from './harness.js';

/** An error that says that a request was abandoned. */
const abandoned = { name: 'PasswordlessError', code: 'network' };
const answers: Record<string, [status: number, body: object]> = {
  success: [200, { id_token: 'i' }],
  failure: [401, { error: 'unauthorized', error_description: 'user is blocked' }],
};

describe('a second submit', () => {
  it('aborts the first, whose late answer changes nothing', async () => {
    const { flow, events, next } = setUpScripted();
    const first = assert.rejects(flow.submitIdentifier('eve@example.com'), abandoned);
    const firstRequest = await next();
    const second = flow.submitIdentifier(ada);
    assert.equal(firstRequest.signal.aborted, true);
    await first;
    const secondRequest = await next();
    firstRequest.answer(...answers.failure!);
    await settled();
    assert.equal(flow.state.pending, 'start');
    assert.deepEqual(events, []);
    secondRequest.answer(200);
    await second;
    assert.deepEqual(flow.state.sentTo, { connection: 'email', email: ada });
    assert.equal(events.length, 2);
  });

  it('of a code aborts the first', async () => {
    const { flow, next, toCode } = setUpScripted();
    await toCode();
    const first = assert.rejects(flow.submitCode('000000'), abandoned);
    const firstRequest = await next();
    const second = flow.submitCode('012345');
    await first;
    assert.equal(firstRequest.signal.aborted, true);
    (await next()).answer(200);
    await second;
    assert.equal(flow.state.step, 'done');
  });

  it('in the same moment leaves one request', async () => {
    const { flow, requests, answered } = setUpScripted();
    const nine = Array.from({ length: 9 }, () =>
      assert.rejects(flow.submitIdentifier(ada), abandoned),
    );
    await answered(flow.submitIdentifier(ada), 200);
    await Promise.all(nine);
    assert.equal(requests.length, 1);
    assert.equal(flow.state.step, 'code');
  });
});

describe('an answer that comes', () => {
  const ways: Record<string, (flow: FlowController) => void> = {
    'after going back': (flow) => flow.choose('email'),
    'after choosing the other way': (flow) => flow.choose('sms'),
    'after starting over': (flow) => flow.reset(),
    'after leaving the page': (flow) => flow.abandon(),
  };
  const asks: Record<string, (flow: FlowController) => Promise<void>> = {
    start: (flow) => flow.submitIdentifier('bob@example.com'),
    resend: (flow) => flow.resend(),
    verify: (flow) => flow.submitCode('012345'),
  };
  for (const [way, leave] of Object.entries(ways)) {
    for (const [name, ask] of Object.entries(asks)) {
      for (const [kind, answer] of Object.entries(answers)) {
        it(`${way} changes nothing: ${kind} of ${name}`, async () => {
          const { flow, events, next, toCode } = setUpScripted();
          await toCode();
          if (name === 'start') flow.choose('email');
          const asked = assert.rejects(ask(flow), abandoned);
          const request = await next();
          leave(flow);
          const { state } = flow;
          events.length = 0;
          assert.equal(request.signal.aborted, true);
          assert.equal(state.pending, null);
          request.answer(...answer);
          await asked;
          await settled();
          assert.equal(flow.state, state);
          assert.deepEqual(events, []);
        });
      }
    }

    it(`${way} changes nothing even where it was already on its way`, async () => {
      const { flow, events, next, toCode } = setUpScripted();
      await toCode();
      const asked = assert.rejects(flow.submitCode('012345'), abandoned);
      (await next()).answer(200, { id_token: 'i' });
      leave(flow);
      const { state } = flow;
      events.length = 0;
      await asked;
      await settled();
      assert.equal(flow.state, state);
      assert.deepEqual(events, []);
    });

    it(`${way} was never asked for where the request was not made yet`, async () => {
      const { flow, requests } = setUpScripted();
      const asked = assert.rejects(flow.submitIdentifier(ada), abandoned);
      leave(flow);
      await asked;
      await settled();
      assert.equal(requests.length, 0);
      assert.equal(flow.state.step, 'identify');
    });
  }
});
