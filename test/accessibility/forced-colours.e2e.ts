import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openGallery } from '../gallery/open-gallery.js';

/** Opens the gallery in the few colours that the visitor has chosen for every page. */
async function openInForcedColours(): Promise<Page> {
  const page = await openGallery();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  return page;
}

describe('In forced colours', () => {
  it('axe finds nothing wrong with any screen', async () => {
    const page = await openInForcedColours();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
  });

  it('fields and buttons keep their edges', async () => {
    const page = await openInForcedColours();
    const lost = await page.$$eval('passwordless-login', (logins) =>
      logins.flatMap(({ renderRoot }) =>
        [...renderRoot.querySelectorAll('button, .step input, [part~=code-box], label:has(input)')]
          // The one lies in its label, the other over the boxes.
          .filter(({ part }) => !/connection-radio|code-input/.test(part.value))
          .filter((control) => {
            const { borderTopStyle, borderTopColor } = getComputedStyle(control);
            const { backgroundColor } = getComputedStyle(document.body);
            return borderTopStyle === 'none' || borderTopColor === backgroundColor;
          })
          .map(({ part }) => part.value),
      ),
    );
    assert.deepEqual(lost, []);
  });
});
