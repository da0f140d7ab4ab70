import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { de } from '../../src/i18n/locales/de.js';
import type { Attributes } from './stage.js';
import { Stage } from './stage.js';
import { servePage } from './static-server.js';
import { ways } from './ways.js';

const stage = await Stage.open();
const folder = new URL('../../dist/cdn/', import.meta.url);
const integrity = JSON.parse(await readFile(new URL('integrity.json', folder), 'utf8')) as Readonly<
  Record<string, string>
>;

/** A site that runs the bundle if it has this hash. */
function serve(attributes: Attributes, hash = integrity['passwordless-login.bundle.js']!) {
  const all = { 'base-url': stage.tenant.url, 'client-id': 'demo-client', ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  return servePage(`<!doctype html>
<html lang="en">
<title>Site</title>
<script type="module" src="passwordless-login.bundle.js" integrity="${hash}" crossorigin="anonymous"
  onerror="document.title = 'Refused'"></script>
<passwordless-login${written.join('')}></passwordless-login>
</html>`);
}

describe('The bundle', () => {
  for (const { name, attributes, logIn } of ways) {
    it(`signs in with ${name}, pinned by its hash and without any other script`, async () => {
      const visitor = await stage.browse(await serve(attributes));

      const signedIn = await logIn(visitor, stage);
      await signedIn.success();

      for (const tab of [visitor, signedIn]) {
        assert.deepEqual(tab.scripts(), ['passwordless-login.bundle']);
      }
    });
  }

  it('speaks German without any other script', async () => {
    const visitor = await stage.browse(await serve({ lang: 'de' }));

    const heading = await visitor.page.$eval(
      'passwordless-login >>> [part~="heading"]',
      (element) => element.textContent,
    );

    assert.equal(heading.trim(), de.headingIdentify);
    assert.deepEqual(visitor.scripts(), ['passwordless-login.bundle']);
  });

  it('does not run with the hash of another file', async () => {
    const site = await serve({}, integrity['passwordless-login.js']);
    const { page: blank } = await stage.visit();
    const page = await blank.browserContext().newPage();

    await page.goto(site);

    await page.waitForFunction(() => document.title === 'Refused');
    assert.equal(
      await page.evaluate(() => customElements.get('passwordless-login') === undefined),
      true,
    );
  });
});

describe('integrity.json', () => {
  it('has the hash of every script, by its name', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const hashes = names.map(async (name) => {
      const hash = createHash('sha384').update(await readFile(new URL(name, folder)));
      return [name, `sha384-${hash.digest('base64')}`] as const;
    });

    assert.deepEqual(integrity, Object.fromEntries(await Promise.all(hashes)));
    assert.deepEqual(Object.keys(integrity), names.sort());
  });
});
