import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve-demo.js';
import { openBrowser } from '../../scripts/test/open-browser.js';
import { Stage } from '../e2e/stage.js';
import { readLook } from './read-look.js';

const demo = await serveDemo({ port: 0, tenantPort: 0 });
const browser = await openBrowser();
after(() => Promise.all([browser.close(), demo.close()]));
const opened: Page[] = [];
afterEach(() => Promise.all(opened.splice(0).map((page) => page.close())));
const stage = await Stage.open();

/** The page on which a theme is made, and the page within it that shows the widget. */
class ThemingPage {
  private constructor(
    readonly page: Page,
    readonly preview: Frame,
  ) {}

  /** Comes from the demo, as everybody does. */
  static async open(viewport = { width: 1200, height: 900 }): Promise<ThemingPage> {
    const page = await browser.newPage();
    opened.push(page);
    page.setDefaultTimeout(20_000);
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.goto(demo.url);
    // What it shows moves the link.
    await page.waitForSelector('passwordless-login >>> [part~=form]');
    await page.locator('a[href="theming/"]').click();
    const frame = await (await page.waitForSelector('iframe#preview'))!.contentFrame();
    await frame.waitForSelector('passwordless-login >>> [part~=form]');
    return new ThemingPage(page, frame);
  }

  get css(): Promise<string> {
    return this.page.$eval('#css', (code) => code.textContent);
  }

  /** Presses a key on the control of a property. */
  async press(property: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.page.focus(`[name="${property}"]`);
    await this.page.keyboard.press(key);
  }

  /** Picks a colour: what browsers have for it is no part of the page. */
  async pick(property: string, colour: string): Promise<void> {
    await this.page.$eval(
      `[name="${property}"]`,
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      colour,
    );
  }

  /** Waits until a part of the widget has a computed style. */
  async sees(part: string, name: keyof CSSStyleDeclaration, value: string): Promise<void> {
    await this.preview.waitForFunction(
      (selector, property, expected) => {
        const { shadowRoot } = document.querySelector('passwordless-login')!;
        const element = shadowRoot?.querySelector(selector);
        return element && getComputedStyle(element)[property] === expected;
      },
      {},
      `[part~=${part}]`,
      name,
      value,
    );
  }

  async violations(): Promise<string[]> {
    await this.page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
}

describe('The theming page', () => {
  it('shows a change in the widget and in the CSS, and nothing that is as by default', async () => {
    const theming = await ThemingPage.open();
    assert.equal(await theming.css, '/* This is the default look. */');
    await theming.press('--pl-radius', 'ArrowRight');
    await theming.sees('submit-button', 'borderRadius', '11px');
    assert.equal(await theming.css, 'passwordless-login {\n  --pl-radius: 11px;\n}');
    await theming.press('--pl-radius', 'ArrowLeft');
    await theming.sees('submit-button', 'borderRadius', '10px');
    assert.equal(await theming.css, '/* This is the default look. */');
  });

  it('writes a colour for the scheme in which it was chosen', async () => {
    const theming = await ThemingPage.open();
    await theming.pick('--pl-accent', '#0a6b3a');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(10, 107, 58)');
    await theming.page.select('#scheme', 'dark');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(143, 176, 255)');
    assert.match(await theming.css, /--pl-accent: light-dark\(#0a6b3a, #8fb0ff\);/);
    await theming.pick('--pl-accent', '#0a6b3a');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(10, 107, 58)');
    assert.match(await theming.css, /--pl-accent: #0a6b3a;/);
  });

  it('shows every step, in every language, also where there is little room', async () => {
    const theming = await ThemingPage.open();
    await theming.page.select('#screen', 'wrong-code');
    await theming.preview.waitForSelector('passwordless-login:state(error) >>> [part~=code-input]');
    await theming.page.select('#lang', 'ar');
    await theming.preview.waitForSelector('passwordless-login:state(error) >>> form:dir(rtl)');
    await theming.page.focus('#width');
    await theming.page.keyboard.press('Home');
    await theming.preview.waitForFunction(() => innerWidth <= 280);
  });

  it('gives CSS that has the same effect on any other page', async () => {
    const theming = await ThemingPage.open();
    await theming.page.select('#theme', 'game');
    await theming.pick('--pl-accent', '#00ff88');
    await theming.press('--pl-space', 'ArrowRight');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(0, 255, 136)');

    const { page } = await stage.visit();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.addStyleTag({ content: await theming.css });
    const before = await theming.preview.$eval('passwordless-login', readLook);
    const after = await page.$eval('passwordless-login', readLook);
    assert.ok(before.length > 10);
    assert.deepEqual(after, before);
  });

  it('starts over', async () => {
    const theming = await ThemingPage.open();
    await theming.page.select('#theme', 'bank');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(11, 58, 111)');
    await theming.page.click('button[type=reset]');
    await theming.sees('submit-button', 'backgroundColor', 'rgb(26, 86, 240)');
    assert.equal(await theming.css, '/* This is the default look. */');
  });

  for (const scheme of ['light', 'dark']) {
    it(`can be used by all, in ${scheme} colours`, async () => {
      const theming = await ThemingPage.open();
      await theming.page.select('#scheme', scheme);
      assert.deepEqual(await theming.violations(), []);
    });
  }

  it('fits a phone', async () => {
    const { page } = await ThemingPage.open({ width: 320, height: 700 });
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });
});
