import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { Stage } from '../e2e/stage.js';
import { serveStatic } from '../e2e/static-server.js';

const stage = await Stage.open();
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
/** The script that the README gives. */
const [, example = ''] =
  /```js\n(import [^\n]+ from 'passwordless-login\/core';\n[^]*?)```/.exec(readme) ?? [];

const folder = new URL(`${pathToFileURL(await mkdtemp(join(tmpdir(), 'own-screens-'))).href}/`);
after(() => rm(folder, { recursive: true }));

/** Builds `app.js`, an application that imports `passwordless-login/core` as it is published. */
async function bundle(source: string): Promise<Rolldown.OutputChunk[]> {
  const entry = 'virtual:app';
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: fileURLToPath(folder),
      emptyOutDir: true,
      assetsDir: '',
      target: 'es2022',
      rolldownOptions: { input: entry, output: { entryFileNames: 'app.js' } },
    },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => {
          if (id === entry) return id;
          const core = new URL('../../dist/core.js', import.meta.url);
          return id === 'passwordless-login/core' ? fileURLToPath(core) : null;
        },
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

describe('Screens of one’s own', () => {
  it('sign in with the example of the README', async () => {
    const script = example.replace("domain: 'acme.eu.auth0.com'", `baseUrl: '${stage.tenant.url}'`);
    assert.notEqual(script, example);
    await bundle(script.replace('abc123', 'demo-client'));
    const site = await serveStatic(
      folder,
      `<!doctype html>
<html lang="en">
<title>Site</title>
<form><p></p><input><button>Go on</button><p></p></form>
<script type="module" src="app.js"></script>
</html>`,
    );
    after(() => site.close());
    const page = await stage.openPage();
    await page.goto(site.url);
    const shows = (text: string) =>
      page.waitForFunction((text) => document.body.innerText.includes(text), {}, text);

    await shows('Email address');
    await page.type('input', 'ada@');
    await page.keyboard.press('Enter');
    await shows('Enter a full email address');
    await page.type('input', 'example.com');
    await page.keyboard.press('Enter');
    await shows('Code');
    await page.type('input', (await stage.newestMessage()).code!);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('form')!.hidden);
    const greeting = await page.$eval('p', (title) => title.textContent);
    assert.equal(greeting, 'Hello, ada@example.com');
  });

  it('come without Lit', async () => {
    const chunks = await bundle(
      `import * as core from 'passwordless-login/core'; console.log(core);`,
    );
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    assert.ok(modules.some((id) => id.endsWith('/dist/flow/flow-controller.js')));
    assert.deepEqual(
      modules.filter((id) => /\/node_modules\/(@lit|lit|lit-html|lit-element)\//.test(id)),
      [],
    );
  });
});
