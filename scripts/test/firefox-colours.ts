import type { Browser, Page } from 'puppeteer-core';

/** The part of Puppeteer's browser that speaks WebDriver BiDi; it is not among its types. */
interface Bidi {
  connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}

/** Runs within Firefox itself. */
const setScheme = `(id, scheme) => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  NavigableManager.getBrowsingContextById(id).prefersColorSchemeOverride = scheme;
}`;

/** Lets the pages of a Firefox emulate `prefers-color-scheme`, which WebDriver BiDi cannot yet. */
export async function emulateColours(browser: Browser): Promise<void> {
  const [page] = await browser.pages();
  const prototype = Object.getPrototypeOf(page) as Page;
  prototype.emulateMediaFeatures = async function (this: Page, features = []) {
    const { connection } = this.browser() as unknown as Bidi;
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: [{ context: string }] }).contexts;
    const scheme = features.find(({ name }) => name === 'prefers-color-scheme')?.value;
    const { _id: id } = this.mainFrame() as unknown as { _id: string };
    await connection.send('script.callFunction', {
      functionDeclaration: setScheme,
      arguments: [id, scheme === 'dark' || scheme === 'light' ? scheme : 'none'].map((value) => ({
        type: 'string',
        value,
      })),
      target: { context: window.context },
      awaitPromise: false,
    });
  };
}
