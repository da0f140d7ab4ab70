import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import type { Page } from 'puppeteer-core';
import type { TenantServer } from '../../demo/tenant/serve-tenant.js';
import { serveTenant } from '../../demo/tenant/serve-tenant.js';
import type { Message } from '../../demo/tenant/messages/inbox.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import { Stage } from './stage.js';
import { servePage } from './static-server.js';

const stage = await Stage.open();
const club = await serveTenant({ port: 0, clients: [{ id: 'news' }, { id: 'shop' }] });
after(() => club.close());

/** Their ids are their languages. */
const widgets = {
  en: { tenant: stage.tenant, clientId: 'demo-client', messages: en },
  de: { tenant: club, clientId: 'shop', messages: de },
  ar: { tenant: club, clientId: 'news', messages: ar },
};
type Id = keyof typeof widgets;
const ids = Object.keys(widgets) as Id[];

const elements = ids.map((id) => {
  const { tenant, clientId } = widgets[id];
  return `<passwordless-login id="${id}" lang="${id}" base-url="${tenant.url}"
    client-id="${clientId}"></passwordless-login>`;
});
const site = await servePage(`<!doctype html>
<html lang="en">
<title>Site</title>
<script type="module" src="passwordless-login.js"></script>
${elements.join('\n')}
<script>
  const tokens = {};
  for (const login of document.querySelectorAll('passwordless-login')) {
    login.addEventListener('passwordless-success', ({ detail }) => {
      tokens[login.id] = detail.tokens;
    });
  }
</script>
</html>`);

let page: Page;
beforeEach(async () => {
  ({ page } = await stage.browse(site));
  for (const id of ids) await page.waitForSelector(part(id, 'heading'));
});

function part(id: Id, name: string): string {
  return `#${id} >>> [part~="${name}"]`;
}

async function textOf(id: Id, name: string): Promise<string> {
  return page.$eval(part(id, name), (element) => element.textContent.trim());
}

async function ask(id: Id, email: string): Promise<void> {
  await page.type(part(id, 'email-input'), email);
  await page.keyboard.press('Enter');
  await page.waitForSelector(part(id, 'code-input'));
}

async function enter(id: Id, code: string): Promise<void> {
  await page.type(part(id, 'code-input'), code);
  await page.waitForSelector(`#${id}:state(done)`);
}

/** The newest message that a tenant sent to somebody, if it did. */
async function messageTo(email: string, { url }: TenantServer): Promise<Message | undefined> {
  const messages = (await (await fetch(`${url}/_inbox`)).json()) as Message[];
  return messages.find(({ to }) => to === email);
}

/** Who each widget has signed in, at which tenant and for which client. */
async function signedIn(): Promise<Partial<Record<Id, unknown>>> {
  const tokens = (await page.evaluate('tokens')) as Record<string, { idToken: string }>;
  const claims = Object.entries(tokens).map(([id, { idToken }]) => {
    const { email, iss, aud } = decodeJwt(idToken);
    return [id, { email, iss, aud }];
  });
  return Object.fromEntries(claims) as Partial<Record<Id, unknown>>;
}

describe('Several widgets on one page', () => {
  it('speak a language each', async () => {
    for (const id of ids) {
      assert.equal(await textOf(id, 'heading'), widgets[id].messages.headingIdentify);
    }
  });

  it('stay as they were while one of them signs in', async () => {
    await ask('de', 'ada@example.com');
    const message = await messageTo('ada@example.com', club);
    assert.match(message!.text, /^Ihr Anmeldecode/);
    assert.equal(await messageTo('ada@example.com', stage.tenant), undefined);
    await enter('de', message!.code!);

    assert.deepEqual(await signedIn(), {
      de: { email: 'ada@example.com', iss: `${club.url}/`, aud: 'shop' },
    });
    for (const id of ['en', 'ar'] as const) {
      assert.ok(await page.$(`#${id}:state(identify):not(:state(error)):not(:state(pending))`));
      assert.equal(await textOf(id, 'heading'), widgets[id].messages.headingIdentify);
      assert.equal(
        await page.$eval(part(id, 'email-input'), (field) => (field as HTMLInputElement).value),
        '',
      );
    }
  });

  it('sign in beside each other, each at its own tenant', async () => {
    const people = { en: 'eve@example.com', de: 'dan@example.com', ar: 'amr@example.com' };
    for (const id of ids) await ask(id, people[id]);
    for (const id of ids) {
      const message = await messageTo(people[id], widgets[id].tenant);
      await enter(id, message!.code!);
    }

    const expected = ids.map((id) => {
      const { tenant, clientId } = widgets[id];
      return [id, { email: people[id], iss: `${tenant.url}/`, aud: clientId }];
    });
    assert.deepEqual(await signedIn(), Object.fromEntries(expected));
  });
});
