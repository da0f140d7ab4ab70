import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stateTag } from '../../src/link/pending-links.js';
import { ada, setUpScripted } from './harness.js';

const page = 'https://shop.example/login';

/** A login on the page that a link leads to, in a browser that knows of no link. */
function setUp() {
  const login = setUpScripted();
  const cleaned: string[] = [];
  const state = `${stateTag(login.config.tenant)}0123456789abcdef01234567`;
  return {
    ...login,
    cleaned,
    receive: (params: Record<string, string>) => {
      const fragment = new URLSearchParams({ ...params, state });
      return login.flow.receiveLink(`${page}?tab=1#${fragment.toString()}`, (href) =>
        cleaned.push(href),
      );
    },
  };
}

describe('a link that returns', () => {
  it('to another browser is not accepted, and says so', async () => {
    const { flow, events, cleaned, requests, receive } = setUp();
    await assert.rejects(receive({ id_token: 'h.p.s' }), {
      code: 'link_other_browser',
      behaviour: 'restart',
      endpoint: 'callback',
    });
    assert.deepEqual(cleaned, [`${page}?tab=1`]);
    assert.deepEqual([flow.state.step, flow.state.pending], ['identify', null]);
    assert.deepEqual(events, [['passwordless-error', { error: flow.state.error }]]);
    assert.equal(requests.length, 0);
  });

  it('with a refusal tells it', async () => {
    const { flow, cleaned, receive } = setUp();
    const error = 'unauthorized';
    const error_description = 'The verification code has expired.';
    await assert.rejects(receive({ error, error_description }), {
      code: 'link_expired',
      behaviour: 'restart',
      error,
      description: error_description,
    });
    assert.deepEqual(cleaned, [`${page}?tab=1`]);
    assert.equal(flow.state.error!.code, 'link_expired');
  });

  it('to another browser leaves what is in the field', async () => {
    const { flow, receive } = setUp();
    flow.draft(ada);
    await assert.rejects(receive({ id_token: 'h.p.s' }), { code: 'link_other_browser' });
    assert.equal(flow.state.drafts.email, ada);
  });
});

describe('an address that holds nothing for us', () => {
  it('changes nothing', async () => {
    const { flow, events, cleaned } = setUp();
    const { state } = flow;
    await flow.receiveLink(`${page}?code=SUMMER&state=open`, (href) => cleaned.push(href));
    assert.equal(flow.state, state);
    assert.deepEqual([events, cleaned], [[], []]);
  });
});
