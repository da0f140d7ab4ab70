import { Realm, type InPage } from './realm.js';

/** The document in a frame of the same origin. */
export class WebKitFrame extends Realm {
  constructor(
    private readonly outer: Realm,
    private readonly selector: string,
  ) {
    super();
  }

  evaluate(script: InPage | string, ...args: unknown[]): Promise<unknown> {
    const source = typeof script === 'string' ? `() => (${script})` : String(script);
    return this.outer.$eval(
      this.selector,
      (frame: HTMLIFrameElement, source: string, args: unknown[]) => {
        const { eval: evaluate } = frame.contentWindow as unknown as typeof globalThis;
        return (evaluate(`(${source})`) as (...args: unknown[]) => unknown)(...args);
      },
      source,
      args,
    );
  }

  protected frameOf(selector: string): Realm {
    return new WebKitFrame(this, selector);
  }
}
