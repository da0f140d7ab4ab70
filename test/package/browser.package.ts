import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { preview } from 'vite';
import { Stage } from '../e2e/stage.js';
import type { Visitor } from '../e2e/visitor.js';
import { ways, type Way } from '../e2e/ways.js';
import { bundleWithVite, bundleWithWebpack } from './bundlers.js';
import { consumers } from './consumer.js';

const stage = await Stage.open();
const site = await preview({
  root: consumers,
  configFile: false,
  build: { outDir: '.' },
  // The pages have the tenant on their own origin, as behind a proxy of the site.
  preview: { host: '127.0.0.1', port: 0, proxy: { '/passwordless': stage.tenant.url } },
});
after(() => site.close());
const origin = site.resolvedUrls?.local[0] ?? '';
const withCode = ways.filter(({ name }) => name.startsWith('a code'));

const alone = path.join(consumers, 'alone');
const pages: [string, string, () => Promise<unknown>][] = [
  ['Vite', 'alone/vite/index/index.html', () => bundleWithVite(alone, 'index.html')],
  ['webpack', 'alone/webpack.html', () => bundleWithWebpack(alone, 'app.js')],
  ['a script tag', 'alone/script-tag.html', () => Promise.resolve()],
];

for (const [name, page, prepare] of pages) {
  describe(`With ${name}`, () => {
    before(prepare);

    for (const way of withCode) {
      it(`signs in with ${way.name}`, async () => {
        await signIn(page, way);
      });
    }
  });
}

for (const react of ['18', '19']) {
  describe(`With React ${react}`, () => {
    before(() => bundleWithVite(path.join(consumers, `react-${react}`), 'index.html'));

    for (const way of withCode) {
      it(`signs in with ${way.name} and tells the page`, async () => {
        const { page } = await signIn(`react-${react}/vite/index/index.html`, way);
        const [version, told] = await page.$eval('output', ({ dataset, value }) => [
          dataset.react,
          value,
        ]);
        assert.ok(version?.startsWith(`${react}.`));
        assert.equal(told, way.identifier);
      });
    }
  });
}

async function signIn(page: string, way: Way): Promise<Visitor> {
  const visitor = await way.logIn(await stage.browse(origin + page), stage);
  const { identifier, tokens } = await visitor.success();
  assert.equal(identifier, way.identifier);
  assert.ok(tokens.idToken);
  assert.deepEqual(visitor.console, []);
  return visitor;
}
