import { after, afterEach } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve-demo.js';
import { openBrowser } from '../../scripts/test/open-browser.js';

const demo = await serveDemo({ port: 0, tenantPort: 0 });
const browser = await openBrowser();
const opened: Page[] = [];
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close())));
after(() => Promise.all([browser.close(), demo.close()]));

/**
 * Opens the gallery until the test has ended, and waits until all screens are there.
 *
 * @param query - what its controls are set to
 */
export async function openGallery(query = ''): Promise<Page> {
  const page = await browser.newPage();
  opened.push(page);
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1280, height: 1000 });
  // The countdowns stand still.
  await page.evaluateOnNewDocument(() => {
    const now = Date.now();
    Date.now = () => now;
  });
  await page.goto(`${demo.url}gallery/?${query}`);
  await page.waitForSelector('#screens[aria-busy=false]');
  return page;
}
