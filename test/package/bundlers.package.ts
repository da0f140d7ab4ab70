import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { bundleWithVite, bundleWithWebpack } from './bundlers.js';
import { consumers } from './consumer.js';

const folder = path.join(consumers, 'alone');
const bundlers = { Vite: bundleWithVite, webpack: bundleWithWebpack };

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(name, () => {
    it('keeps the registration, which nothing is imported from', async () => {
      const modules = await modulesOf('only-define.js');
      assert.ok(modules.includes('passwordless-login/dist/define.js'));
      assert.ok(modules.includes('passwordless-login/dist/passwordless-login.js'));
    });

    it('takes no element and no Lit along with an error', async () => {
      const modules = await modulesOf('only-error.js');
      assert.ok(modules.includes('passwordless-login/dist/api/passwordless-error.js'));
      assert.deepEqual(modules.filter(isOfElement), []);
    });

    it('takes no element and no Lit along with the core', async () => {
      const modules = await modulesOf('only-core.js');
      assert.ok(modules.includes('passwordless-login/dist/core.js'));
      assert.deepEqual(modules.filter(isOfElement), []);
    });
  });

  /** The modules of packages that are in the bundle, such as `lit/index.js`. */
  async function modulesOf(entry: string): Promise<string[]> {
    const modules = await bundle(folder, entry);
    return modules
      .map((module) => path.relative(path.join(folder, 'node_modules'), module))
      .map((module) => module.replaceAll('\\', '/'));
  }
}

function isOfElement(module: string): boolean {
  return /^(@?lit|lit-|passwordless-login\/dist\/(define|steps|passwordless-login\b))/.test(module);
}
