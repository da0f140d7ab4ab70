import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import type { TenantOptions } from '../../demo/tenant/settings.js';
import { setUp } from './harness.js';

const redirectUri = 'http://localhost:3000/home?tab=1';

async function withLink(
  options: TenantOptions = {},
  authParams: object = {},
  email = 'ada@example.com',
) {
  const harness = setUp(options);
  const startLink = () =>
    harness.start({
      connection: 'email',
      email,
      send: 'link',
      authParams: {
        redirect_uri: redirectUri,
        response_type: 'token id_token',
        state: 's-1',
        nonce: 'n-1',
        ...authParams,
      },
    });
  await startLink();
  const open = (link: string, method = 'GET') => harness.tenant.fetch(link, { method });
  return { ...harness, startLink, open, link: await harness.newestLink() };
}

/** What the redirect brings back: where to, the query and the fragment. */
function landing(response: Response) {
  assert.equal(response.status, 302);
  const url = new URL(response.headers.get('location') ?? '');
  return {
    page: url.origin + url.pathname,
    query: Object.fromEntries(url.searchParams),
    fragment: Object.fromEntries(new URLSearchParams(url.hash.slice(1))),
  };
}

describe('a link', () => {
  it('returns to the site with tokens in the fragment', async () => {
    const { open, link, inbox } = await withLink();
    const { page, query, fragment } = landing(await open(link));
    assert.equal(page, 'http://localhost:3000/home');
    assert.deepEqual(query, { tab: '1' });
    const { access_token, id_token, ...rest } = fragment;
    assert.ok(access_token);
    assert.deepEqual(rest, {
      state: 's-1',
      token_type: 'Bearer',
      expires_in: '86400',
      scope: 'openid profile email',
    });
    assert.equal(decodeJwt(id_token ?? '').nonce, 'n-1');
    const [message] = await inbox();
    assert.equal(message.code, undefined);
    assert.ok(message.text.includes(link));
  });

  it('returns only the tokens that the response type names', async () => {
    const idToken = await withLink({}, { response_type: 'id_token' });
    assert.ok(!('access_token' in landing(await idToken.open(idToken.link)).fragment));
    const token = await withLink({}, { response_type: 'token' });
    assert.ok(!('id_token' in landing(await token.open(token.link)).fragment));
  });

  it('returns a code in the query, beside what is there', async () => {
    const { open, link } = await withLink({}, { response_type: 'code' });
    const { query, fragment } = landing(await open(link));
    assert.equal(query.tab, '1');
    assert.equal(query.state, 's-1');
    assert.ok(query.code);
    assert.deepEqual(fragment, {});
  });

  it('is not used up by a HEAD request', async () => {
    const { open, link } = await withLink();
    assert.equal((await open(link, 'HEAD')).status, 200);
    assert.ok(landing(await open(link)).fragment.access_token);
  });

  it('works in the words of every language', async () => {
    const { start, newestLink, inbox } = await withLink();
    await start(
      { connection: 'email', email: 'ada@example.com', send: 'link' },
      { 'x-request-language': 'de' },
    );
    assert.ok((await inbox())[0].text.startsWith('Öffnen Sie'));
    assert.ok((await inbox())[0].text.endsWith(await newestLink()));
  });
});

describe('a link that does not log in', () => {
  const wrong = {
    error: 'unauthorized',
    error_description: 'Wrong email or verification code.',
    state: 's-1',
  };

  it('was used before', async () => {
    const { open, link } = await withLink();
    await open(link);
    assert.deepEqual(landing(await open(link)).fragment, wrong);
  });

  it('was superseded', async () => {
    const { open, link, startLink, newestLink } = await withLink();
    // Two random codes may be equal.
    do await startLink();
    while ((await newestLink()) === link);
    assert.deepEqual(landing(await open(link)).fragment, wrong);
    assert.ok(landing(await open(await newestLink())).fragment.access_token);
  });

  it('is too old', async () => {
    const { open, link, advance } = await withLink();
    advance(300);
    assert.deepEqual(landing(await open(link)).fragment, {
      error: 'unauthorized',
      error_description: 'The verification code has expired. Please try to login again.',
      state: 's-1',
    });
  });

  it('belongs to a user who was blocked since', async () => {
    const user = { identifier: 'ada@example.com', blocked: false };
    const { open, link } = await withLink({ users: [user] });
    user.blocked = true;
    assert.deepEqual(landing(await open(link)).fragment, {
      error: 'unauthorized',
      error_description: 'user is blocked',
      state: 's-1',
    });
  });

  it('belongs to a user whom a rule denies', async () => {
    const { open, link } = await withLink({}, {}, 'denied@example.com');
    assert.deepEqual(landing(await open(link)).fragment, {
      error: 'access_denied',
      error_description: 'Only staff may sign in here.',
      state: 's-1',
    });
  });

  it('leads nowhere when the site is not one of the client', async () => {
    for (const elsewhere of ['https://evil.example/', 'javascript:alert(1)', 'none']) {
      const { open, link } = await withLink({}, { redirect_uri: elsewhere });
      const response = await open(link);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('location'), null);
    }
    const { open, link } = await withLink({ clients: [{ id: 'demo-client', callbacks: [] }] });
    assert.equal((await open(link)).status, 400);
  });
});
