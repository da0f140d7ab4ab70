import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wireErrors } from '../../demo/tenant/wire-errors.js';
import type { ErrorCode } from '../../src/api/catalog.js';
import { failureOf } from '../../src/api/errors.js';

/** What each known `error` means where its description says nothing known. */
const codeOf: Record<string, ErrorCode> = {
  'Bad Request': 'unknown',
  'Too Many Requests': 'rate_limited',
  access_denied: 'access_denied',
  'bad.authParams': 'auth_params_invalid',
  'bad.client_id': 'client_id_missing',
  'bad.connection': 'connection_failed',
  'bad.email': 'email_invalid',
  'bad.phone_number': 'phone_invalid',
  'bad.request': 'request_invalid',
  'bad.send': 'send_invalid',
  'bad.tenant': 'tenant_invalid',
  blocked_user: 'user_blocked',
  endpoint_disabled: 'endpoint_disabled',
  extensibility_error: 'server_error',
  invalid_captcha: 'captcha_required',
  invalid_client: 'client_authentication_required',
  invalid_grant: 'session_expired',
  invalid_request: 'request_invalid',
  invalid_scope: 'scope_invalid',
  invalid_token: 'unknown',
  invalid_user_password: 'code_wrong',
  login_required: 'session_expired',
  method_not_allowed: 'method_not_allowed',
  mfa_required: 'mfa_required',
  missing_property: 'property_missing',
  password_leaked: 'password_leaked',
  requires_validation: 'captcha_required',
  requires_verification: 'captcha_required',
  server_error: 'server_error',
  sms_provider_error: 'sms_not_sent',
  temporarily_unavailable: 'service_unavailable',
  too_many_attempts: 'too_many_attempts',
  too_many_logins: 'too_many_attempts',
  too_many_requests: 'rate_limited',
  unauthorized: 'access_denied',
  unauthorized_client: 'client_unknown',
  unsupported_credential_type: 'request_invalid',
  unsupported_grant_type: 'grant_not_allowed',
  unsupported_response_type: 'response_type_unsupported',
};

describe('a known error with a description that nobody has seen', () => {
  it('is in the table here for every error that is known', () => {
    const known = wireErrors.flatMap(({ error }) => error ?? []);
    assert.deepEqual([...new Set(known)].sort(), Object.keys(codeOf).sort());
  });

  for (const [error, code] of Object.entries(codeOf)) {
    const status = wireErrors.find((row) => row.error === error)?.status ?? 400;
    for (const description of ['Words that nobody has seen.', undefined]) {
      it(`${error}: ${description ?? '(none)'} means ${code}`, () => {
        assert.equal(failureOf('verify', status, { error, description }).code, code);
      });
    }
  }
});

describe('the words of a rule', () => {
  const texts = [
    'Please finish your signup in the app first.',
    'Only the strategy team may sign in here.',
    'Our server does not trust x-forwarded-for.',
    'Your plan is disabled.',
  ];
  for (const error of ['access_denied', 'unauthorized']) {
    for (const description of texts) {
      it(`are not taken for another error: ${error}: ${description}`, () => {
        assert.equal(failureOf('verify', 403, { error, description }).code, 'access_denied');
      });
    }
  }
});

describe('the page of a gateway', () => {
  it('is known by its status, whatever is on it', () => {
    const description = '<html><a href="/signup">Sign up</a> <a href="/strategy">Strategy</a>';
    assert.equal(failureOf('start', 404, { description }).code, 'endpoint_disabled');
    assert.equal(failureOf('start', 503, { description }).code, 'service_unavailable');
  });
});

describe('an error that nobody has seen', () => {
  const byStatus: Partial<Record<number, ErrorCode>> = {
    401: 'access_denied',
    403: 'access_denied',
    404: 'endpoint_disabled',
    405: 'method_not_allowed',
    408: 'timeout',
    410: 'endpoint_disabled',
    429: 'rate_limited',
    503: 'service_unavailable',
  };
  const wire = { error: 'brand_new', description: 'Words that nobody has seen.' };

  for (const endpoint of ['start', 'verify'] as const) {
    it(`is told by its status, 400 to 599, at ${endpoint}`, () => {
      for (let status = 400; status < 600; status++) {
        const other = status < 500 ? 'unknown' : 'server_error';
        assert.equal(
          failureOf(endpoint, status, wire).code,
          byStatus[status] ?? other,
          `${status}`,
        );
      }
    });
  }

  it('is one that can be tried again where the status says nothing either', () => {
    const { code, behaviour, fixableBy } = failureOf('verify', 418, wire);
    assert.deepEqual([code, behaviour, fixableBy], ['unknown', 'retry', 'user']);
  });

  it('is an answer that cannot be read where there is nothing in it', () => {
    const { code, behaviour } = failureOf('verify', 400, {});
    assert.deepEqual([code, behaviour], ['response_invalid', 'retry']);
  });
});
