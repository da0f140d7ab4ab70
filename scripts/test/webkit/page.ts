import { readFile } from 'node:fs/promises';
import type { WebKitContext } from './context.js';
import { WebKitFrame } from './frame.js';
import { Keyboard, Mouse, type Send } from './input.js';
import { Realm, type InPage } from './realm.js';

/** A tab of WebKit, with what the tests use of Puppeteer's `Page`. */
export class WebKitPage extends Realm {
  readonly #send: Send = (method, path, body) => this.context.send(this, method, path, body);
  readonly keyboard = new Keyboard(this.#send, (edit) =>
    this.context.application.order({ page: this.id, edit }),
  );
  readonly mouse = new Mouse(this.#send);
  #url = 'about:blank';

  /**
   * @param handle - WebDriver's name for it
   * @param id - its number in the application
   */
  constructor(
    private readonly context: WebKitContext,
    readonly handle: string,
    readonly id: number,
  ) {
    super();
  }

  browserContext(): WebKitContext {
    return this.context;
  }

  browser(): { userAgent: () => Promise<unknown> } {
    return { userAgent: () => this.evaluate(() => navigator.userAgent) };
  }

  isClosed(): boolean {
    return false;
  }

  setDefaultTimeout(milliseconds: number): void {
    this.patience = milliseconds;
  }

  /** The address of the page when something was last asked of it. */
  url(): string {
    return this.#url;
  }

  async goto(url: string): Promise<void> {
    await this.#send('POST', '/url', { url });
    await this.evaluate('null');
  }

  async reload(): Promise<void> {
    await this.#send('POST', '/refresh');
  }

  async bringToFront(): Promise<void> {
    await this.evaluate('null');
  }

  /** Resizes the window, and waits until the page has its size. */
  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    await this.#send('POST', '/window/rect', { x: 0, y: 0, width, height });
    await this.waitForFunction(
      (width: number, height: number) => innerWidth === width && innerHeight === height,
      {},
      width,
      height,
    );
  }

  /** Sets the colours of the desktop, and waits until the page has them. */
  async emulateMediaFeatures(features: { name: string; value: string }[]): Promise<void> {
    const dark = features.some(
      ({ name, value }) => name === 'prefers-color-scheme' && value === 'dark',
    );
    await this.context.application.order({ dark });
    const query = '(prefers-color-scheme: dark)';
    await this.waitForFunction(
      (query, dark) => matchMedia(query).matches === dark,
      {},
      query,
      dark,
    );
  }

  async evaluateOnNewDocument(script: InPage, ...args: unknown[]): Promise<void> {
    const call = `(${String(script)})(...${JSON.stringify(args)})`;
    await this.context.application.order({ page: this.id, script: call });
  }

  async addScriptTag({ path }: { path: string }): Promise<void> {
    await this.#add('script', await readFile(path, 'utf8'));
  }

  async addStyleTag({ content }: { content: string }): Promise<void> {
    await this.#add('style', content);
  }

  async #add(tag: string, content: string): Promise<void> {
    await this.evaluate(
      (tag: string, content: string) => {
        document.head.append(Object.assign(document.createElement(tag), { textContent: content }));
      },
      tag,
      content,
    );
  }

  /** A picture of the whole page, as PNG. */
  screenshot(): Promise<Buffer> {
    return this.context.application.picture(this.id);
  }

  /** Runs a function or an expression in the page, and resolves with what that resolves with. */
  async evaluate(script: InPage | string, ...args: unknown[]): Promise<unknown> {
    const run = typeof script === 'string' ? `() => (${script})` : String(script);
    const [value, url, error] = (await this.#send('POST', '/execute/async', {
      script: `const done = arguments[1];
        Promise.resolve(arguments[0]).then((args) => (${run})(...args)).then(
          (value) => done([value, location.href]),
          (error) => done([null, location.href, String(error)]),
        );`,
      args: [args],
    })) as [unknown, string, string?];
    this.#url = url;
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Waits until the page is another one than now, and loaded. */
  async waitForNavigation(): Promise<void> {
    const before = await this.evaluate(() => performance.timeOrigin);
    await this.waitForFunction(
      (before: number) => performance.timeOrigin !== before && document.readyState === 'complete',
      {},
      before,
    );
  }

  async waitForRequest(fits: (request: { url: () => string }) => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      this.on('request', (request: { url: () => string }) => {
        if (fits(request)) resolve();
      });
    });
  }

  async click(selector: string, options: { count?: number } = {}): Promise<void> {
    await this.waitForSelector(selector);
    const [x, y] = (await this.$eval(selector, (element: Element) => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // The first line of a link that has more.
      const [box = element.getBoundingClientRect()] = element.getClientRects();
      const { left, top, width, height } = box;
      return [left + width / 2, top + height / 2];
    })) as [number, number];
    await this.mouse.click(x, y, options);
  }

  locator(selector: string): { click: () => Promise<void> } {
    return { click: () => this.click(selector) };
  }

  /** Chooses an option by its value. */
  async select(selector: string, value: string): Promise<void> {
    await this.$eval(
      selector,
      (select: HTMLSelectElement, value: string) => {
        select.value = value;
        for (const name of ['input', 'change']) {
          select.dispatchEvent(new Event(name, { bubbles: true }));
        }
      },
      value,
    );
  }

  async focus(selector: string): Promise<void> {
    await this.$eval(selector, (element: HTMLElement) => element.focus());
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.keyboard.type(text);
  }

  async close(): Promise<void> {
    await this.context.closePage(this);
  }

  protected frameOf(selector: string): Realm {
    return new WebKitFrame(this, selector);
  }
}
