import type { Application } from './application.js';
import { Driver } from './driver.js';
import { WebKitPage } from './page.js';

/** A WebKit that knows nothing yet, with what the tests use of Puppeteer's `BrowserContext`. */
export class WebKitContext {
  readonly #pages: WebKitPage[] = [];
  /** The handle of the page that commands go to. */
  #front = '';
  /** Commands and switches between pages go one after the other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly driver: Driver) {
    const { application } = driver;
    application.on('request', (id, { method, url }) => {
      const request = {
        method: () => method,
        url: () => url,
      };
      this.#pages.find((page) => page.id === id)?.emit('request', request);
    });
    application.on('console', (message) => {
      for (const page of this.#pages)
        page.emit('console', { type: () => 'log', text: () => message });
    });
    application.on('opened', (id, opener) => {
      if (opener !== null) void this.#adopt(id, opener);
    });
  }

  static async open(): Promise<WebKitContext> {
    return new WebKitContext(await Driver.start());
  }

  get application(): Application {
    return this.driver.application;
  }

  async newPage(): Promise<WebKitPage> {
    return this.#inTurn(async () => {
      if (this.#pages.length === 0) {
        // The session came with a page.
        return this.#add((await this.driver.command('GET', '/window')) as string);
      }
      const opened = await this.driver.command('POST', '/window/new', { type: 'window' });
      return this.#add((opened as { handle: string }).handle);
    });
  }

  /** Sends a command for a page. */
  async send(
    { handle }: WebKitPage,
    method: 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<unknown> {
    return this.#inTurn(async () => {
      if (this.#front !== handle) {
        await this.driver.command('POST', '/window', { handle });
        this.#front = handle;
      }
      return this.driver.command(method, path, body);
    });
  }

  /** Closes a page; with the last one, WebDriver ends. */
  async closePage(page: WebKitPage): Promise<void> {
    const index = this.#pages.indexOf(page);
    if (index < 0) return;
    this.#pages.splice(index, 1);
    await (this.#pages.length > 0 ? this.send(page, 'DELETE', '/window') : this.close());
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** The page that the application opened last. */
  #add(handle: string, id = this.application.newest): WebKitPage {
    const page = new WebKitPage(this, handle, id);
    this.#pages.push(page);
    return page;
  }

  /** Hands a page that another has opened to that one. */
  async #adopt(id: number, opener: number): Promise<void> {
    const popup = await this.#inTurn(async () => {
      const handles = (await this.driver.command('GET', '/window/handles')) as string[];
      const known = new Set(this.#pages.map(({ handle }) => handle));
      return this.#add(handles.find((handle) => !known.has(handle)) ?? '', id);
    });
    this.#pages.find((page) => page.id === opener)?.emit('popup', popup);
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const acted = this.#last.then(act);
    this.#last = acted.catch(() => undefined);
    return acted;
  }
}
