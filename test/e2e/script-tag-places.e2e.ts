import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Stage } from './stage.js';
import { servePage } from './static-server.js';
import type { Visitor } from './visitor.js';
import { ways } from './ways.js';

const stage = await Stage.open();

const script = '<script type="module" src="passwordless-login.js"></script>';
const element = `<passwordless-login base-url="${stage.tenant.url}" client-id="demo-client"></passwordless-login>`;
const [byEmail, , bySms] = ways;

function pageOf(head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><title>Site</title>${head}</head>
<body>${body}</body>
</html>`;
}

async function visit(head: string, body: string): Promise<Visitor> {
  return stage.browse(await servePage(pageOf(head, body)));
}

describe('The script signs in', () => {
  const async = script.replace('type', 'async type');
  const defer = script.replace('type', 'defer type');
  const inserted = `<script>
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'module', src: 'passwordless-login.js' }),
    );
  </script>`;
  const later = (make: string) => `<script>
    addEventListener('load', () => {
      ${make}
    });
  </script>`;

  const places: [string, { head?: string; body: string }][] = [
    ['in the head', { head: script, body: element }],
    ['in the head with async', { head: async, body: element }],
    ['in the head with defer', { head: defer, body: element }],
    ['in the body before the element', { body: script + element }],
    ['at the end of the body', { body: element + script }],
    ['at the end of the body with async', { body: element + async }],
    ['put in by another script', { body: element + inserted }],
    [
      'for an element made by createElement',
      {
        head: script,
        body: later(`
          const login = document.createElement('passwordless-login');
          login.baseUrl = '${stage.tenant.url}';
          login.clientId = 'demo-client';
          document.body.append(login);`),
      },
    ],
    [
      'for an element made by innerHTML',
      { head: script, body: later(`document.body.innerHTML = '${element}';`) },
    ],
  ];
  for (const [name, { head = '', body }] of places) {
    it(name, async () => {
      const visitor = await visit(head, body);
      await (await byEmail!.logIn(visitor, stage)).success();
    });
  }
});

describe('The script on another origin, in a folder of its own', () => {
  it('signs in with a code by SMS, its parts coming from the same folder', async () => {
    const folder = `${await servePage('')}/assets/vendor/x/`;
    const remote = `<script type="module" src="${folder}passwordless-login.js"></script>`;
    const visitor = await visit(remote, element);

    await (await bySms!.logIn(visitor, stage)).success();

    const asked = visitor.requests.map((request) => request.url());
    const scripts = asked.filter((url) => url.endsWith('.js'));
    assert.ok(scripts.every((url) => url.startsWith(folder)));
    assert.ok(visitor.scripts().includes('phone'));
  });
});

describe('Properties that are set before the script has come', () => {
  it('are kept, and count', async () => {
    // A classic script runs ahead of every module.
    const early = `<script>
      if (customElements.get('passwordless-login')) throw new Error('The script has come.');
      const fetched = [];
      Object.assign(document.querySelector('passwordless-login'), {
        connections: ['email'],
        messages: { headingIdentify: 'Welcome back' },
        authParams: { ui_locales: 'en-GB' },
        fetch: (url, init) => {
          fetched.push({ url, body: init.body });
          return fetch(url, init);
        },
      });
    </script>`;
    const visitor = await visit(script, element + early);

    const heading = await visitor.page.$('passwordless-login >>> [part~="heading"]');
    assert.equal(await heading?.evaluate((part) => part.textContent.trim()), 'Welcome back');
    assert.equal(await visitor.page.$('passwordless-login >>> [value="sms"]'), null);

    await (await byEmail!.logIn(visitor, stage)).success();

    const fetched = (await visitor.page.evaluate('fetched')) as { url: string; body: string }[];
    assert.deepEqual(
      fetched.map(({ url }) => url),
      [`${stage.tenant.url}/passwordless/start`, `${stage.tenant.url}/passwordless/verify`],
    );
    assert.match(fetched[0]!.body, /"ui_locales":"en-GB"/);
  });
});
