import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wireErrors } from '../../demo/tenant/wire-errors.js';
import { start, verify } from '../../src/api/passwordless.js';
import { createTenant, faultFor } from '../../testing/index.js';

const identifier = { connection: 'email', email: 'ada@example.com' } as const;
const scope = 'openid';
const { signal } = new AbortController();
const tenant = createTenant();
const way = {
  baseUrl: 'https://tenant.example',
  clientId: 'demo-client',
  language: 'en',
  timeout: 5,
  fetch: tenant.fetch,
};

const endpoints = [
  {
    name: 'start',
    answers: /^(start|any)$/,
    ask: () => start(way, { identifier, send: 'code', scope, authParams: {} }, signal),
  },
  {
    name: 'verify',
    answers: /^(verify|oauth|co|any)\b/,
    ask: () => verify(way, { identifier, code: '123456', scope, redirectUri: '' }, signal),
  },
] as const;

describe('faultFor', () => {
  for (const { name, answers, ask } of endpoints) {
    const rows = wireErrors.filter(({ endpoint }) => answers.test(endpoint));
    for (const code of new Set(rows.map((row) => row.code))) {
      it(`makes ${name} fail with ${code}`, async () => {
        tenant.answerNext(faultFor(name, code));
        await assert.rejects(ask(), { name: 'PasswordlessError', code });
      });
    }
  }

  it('does not make up what an endpoint never answers', () => {
    assert.throws(() => faultFor('start', 'code_wrong'), /No answer of start means code_wrong/);
    assert.throws(() => faultFor('verify', 'signup_disabled'), /No answer of verify/);
    assert.throws(() => faultFor('start', 'network'), /No answer of start/);
  });
});
