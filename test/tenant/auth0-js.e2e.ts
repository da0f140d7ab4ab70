import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captureAuth0JsStart, startKinds } from './auth0-js.js';

describe('auth0-js', () => {
  for (const kind of startKinds) {
    it(`starts passwordless with the tenant: ${kind}`, async () => {
      const { method, path, headers, body, error, result, message } =
        await captureAuth0JsStart(kind);
      assert.equal(error, null);
      assert.ok(result);
      assert.equal(`${method} ${path}`, 'POST /passwordless/start');
      assert.equal(headers['content-type'], 'application/json');
      assert.equal(headers['x-request-language'], 'de');
      assert.equal(body.client_id, 'demo-client');
      assert.equal(message?.channel, kind === 'sms-code' ? 'sms' : 'email');
      assert.equal(Boolean(message.link), kind === 'email-link');
      assert.match(message.text, /^(Ihr Anmeldecode|Öffnen Sie)/);
    });
  }
});
