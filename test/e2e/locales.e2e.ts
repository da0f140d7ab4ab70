import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { de } from '../../src/i18n/locales/de.js';
import { en } from '../../src/i18n/locales/en.js';
import { fr } from '../../src/i18n/locales/fr.js';
import { loadLocale, locales } from '../../src/i18n/load-locale.js';
import { Stage } from './stage.js';
import { serveStatic } from './static-server.js';
import type { Visitor } from './visitor.js';

const stage = await Stage.open();

/** Waits until the heading is this one. */
async function reads(visitor: Visitor, heading: string): Promise<void> {
  await visitor.page.waitForFunction(
    (heading) => {
      const login = document.querySelector('passwordless-login');
      return login?.shadowRoot?.querySelector('h2')?.textContent.trim() === heading;
    },
    {},
    heading,
  );
}

describe('The script-tag build', () => {
  it('speaks every language, and loads no other', async () => {
    const visitor = await stage.visit();
    assert.deepEqual(visitor.scripts(), ['passwordless-login']);
    for (const tag of locales) {
      const { messages } = await loadLocale(tag);
      await visitor.page.$eval(
        'passwordless-login',
        (login, tag) => login.setAttribute('lang', tag),
        tag,
      );
      await reads(visitor, messages.headingIdentify);
    }
    const loaded = visitor.scripts().filter((script) => script.startsWith('locale-'));
    assert.deepEqual(
      loaded.sort(),
      locales
        .filter((tag) => tag !== 'en')
        .map((tag) => `locale-${tag}`)
        .sort(),
    );
  });

  it('says each error of a language as the sources have it', async () => {
    const visitor = await stage.visit({ lang: 'fr' });
    await visitor.askByEmail('ada@');
    assert.equal(await visitor.readError(), fr.errors.email_invalid);
  });

  it('falls back to English without the texts, and tries again at the next step', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'locales-'));
    after(() => rm(folder, { recursive: true }));
    await cp('dist/cdn', folder, { recursive: true });
    const [german = ''] = (await readdir(folder)).filter((file) => file.startsWith('locale-de-'));
    await rm(join(folder, german));
    const site = await serveStatic(
      new URL(`${pathToFileURL(folder).href}/`),
      `<!doctype html>
<html lang="de">
<title>Site</title>
<script type="module" src="passwordless-login.js"></script>
<passwordless-login base-url="${stage.tenant.url}" client-id="demo-client"></passwordless-login>
</html>`,
    );
    after(() => site.close());
    const visitor = await stage.browse(site.url);
    await reads(visitor, en.headingIdentify);
    await cp(join('dist/cdn', german), join(folder, german));
    await visitor.askByEmail('ada@example.com');
    await reads(visitor, de.headingCode);
  });
});

describe('A change of language', () => {
  it('keeps step, text, caret and error, on each step', async () => {
    const visitor = await stage.visit({ 'resend-after': '0' });
    const speak = (tag: string) =>
      visitor.page.$eval(
        'passwordless-login',
        (login, tag) => login.setAttribute('lang', tag),
        tag,
      );
    const caret = () =>
      visitor.page.$eval('passwordless-login >>> [part~=input]', (input) => {
        const { value, selectionStart } = input as HTMLInputElement;
        const root = input.getRootNode() as ShadowRoot;
        return { value, selectionStart, focused: root.activeElement === input };
      });
    await visitor.choose('sms');
    await visitor.click('phone-input');
    await visitor.type('+44 20');
    await speak('ja');
    await reads(visitor, (await loadLocale('ja')).messages.headingIdentify);
    assert.equal(await visitor.valueOf('phone-input'), '+44 20');

    await visitor.choose('email');
    await visitor.askByEmail('ada@');
    await visitor.readError();
    await visitor.press('ArrowLeft');
    const before = await visitor.page.$eval(
      'passwordless-login >>> [part~=email-input]',
      (input) => (input as HTMLInputElement).value,
    );
    await speak('de');
    await reads(visitor, de.headingIdentify);
    assert.equal(await visitor.readError(), de.errors.email_invalid);
    assert.equal(await visitor.valueOf('email-input'), before);

    await visitor.click('email-input');
    await visitor.press('End');
    await visitor.type('example.com');
    await visitor.press('Enter');
    await visitor.reach('code');
    await visitor.type('123');
    await visitor.press('ArrowLeft');
    await speak('ar');
    await reads(visitor, (await loadLocale('ar')).messages.headingCode);
    assert.deepEqual(await caret(), { value: '123', selectionStart: 2, focused: true });
  });
});
