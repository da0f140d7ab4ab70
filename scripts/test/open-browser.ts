import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { engine } from './engine.js';
import { emulateColours } from './firefox-colours.js';
import { launchOptions } from './launch-options.js';
import { WebKitBrowser } from './webkit/browser.js';

/** Opens the browser that the tests run in. */
export async function openBrowser(): Promise<Browser> {
  // It has what the tests use of Puppeteer's.
  if (engine === 'webkit') return new WebKitBrowser() as unknown as Browser;
  const browser = await launch(launchOptions());
  if (engine === 'firefox') await emulateColours(browser);
  return browser;
}
