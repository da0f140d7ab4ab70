import { WebKitContext } from './context.js';
import type { WebKitPage } from './page.js';

/** WebKit, with what the tests use of Puppeteer's `Browser`. */
export class WebKitBrowser {
  readonly connected = true;
  readonly #contexts: WebKitContext[] = [];

  /** A browser that knows nothing yet. */
  async createBrowserContext(): Promise<WebKitContext> {
    const context = await WebKitContext.open();
    this.#contexts.push(context);
    return context;
  }

  defaultBrowserContext(): this {
    return this;
  }

  async newPage(): Promise<WebKitPage> {
    return (await this.createBrowserContext()).newPage();
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}
