import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { query } from './query.js';

/** What is run in a page; it sees nothing from outside of it. */
export type InPage = (...args: never[]) => unknown;

/** A document of WebKit, with what the tests use of that in Puppeteer's `Page` and `Frame`. */
export abstract class Realm extends EventEmitter {
  /** Milliseconds. */
  protected patience = 30_000;

  /** Runs a function or an expression in the document, and resolves with what that resolves with. */
  abstract evaluate(script: InPage | string, ...args: unknown[]): Promise<unknown>;

  /** The document in the frame that a selector finds. */
  protected abstract frameOf(selector: string): Realm;

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
    if (!found) return null;
    return {
      evaluate: (script, ...args) => this.$eval(selector, script, ...args),
      contentFrame: () => this.frameOf(selector),
    };
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

  /** Waits until a condition holds; between two pages there is nothing to ask. */
  async #until(what: string, holds: () => Promise<unknown>): Promise<void> {
    const latest = Date.now() + this.patience;
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
  contentFrame: () => Realm;
}
