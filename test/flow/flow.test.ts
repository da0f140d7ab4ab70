import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PasswordlessError } from '../../src/api/passwordless-error.js';
import { initialState, isLockedOut, reduce, steps } from '../../src/flow/flow.js';
import type { Action, FlowState } from '../../src/flow/flow.js';

const ada = { connection: 'email', email: 'ada@example.com' } as const;
const phone = { connection: 'sms', phoneNumber: '+12025550123' } as const;
const codeWrong = new PasswordlessError('code_wrong');
const rateLimited = new PasswordlessError('rate_limited');

/** A login in the middle of things. */
const midway: FlowState = {
  ...initialState('email'),
  step: 'code',
  drafts: { email: 'ada@example.com', sms: '202 555' },
  sentTo: ada,
  error: codeWrong,
  notice: 'resent',
  codeRound: 3,
  waitUntil: 1000,
  resendAt: 2000,
};

/** What an action changes, and nothing else. */
function assertChanges(before: FlowState, action: Action, changes: Partial<FlowState>): void {
  const frozen = Object.freeze({ ...before });
  assert.deepEqual(reduce(frozen, action), { ...before, ...changes });
}

describe('a login begins', () => {
  it('on the first step with nothing in it', () => {
    const { step, connection, drafts, sentTo, pending, error, refused } = initialState('sms');
    assert.deepEqual(
      { step, connection, drafts, sentTo, pending, error, refused },
      {
        step: 'identify',
        connection: 'sms',
        drafts: { email: '', sms: '' },
        sentTo: null,
        pending: null,
        error: null,
        refused: {},
      },
    );
  });
});

describe('typing', () => {
  it('is kept for the chosen connection, and ends what was said of the text before', () => {
    const before: FlowState = { ...midway, step: 'identify' };
    assertChanges(
      before,
      { type: 'drafted', draft: 'bob@example.com' },
      { drafts: { email: 'bob@example.com', sms: '202 555' }, error: null, notice: null },
    );
  });

  it('a code ends what was said of the one before', () => {
    assertChanges(midway, { type: 'edited' }, { error: null, notice: null });
  });

  const closed: Record<string, Partial<FlowState>> = {
    'the form is closed': { closed: codeWrong },
    'no code is taken': { codeClosed: codeWrong },
    'nothing is sent for now': { error: rateLimited },
  };
  for (const [name, state] of Object.entries(closed)) {
    it(`does not end what was said of why ${name}`, () => {
      const before = { ...midway, ...state };
      for (const action of [{ type: 'edited' }, { type: 'drafted', draft: 'b' }] as const) {
        assert.equal(reduce(before, action).error, before.error);
      }
    });
  }
});

describe('choosing a connection', () => {
  for (const step of steps) {
    it(`leads from ${step} to the first step with what was typed`, () => {
      assertChanges(
        { ...midway, step, pending: 'verify', codeClosed: codeWrong },
        { type: 'chosen', connection: 'sms' },
        {
          step: 'identify',
          connection: 'sms',
          pending: null,
          error: null,
          codeClosed: null,
          notice: step === 'identify' ? null : 'step',
        },
      );
    });
  }

  it('does not end what was said of why the form is closed', () => {
    const before = { ...midway, closed: codeWrong };
    assert.equal(reduce(before, { type: 'chosen', connection: 'sms' }).error, codeWrong);
  });
});

describe('asking', () => {
  for (const pending of ['start', 'resend', 'verify'] as const) {
    it(`for a ${pending} ends what was said before`, () => {
      assertChanges(midway, { type: 'asked', pending }, { pending, error: null, notice: null });
    });
  }

  it('can be abandoned', () => {
    const before: FlowState = { ...midway, pending: 'verify' };
    assertChanges(before, { type: 'abandoned' }, { pending: null });
  });
});

describe('a message on its way', () => {
  const started = { type: 'started', step: 'code', identifier: phone, resendAt: 5000 } as const;

  it('leads to the step that says so', () => {
    const before: FlowState = { ...midway, step: 'identify', pending: 'start' };
    assertChanges(before, started, {
      step: 'code',
      connection: 'sms',
      sentTo: phone,
      pending: null,
      error: null,
      notice: 'step',
      codeRound: 4,
      resendAt: 5000,
    });
  });

  it('is announced where it is another one, and opens the code again', () => {
    const before: FlowState = { ...midway, codeClosed: codeWrong, pending: 'resend', notice: null };
    assertChanges(
      before,
      { ...started, identifier: ada },
      {
        pending: null,
        error: null,
        notice: 'resent',
        codeRound: 4,
        codeClosed: null,
        resendAt: 5000,
      },
    );
  });
});

describe('a login that is done', () => {
  it('keeps nothing but how it was done', () => {
    const done = reduce({ ...midway, pending: 'verify' }, { type: 'verified' });
    assert.deepEqual(done, { ...initialState('email'), step: 'done', notice: 'step' });
  });
});

describe('a link that returns', () => {
  it('brings the address that it was sent to', () => {
    assertChanges(
      initialState('sms'),
      { type: 'returned', email: 'ada@example.com', newerSent: true },
      { connection: 'email', drafts: { email: 'ada@example.com', sms: '' }, newerSent: true },
    );
  });
});

describe('the end of a wait', () => {
  it('is announced, and ends what was said of the wait', () => {
    const before = { ...midway, error: rateLimited };
    assertChanges(before, { type: 'waited' }, { notice: 'waited', error: null });
  });

  it('leaves what was said of anything else', () => {
    assertChanges(midway, { type: 'waited' }, { notice: 'waited' });
  });
});

describe('the country that a phone number begins with', () => {
  it('leaves alone what was said of the number', () => {
    const failed = { ...initialState('sms'), error: codeWrong };
    assertChanges(failed, { type: 'guessed', country: 'GB' }, { country: 'GB' });
  });
});

describe('the time until another message may be asked for', () => {
  it('is announced when it has come', () => {
    assertChanges({ ...midway, pending: null }, { type: 'resendable' }, { notice: 'resendable' });
  });

  it('means nothing while a request runs, or where there was no message', () => {
    assertChanges({ ...midway, pending: 'verify' }, { type: 'resendable' }, {});
    assertChanges(initialState('email'), { type: 'resendable' }, {});
  });
});

describe('starting over', () => {
  it('keeps nothing', () => {
    assert.deepEqual(reduce(midway, { type: 'reset', connection: 'sms' }), initialState('sms'));
  });
});

describe('an identifier is locked out', () => {
  it('where it was refused after the latest message went to it', () => {
    assert.equal(isLockedOut({ ...midway, refused: { [ada.email]: codeWrong } }), true);
  });

  it('not where it was another one, or no message was sent', () => {
    const refused = { [phone.phoneNumber]: codeWrong };
    assert.equal(isLockedOut({ ...midway, refused }), false);
    assert.equal(isLockedOut({ ...midway, sentTo: null, refused }), false);
  });
});
