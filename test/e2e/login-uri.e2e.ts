import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { serve } from '@hono/node-server';
import { createSite } from '../../demo/login-uri/site.js';
import { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();
const site = createSite({ tenant: stage.tenant.url, clientId: 'demo-client' });
/** The forms that came, newest last. */
const posted: URLSearchParams[] = [];
const url = await listen();

/** Serves the site on a free port, until the tests are over. */
async function listen(): Promise<string> {
  const answer = async (request: Request): Promise<Response> => {
    if (request.method === 'POST') posted.push(new URLSearchParams(await request.clone().text()));
    return site.fetch(request);
  };
  const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' });
  after(() => server.close());
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function signIn(visitor: Visitor): Promise<void> {
  await visitor.askByEmail('ada@example.com');
  await visitor.reach('code');
  const { code } = await stage.newestMessage();
  await Promise.all([visitor.page.waitForNavigation(), visitor.type(code!)]);
}

function text(visitor: Visitor): Promise<string> {
  return visitor.page.evaluate(() => document.body.innerText);
}

describe('A site without a script of its own', () => {
  it('knows who signed in, from the tokens that are posted to it', async () => {
    const visitor = await stage.browse(url);
    await signIn(visitor);
    assert.equal(visitor.page.url(), `${url}/account`);
    assert.equal(await text(visitor), 'Signed in as ada@example.com');
    const form = posted.at(-1)!;
    assert.deepEqual([...form.keys()].sort(), [
      'access_token',
      'expires_in',
      'id_token',
      'passwordless_csrf_token',
      'scope',
      'token_type',
    ]);
    assert.match(form.get('passwordless_csrf_token')!, /^[0-9a-f]{32}$/);
  });

  it('knows who opened a link', async () => {
    const visitor = await stage.browse(url);
    await visitor.page.$eval('passwordless-login', (login) => login.setAttribute('send', 'link'));
    await visitor.askByEmail('ada@example.com');
    await visitor.reach('link');
    const { link } = await stage.newestMessage();
    await visitor.page.goto(link!);
    await visitor.page.waitForFunction(() => location.pathname === '/account');
    assert.equal(await text(visitor), 'Signed in as ada@example.com');
  });

  it('takes no form that another site sends', async () => {
    const own = await stage.browse(url);
    await signIn(own);
    const body = String(posted.at(-1));

    const elsewhere = await stage.browse(await stage.serve());
    await Promise.all([
      elsewhere.page.waitForNavigation(),
      elsewhere.page.evaluate(
        (action, fields) => {
          const form = document.createElement('form');
          Object.assign(form, { method: 'post', action });
          for (const [name, value] of new URLSearchParams(fields)) {
            form.append(Object.assign(document.createElement('input'), { name, value }));
          }
          document.body.append(form);
          form.submit();
        },
        `${url}/session`,
        body,
      ),
    ]);
    assert.equal(await text(elsewhere), 'Sign in again.');
  });

  it('gets every text as the tenant sent it, whatever the page is written in', async () => {
    const visitor = await stage.browse(url);
    await stage.break({
      endpoint: 'verify',
      status: 200,
      body: { id_token: 'a.b.c', scope: 'openid ünï&=+', expires_in: 60, state: 'kept here' },
    });
    await signIn(visitor);
    await stage.mend();
    const form = posted.at(-1)!;
    assert.equal(form.get('scope'), 'openid ünï&=+');
    assert.equal(form.get('expires_in'), '60');
    assert.equal(form.has('state'), false);
    assert.equal(await text(visitor), 'Sign in again.');
  });

  it('has no token in its page, not even while it is posted', async () => {
    const visitor = await stage.browse(url);
    await visitor.page.evaluate(() => {
      // The last thing that happens on the page.
      addEventListener('formdata', () => {
        const page = document.documentElement.getHTML({ serializableShadowRoots: true });
        sessionStorage.setItem('page', page + JSON.stringify(localStorage) + document.cookie);
      });
    });
    await signIn(visitor);
    const page = await visitor.page.evaluate(() => sessionStorage.getItem('page')!);
    assert.match(page, /<form/);
    for (const name of ['id_token', 'access_token']) {
      assert.ok(!page.includes(posted.at(-1)!.get(name)!), name);
    }
  });
});
