import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ErrorCode } from '../../src/api/catalog.js';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { ada, setUpScripted } from './harness.js';

type Login = ReturnType<typeof setUpScripted>;
type Ask = (login: Login) => Promise<void>;

/** The error that a request is rejected with, after it was seen that all places have the same one. */
async function rejectionOf(login: Login, asked: Promise<void>): Promise<PasswordlessError> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof PasswordlessError);
  assert.equal(login.flow.state.error, error);
  assert.deepEqual(login.events.at(-1), ['passwordless-error', { error }]);
  assert.equal(login.flow.state.pending, null);
  return error;
}

describe('what cannot be sent is refused without a request', () => {
  const asks: [code: ErrorCode, name: string, ask: Ask][] = [
    ['email_required', 'no email address', ({ flow }) => flow.submitIdentifier(' ')],
    ['email_invalid', 'half an email address', ({ flow }) => flow.submitIdentifier('ada@')],
    ['phone_required', 'no phone number', (login) => submitPhone(login, '')],
    ['phone_too_short', 'half a phone number', (login) => submitPhone(login, '+44 16')],
    ['identifier_missing', 'a code that was never asked for', ({ flow }) => flow.submitCode('1')],
    ['identifier_missing', 'another message before the first', ({ flow }) => flow.resend()],
    ['code_required', 'no code', (login) => submitCode(login, 'none')],
    ['code_incomplete', 'half a code', (login) => submitCode(login, '012 34')],
  ];

  function submitPhone({ flow }: Login, text: string): Promise<void> {
    flow.choose('sms');
    return flow.submitIdentifier(text);
  }

  async function submitCode({ flow, toCode, requests }: Login, text: string): Promise<void> {
    await toCode();
    requests.length = 0;
    return flow.submitCode(text);
  }

  for (const [code, name, ask] of asks) {
    it(`${name} is ${code}`, async () => {
      const login = setUpScripted();
      const error = await rejectionOf(login, ask(login));
      assert.deepEqual([error.code, error.endpoint], [code, undefined]);
      assert.equal(login.requests.length, 0);
    });
  }
});

describe('what the tenant refuses is rejected', () => {
  const asks: [name: string, ask: Ask][] = [
    ['start', ({ flow }) => flow.submitIdentifier(ada)],
    ['resend', ({ flow }) => flow.resend()],
    ['verify', ({ flow }) => flow.submitCode('012345')],
  ];
  for (const [name, ask] of asks) {
    it(`at ${name}, and can be asked for again`, async () => {
      const login = setUpScripted();
      const { flow, answered, toCode } = login;
      if (name !== 'start') await toCode();
      const asked = ask(login);
      const rejection = rejectionOf(login, asked);
      await answered(asked, 503);
      const { code, status, endpoint } = await rejection;
      assert.deepEqual(
        [code, status, endpoint],
        ['service_unavailable', 503, name === 'verify' ? 'verify' : 'start'],
      );
      const again = ask(login);
      await answered(again, 200);
      await again;
      assert.equal(flow.state.error, null);
    });
  }
});

describe('what the host does wrong', () => {
  it('is a failure that can be tried again', async () => {
    const login = setUpScripted();
    Object.defineProperty(login.config, 'tenant', {
      get: () => {
        throw new RangeError('No tenant.');
      },
    });
    const error = await rejectionOf(login, login.flow.submitIdentifier(ada));
    assert.deepEqual([error.code, error.behaviour], ['unknown', 'retry']);
    assert.ok(error.cause instanceof RangeError);
  });
});
