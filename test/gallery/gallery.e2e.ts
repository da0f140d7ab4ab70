import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { screens } from '../../demo/theming/screens.js';
import { engine } from '../../scripts/test/engine.js';
import { openGallery } from './open-gallery.js';

/** For a human to look at; nothing compares them. */
const folder = new URL('../../screenshots/', import.meta.url);
/** Of what a screen is shown in, in CSS pixels, with what the gallery calls them. */
const widths = [
  [320, '320px'],
  [390, '390px'],
  [1280, '100%'],
] as const;

/** The screens of the gallery that show a form with text in it. */
async function filled(page: Page): Promise<(string | undefined)[]> {
  return page.$$eval('#screens > li', (items) =>
    items
      .filter((item) => {
        const form = item.querySelector('passwordless-login')?.shadowRoot?.querySelector('form');
        return form?.innerText.trim() && form.clientWidth > 200 && form.clientHeight > 50;
      })
      .map((item) => item.dataset.screen),
  );
}

describe('The gallery', () => {
  for (const lang of ['en', 'de', 'ar', 'ja']) {
    it(`shows every screen in ${lang}`, async () => {
      const page = await openGallery(`lang=${lang}`);
      assert.deepEqual(await filled(page), Object.keys(screens));
      await mkdir(folder, { recursive: true });
      // One picture of the others tells where they differ.
      for (const [width, place] of engine === 'chromium' ? widths : widths.slice(1, 2)) {
        await page.select('#width', place);
        for (const scheme of ['light', 'dark']) {
          await page.select('#scheme', scheme);
          const picture = await page.screenshot({ fullPage: true });
          await writeFile(new URL(`${lang}-${width}-${scheme}-${engine}.png`, folder), picture);
        }
      }
    });
  }

  it('takes another theme, direction, language, scheme and width at once', async () => {
    const page = await openGallery('width=390px');
    await page.select('#direction', 'rtl');
    await page.waitForSelector('li:last-child passwordless-login >>> form:dir(rtl)');
    await page.select('#lang', 'de');
    await page.waitForSelector('li:last-child passwordless-login >>> form:dir(ltr)');
    assert.equal(
      await page.$eval('#direction', (choice) => (choice as HTMLSelectElement).value),
      'ltr',
    );
    await page.select('#lang', 'ar');
    await page.waitForSelector('li:last-child passwordless-login[lang=ar] >>> form:dir(rtl)');
    await page.select('#theme', 'game');
    await page.select('#scheme', 'dark');
    await page.select('#width', '280px');
    await page.waitForFunction(() => {
      const login = document.querySelector('passwordless-login')!;
      const style = getComputedStyle(login);
      const isThemed = style.getPropertyValue('--pl-accent') !== '';
      return isThemed && style.colorScheme === 'dark' && login.clientWidth <= 280;
    });
  });
});
