import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { openGallery } from '../gallery/open-gallery.js';

/**
 * Opens the gallery for a visitor who has made a choice for every page, or for a printer.
 *
 * @param query - what then holds, such as `(prefers-contrast: more)` or `print`
 */
export async function openWithMedia(query: string): Promise<Page> {
  const page = await openGallery();
  const session = await page.createCDPSession();
  const [, name, value] = /^\((.*): (.*)\)$/.exec(query) ?? [];
  const media = name && value ? { features: [{ name, value }] } : { media: query };
  await session.send('Emulation.setEmulatedMedia', media);
  assert.ok(await page.evaluate((query) => matchMedia(query).matches, query));
  return page;
}
