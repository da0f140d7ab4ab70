import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { Acme } from './acme.js';
import { servePage } from './build.js';

const acme = await Acme.open();

const pages = [
  { name: 'React', server: 'react/render.tsx', browser: 'react/hydrate.tsx' },
  { name: 'Vue', server: 'vue/render.ts', browser: 'vue/hydrate.ts' },
];

describe('When a server renders', () => {
  for (const { name, server, browser } of pages) {
    it(`${name} sends the element with its attributes, and goes on with it unchanged`, async () => {
      const html = await render(new URL(`fixtures/${server}`, import.meta.url));
      assert.equal(
        html.replace(/<!--.*?-->/g, ''),
        '<passwordless-login domain="acme.eu.auth0.com" client-id="abc123"></passwordless-login>',
      );

      const url = await servePage(new URL(`fixtures/${browser}`, import.meta.url), html);
      const visitor = await acme.visit(url, rememberWhatWasSent);
      const { page } = visitor;
      await page.waitForSelector('passwordless-login >>> ::-p-text(Welcome back)');
      assert.ok(await page.$eval('passwordless-login', (login) => login === globalThis.sent));
      await acme.signIn(visitor);
    });
  }
});

declare global {
  var sent: Element | null;
}

/** Runs in the page. */
function rememberWhatWasSent(): void {
  // Parsed, and no script of the page has run.
  document.addEventListener(
    'readystatechange',
    () => (globalThis.sent = document.querySelector('passwordless-login')),
    { once: true },
  );
}

/** What a module renders in Node. */
async function render(module: URL): Promise<string> {
  const vite = await createServer({
    root: fileURLToPath(new URL('.', module)),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
    // As what lies in node_modules.
    ssr: { external: ['passwordless-login'] },
  });
  try {
    const loaded = await vite.ssrLoadModule(fileURLToPath(module));
    return await (loaded as { render: () => Promise<string> }).render();
  } finally {
    await vite.close();
  }
}
