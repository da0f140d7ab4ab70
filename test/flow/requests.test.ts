import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, setUpScripted } from './harness.js';

describe('a login sends', () => {
  it('what the endpoints take and nothing else', async () => {
    const { flow, requests, toCode, answered } = setUpScripted();
    await toCode();
    await answered(flow.resend(), 200);
    await answered(flow.submitCode('012345'), 200);
    const states = requests.map(
      ({ body }) => (body.authParams as { state: string } | undefined)?.state,
    );
    const start = {
      client_id: 'demo-client',
      connection: 'email',
      email: ada,
      send: 'code',
    };
    const scope = 'openid profile email';
    assert.deepEqual(
      requests.map(({ endpoint, body }) => [endpoint, body]),
      [
        ['start', { ...start, authParams: { scope, state: states[0] } }],
        ['start', { ...start, authParams: { scope, state: states[1] } }],
        [
          'verify',
          {
            grant_type: 'password',
            client_id: 'demo-client',
            connection: 'email',
            username: ada,
            password: '012345',
            scope,
          },
        ],
      ],
    );
    assert.notEqual(states[0], states[1]);
  });

  it("with a link, a state, a nonce and a place to return to, all of them before the site's", async () => {
    const { flow, requests, answered } = setUpScripted({
      send: 'link',
      redirectUri: 'https://shop.example/login',
      authParams: {
        audience: 'https://api.example',
        state: 's',
        nonce: 'n',
        response_type: 'code',
      },
    });
    await answered(flow.submitIdentifier(ada), 200);
    const { state, nonce, ...authParams } = requests[0]!.body.authParams as Record<string, string>;
    assert.match(state!, /^[\w-]{32}$/);
    assert.match(nonce!, /^[\w-]{32}$/);
    assert.notEqual(state, nonce);
    assert.deepEqual(authParams, {
      scope: 'openid profile email',
      audience: 'https://api.example',
      redirect_uri: 'https://shop.example/login',
      response_type: 'code',
    });
  });

  it('where a link returns to, with the code too', async () => {
    const { flow, requests, toCode, answered } = setUpScripted({
      redirectUri: 'https://shop.example/login',
    });
    await toCode();
    await answered(flow.submitCode('012345'), 200);
    assert.equal(requests.at(-1)!.body.redirect_uri, 'https://shop.example/login');
  });

  it('what the site has changed since', async () => {
    const { flow, config, requests, toCode, answered } = setUpScripted();
    await toCode();
    config.scope = 'openid';
    config.codeLength = 4;
    await answered(flow.submitCode('0123'), 200);
    const { scope, password } = requests.at(-1)!.body;
    assert.deepEqual({ scope, password }, { scope: 'openid', password: '0123' });
  });
});
