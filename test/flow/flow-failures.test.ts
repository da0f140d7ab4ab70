import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Behaviour } from '../../src/api/catalog.js';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { initialState, reduce } from '../../src/flow/flow.js';
import type { FlowState, Step } from '../../src/flow/flow.js';

const identifier = { connection: 'email', email: 'ada@example.com' } as const;
const now = Date.UTC(2030, 0, 1);

const before: FlowState = {
  ...initialState('email'),
  drafts: { email: 'ada@example.com', sms: '202 555' },
  sentTo: identifier,
  pending: 'verify',
  codeRound: 3,
  resendAt: now - 1000,
  refused: { 'eve@example.com': new PasswordlessError('user_blocked') },
};

/** What a failure changes on a step, beyond being shown. */
type Change = (error: PasswordlessError, step: Step) => Partial<FlowState>;

const nothing: Change = () => ({});
const backToIdentifier: Change = (_, step) => ({
  step: 'identify',
  notice: step === 'identify' ? null : 'step',
});
const refusedFromNowOn: Change = (error) => ({
  refused: { ...before.refused, [identifier.email]: error },
});
const codeUseless: Change = () => ({ codeRound: 4 });
/** There is no code to close on the first step, where another identifier may be used. */
const codeClosed: Change = (error, step) => ({ codeClosed: step === 'identify' ? null : error });

const changes: Record<Behaviour, Change[]> = {
  identifier: [backToIdentifier],
  restart: [backToIdentifier],
  block: [backToIdentifier, refusedFromNowOn],
  lockout: [codeUseless, refusedFromNowOn, codeClosed],
  resend: [codeUseless, codeClosed],
  code: [codeUseless],
  wait: [() => ({ waitUntil: now + 60_000 })],
  fatal: [(error) => ({ closed: error })],
  retry: [nothing],
  captcha: [nothing],
  mfa: [nothing],
  custom: [nothing],
};

describe('a failure is shown, keeps what was typed, and then', () => {
  for (const [behaviour, parts] of Object.entries(changes) as [Behaviour, Change[]][]) {
    for (const step of ['identify', 'code', 'link'] as const) {
      it(`does what ${behaviour} means on the step ${step}`, () => {
        const error = new PasswordlessError('unknown', { behaviour, endpoint: 'verify' });
        const failed = { type: 'failed', error, identifier, now } as const;
        const state = reduce(Object.freeze({ ...before, step }), failed);
        // Nobody sees a code that is not asked for.
        const codeRound = step === 'identify' ? { codeRound: state.codeRound } : {};
        assert.deepEqual(
          state,
          Object.assign(
            { ...before, step, pending: null, error, notice: null },
            ...parts.map((change) => change(error, step)),
            codeRound,
          ),
        );
      });
    }
  }
});

describe('a wait', () => {
  it('lasts as long as the tenant says', () => {
    const error = new PasswordlessError('rate_limited', { endpoint: 'start', retryAfter: 7 });
    const state = reduce(before, { type: 'failed', error, identifier, now });
    assert.equal(state.waitUntil, now + 7000);
  });
});

describe('a failure that is about nobody', () => {
  for (const behaviour of ['block', 'lockout'] as const) {
    it(`refuses nobody from then on, with ${behaviour}`, () => {
      const error = new PasswordlessError('unknown', { behaviour });
      const state = reduce(before, { type: 'failed', error, identifier: null, now });
      assert.deepEqual(state.refused, before.refused);
    });
  }
});
