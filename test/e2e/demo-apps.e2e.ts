import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/locales/en.js';
import { serveApp } from '../frameworks/build.js';
import { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();
process.env.VITE_TENANT_URL = stage.tenant.url;

const apps = {
  'The React app': await serveApp(demo('react'), 'production'),
  'The React app, when effects run twice': await serveApp(demo('react'), 'development'),
  'The Vue app': await serveApp(demo('vue'), 'production'),
  'The site with a script tag': await serveApp(demo('script-tag'), 'production'),
};

for (const [name, url] of Object.entries(apps)) {
  describe(name, () => {
    it('leads to the account page with a code by email, and back out', async () => {
      const visitor = await stage.browse(url);
      const loginPage = visitor.page.url();
      await visitor.askByEmail('ada@example.com');
      await visitor.reach('code');
      await visitor.type((await stage.newestMessage()).code!);

      await reads(visitor, 'Signed in as ada@example.com');
      assert.match(visitor.page.url(), /account/);
      assert.equal(visitor.posts('start').length, 1);
      assert.equal(visitor.posts('verify').length, 1);
      await visitor.page.click('button::-p-text(Sign out)');

      await visitor.page.waitForSelector('passwordless-login:state(identify)');
      assert.equal(visitor.page.url(), loginPage);
    });

    it('says that a code is wrong, and takes the right one then', async () => {
      const visitor = await stage.browse(url);
      await visitor.askByEmail('ada@example.com');
      await visitor.reach('code');
      const { code } = await stage.newestMessage();
      await visitor.type(wrongFor(code!));

      assert.equal(await visitor.readError(), en.errors.code_wrong);
      await visitor.type(code!);
      await reads(visitor, 'Signed in as ada@example.com');
    });

    it('lets nobody see the account page who is not signed in', async () => {
      const visitor = await stage.browse(new URL('account', url).href);

      assert.doesNotMatch(visitor.page.url(), /account/);
    });
  });
}

function demo(folder: string): URL {
  return new URL(`../../demo/${folder}/`, import.meta.url);
}

/** Waits until the page says a text. */
async function reads({ page }: Visitor, text: string): Promise<void> {
  await page.waitForSelector(`::-p-text(${text})`, { visible: true });
}

/** A code that is not the given one. */
function wrongFor(code: string): string {
  return code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
}
