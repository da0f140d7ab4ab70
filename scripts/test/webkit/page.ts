import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebKitContext } from './context.js';
import { Keyboard, Mouse, type Send } from './input.js';
import { query } from './query.js';

type InPage = (...args: never[]) => unknown;

/** A tab of WebKit, with what the tests use of Puppeteer's `Page`. */
export class WebKitPage extends EventEmitter {
  readonly #send: Send = (method, path, body) => this.context.send(this, method, path, body);
  readonly keyboard = new Keyboard(this.#send, (edit) =>
    this.context.application.order({ page: this.id, edit }),
  );
  readonly mouse = new Mouse(this.#send);
  #url = 'about:blank';
  #patience = 30_000;

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
    this.#patience = milliseconds;
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

  async evaluateOnNewDocument(script: InPage): Promise<void> {
    await this.context.application.order({ page: this.id, script: `(${String(script)})()` });
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

  async $$eval(selector: string, script: InPage, ...args: unknown[]): Promise<unknown> {
    return this.evaluate(
      `(${String(script)})((${String(query)})(${JSON.stringify(selector)}), ...${JSON.stringify(args)})`,
    );
  }

  async $eval(selector: string, script: InPage, ...args: unknown[]): Promise<unknown> {
    return this.$$eval(
      selector,
      `([element], ...args) => {
        if (!element) throw new Error('There is no ' + ${JSON.stringify(selector)});
        return (${String(script)})(element, ...args);
      }` as unknown as InPage,
      ...args,
    );
  }

  async $(selector: string): Promise<Handle | null> {
    const found = await this.$$eval(selector, (elements: Element[]) => elements.length);
    return found ? { evaluate: (script, ...args) => this.$eval(selector, script, ...args) } : null;
  }

  /** @param options - whether the element has to be visible */
  async waitForSelector(selector: string, { visible = false } = {}): Promise<Handle | null> {
    await this.#until(selector, () =>
      this.$$eval(
        selector,
        (elements: Element[], visible: boolean) =>
          elements.some((element) => !visible || element.checkVisibility()),
        visible,
      ),
    );
    return this.$(selector);
  }

  async waitForFunction(script: InPage, _options: object, ...args: unknown[]): Promise<void> {
    await this.#until(String(script), () => this.evaluate(script, ...args));
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
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })) as [number, number];
    await this.mouse.click(x, y, options);
  }

  async focus(selector: string): Promise<void> {
    await this.$eval(selector, (element: HTMLElement) => element.focus());
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.keyboard.type(text);
  }

  async close(): Promise<void> {
    await this.#send('DELETE', '/window');
  }

  /** Waits until a condition holds; between two pages there is nothing to ask. */
  async #until(what: string, holds: () => Promise<unknown>): Promise<void> {
    const latest = Date.now() + this.#patience;
    for (;;) {
      const error = await holds().then((held) => (held ? null : ''), String);
      if (error === null) return;
      if (Date.now() > latest) throw new Error(`Waited in vain for ${what}. ${error}`);
      await wait(20);
    }
  }
}

/** An element as it is found when it is asked something. */
interface Handle {
  evaluate: (script: InPage, ...args: unknown[]) => Promise<unknown>;
}
