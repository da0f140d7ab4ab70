import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, setUpScripted } from './harness.js';

describe('the host is told, in this order,', () => {
  it('of the step and then of the message that is on its way', async () => {
    const { flow, events, answered } = setUpScripted();
    await answered(flow.submitIdentifier(` ${ada}`), 200);
    assert.deepEqual(events, [
      ['passwordless-step', { step: 'code', previous: 'identify' }],
      ['passwordless-start', { connection: 'email', send: 'code', identifier: ada }],
    ]);
  });

  it('of a link that is on its way', async () => {
    const { flow, events, answered } = setUpScripted({
      send: 'link',
      redirectUri: 'https://shop.example/login',
    });
    await answered(flow.submitIdentifier(ada), 200);
    assert.deepEqual(events, [
      ['passwordless-step', { step: 'link', previous: 'identify' }],
      ['passwordless-start', { connection: 'email', send: 'link', identifier: ada }],
    ]);
  });

  it('of a code to a phone, as E.164', async () => {
    const { flow, events, answered } = setUpScripted({ send: 'link', defaultCountry: 'US' });
    flow.choose('sms');
    await answered(flow.submitIdentifier('(202) 555-0123'), 200);
    assert.deepEqual(events.at(-1), [
      'passwordless-start',
      { connection: 'sms', send: 'code', identifier: '+12025550123' },
    ]);
  });

  it('of another message', async () => {
    const { flow, events, toCode, answered } = setUpScripted();
    await toCode();
    await answered(flow.resend(), 200);
    assert.deepEqual(events, [
      ['passwordless-start', { connection: 'email', send: 'code', identifier: ada }],
    ]);
  });

  it('of the step and then of the tokens', async () => {
    const { flow, events, toCode, answered } = setUpScripted();
    await toCode();
    const response = { id_token: 'i', expires_in: 60, more: true };
    await answered(flow.submitCode('012345'), 200, response);
    assert.deepEqual(events, [
      ['passwordless-step', { step: 'done', previous: 'code' }],
      [
        'passwordless-success',
        {
          connection: 'email',
          identifier: ada,
          tokens: { idToken: 'i', expiresIn: 60 },
          response,
        },
      ],
    ]);
  });

  it('of a failure', async () => {
    const { flow, events, toCode, answered } = setUpScripted();
    await toCode();
    await answered(flow.submitCode('012345'), 401, { error: 'invalid_user_password' });
    assert.deepEqual(events, [['passwordless-error', { error: flow.state.error }]]);
  });

  it('of the step that a failure leads to and then of the failure', async () => {
    const { flow, events, toCode, answered } = setUpScripted();
    await toCode();
    const blocked = { error: 'unauthorized', error_description: 'user is blocked' };
    await answered(flow.submitCode('012345'), 401, blocked);
    assert.deepEqual(events, [
      ['passwordless-step', { step: 'identify', previous: 'code' }],
      ['passwordless-error', { error: flow.state.error }],
    ]);
  });

  it('of the way back, and of starting over', async () => {
    const { flow, events, toCode } = setUpScripted();
    await toCode();
    flow.choose('email');
    await toCode();
    flow.reset();
    const back = ['passwordless-step', { step: 'identify', previous: 'code' }];
    assert.deepEqual(events, [back]);
  });

  it('of every state, once it is the one that counts', async () => {
    const { flow, states, answered } = setUpScripted();
    await answered(flow.submitIdentifier(ada), 200);
    assert.deepEqual(
      states.map(({ step, pending }) => [step, pending]),
      [
        ['identify', null],
        ['identify', 'start'],
        ['code', null],
      ],
    );
    assert.equal(states.at(-1), flow.state);
  });
});
