import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { openWithMedia } from './open-with-media.js';

/** The visitor has chosen the few colours of every page. */
const query = '(forced-colors: active)';

describe('In forced colours', () => {
  it('axe finds nothing wrong with any screen', async () => {
    const page = await openWithMedia(query);
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
    const page = await openWithMedia(query);
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

  it('a country is shown by its name as a whole, since no text can be transparent', async () => {
    const page = await openWithMedia(query);
    const cut = await page.$$eval('passwordless-login', (logins) =>
      logins
        .flatMap(({ renderRoot }) => [
          ...renderRoot.querySelectorAll<HTMLInputElement>('[part~=country]'),
        ])
        .filter((country) => {
          const code = country.parentElement!.querySelector('[part=calling-code]');
          return country.scrollWidth > country.clientWidth || code?.checkVisibility();
        })
        .map(({ value }) => value),
    );
    assert.deepEqual(cut, []);
  });
});
