import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fault } from '../../demo/tenant/faults.js';
import type { ErrorCode } from '../../src/api/catalog.js';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from './stage.js';

const stage = await Stage.open();

const json = { 'content-type': 'application/json' };

/** What goes wrong at the server, and what the visitor is told of it. */
const troubles: { name: string; fault: Omit<Fault, 'endpoint'>; code: ErrorCode }[] = [
  { name: 'never answers', fault: { status: 0 }, code: 'timeout' },
  { name: 'drops the connection', fault: { status: 200, drop: true }, code: 'network' },
  {
    name: 'promises more of a body than it sends',
    fault: { status: 200, headers: { ...json, 'content-length': '99' }, body: '{"_id":"1' },
    code: 'timeout',
  },
  {
    name: 'sends half a refusal',
    fault: { status: 400, headers: json, body: '{"error":"bad.conn' },
    code: 'response_invalid',
  },
  {
    name: 'sends the page of a gateway',
    fault: {
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<html><h1>502 Bad Gateway</h1><script>alert(1)</script></html>',
    },
    code: 'server_error',
  },
  {
    name: 'sends what is no text',
    fault: { status: 418, body: '\0\x1f\ufffd<<{]' },
    code: 'unknown',
  },
];

describe('A server that', () => {
  for (const { name, fault, code } of troubles) {
    it(`${name} only delays a login`, async () => {
      const visitor = await stage.visit({ timeout: '2' });

      await stage.break({ endpoint: 'start', ...fault });
      await visitor.askByEmail('ada@example.com');
      assert.equal(await visitor.readError(), en.errors[code]);

      await stage.mend();
      await visitor.press('Enter');
      await visitor.reach('code');

      await stage.break({ endpoint: 'verify', ...fault });
      await visitor.type((await stage.newestMessage()).code!);
      assert.equal(await visitor.readError(), en.errors[code]);

      await stage.mend();
      await visitor.press('Enter');
      await visitor.success();
    });
  }
});

describe('An answer that comes late', () => {
  it('is not heard of after Back, and the next login counts', async () => {
    const visitor = await stage.visit();
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('code');
    const answer = await stage.hold('verify', { id_token: 'late' });

    await visitor.type('123456');
    await answer.isAwaited();
    await visitor.click('back-button');
    await answer.letGo();
    assert.equal(await visitor.valueOf('email-input'), 'ada@example.com');

    await visitor.press('Enter');
    await visitor.reach('code');
    await visitor.type((await stage.newestMessage()).code!);
    const { tokens } = await visitor.success();
    assert.notEqual(tokens.idToken, 'late');
  });

  it('does not move who chose the other way meanwhile', async () => {
    const visitor = await stage.visit();
    const answer = await stage.hold('start');

    await visitor.askByEmail('ada@example.com');
    await answer.isAwaited();
    await visitor.choose('sms');
    await answer.letGo();

    await visitor.choose('email');
    assert.equal(await visitor.valueOf('email-input'), 'ada@example.com');
    assert.deepEqual(await visitor.details('passwordless-start'), []);
    assert.deepEqual(await visitor.details('passwordless-error'), []);
  });
});
