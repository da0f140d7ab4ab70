import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import { createTenant } from '../../demo/tenant/tenant.js';
import type { FlowConfig } from '../../src/flow/flow-host.js';
import { ada, setUpFlow } from './harness.js';

/** A login at the demo tenant. */
function setUp(changes: Partial<FlowConfig> = {}) {
  const tenant = createTenant();
  return {
    ...setUpFlow(tenant.fetch, changes),
    newestMessage: async (): Promise<Message> => {
      const response = await tenant.fetch('https://tenant.example/_inbox');
      return ((await response.json()) as [Message])[0];
    },
  };
}

describe('a login', () => {
  it('by a code in an email', async () => {
    const { flow, events, newestMessage } = setUp();
    await flow.submitIdentifier(` ${ada} `);
    assert.equal(flow.state.step, 'code');
    const { to, text } = await newestMessage();
    assert.equal(to, ada);
    // Pasted as it came: the code is found in it.
    await flow.submitCode(text);
    assert.equal(flow.state.step, 'done');
    assert.equal(events.at(-1)![0], 'passwordless-success');
  });

  it('by a code in an SMS', async () => {
    const { flow, events, newestMessage } = setUp({ defaultCountry: 'US', send: 'link' });
    flow.choose('sms');
    await flow.submitIdentifier('(202) 555-0123');
    assert.equal(flow.state.step, 'code');
    const { to, code } = await newestMessage();
    assert.equal(to, '+12025550123');
    await flow.submitCode(code!);
    assert.equal(flow.state.step, 'done');
    assert.equal(events.at(-1)![0], 'passwordless-success');
  });

  it('by a link, up to the message', async () => {
    const { flow, newestMessage } = setUp({
      send: 'link',
      redirectUri: 'http://127.0.0.1/login',
    });
    await flow.submitIdentifier(ada);
    assert.equal(flow.state.step, 'link');
    const link = new URL((await newestMessage()).link!);
    assert.equal(link.searchParams.get('redirect_uri'), 'http://127.0.0.1/login');
    assert.equal(link.searchParams.get('response_type'), 'token id_token');
    assert.match(link.searchParams.get('state')!, /^[\w-]{32}$/);
  });

  it('after a wrong code and another message', async () => {
    const { flow, newestMessage, advance } = setUp();
    await flow.submitIdentifier(ada);
    const { code } = await newestMessage();
    const wrong = code!.startsWith('0') ? '111111' : '000000';
    await assert.rejects(flow.submitCode(wrong), { code: 'code_wrong' });
    assert.equal(flow.state.step, 'code');
    advance(30);
    await flow.resend();
    await flow.submitCode((await newestMessage()).code!);
    assert.equal(flow.state.step, 'done');
  });
});
